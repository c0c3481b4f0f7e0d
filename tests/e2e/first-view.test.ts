import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/case/language.ts'
import { readWords } from '../support/all-words.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const

/** How many of the elements are whole inside the window, at its start. */
async function countSeen(page: Page, elements: Locator): Promise<number> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const boxes = await Promise.all((await elements.all()).map((element) => element.boundingBox()))
  return boxes.filter(
    (box) =>
      box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
  ).length
}

/** How many rows have a lane that ends inside the row. */
async function countWithLane(page: Page): Promise<number> {
  const boxes = await Promise.all(
    (await rowsOf(page).all()).map(async (row) => ({
      row: await row.boundingBox(),
      lane: await row.locator('td[data-place=time] svg').boundingBox({ timeout: 5000 }),
    })),
  )
  return boxes.filter(({ row, lane }) => row && lane && lane.y + lane.height <= row.y + row.height).length
}

const rowsOf = (page: Page) => page.locator('main tbody tr[data-case]')
/** The first and the last label of the axis, drawn so near to the end as they fit. */
const yearsOf = (page: Page) => page.locator('main thead [data-time-area]').getByText(/^(?:19|20)\d\d$/)

test.each(SCREENS)(
  'the first view of $width x $height has the five cases and the first and last year, in every language',
  async ({ width, height }) => {
    const opened = await visit(browser, inject('siteUrl'), { viewport: { width, height } })
    const { page } = opened
    for (const language of LANGUAGES) {
      const m = await readWords(language)
      await page.evaluate((lang) => {
        location.hash = `#/?lang=${lang}`
      }, language)
      await page.getByRole('table', { name: m.board.list }).waitFor()
      await page.getByRole('slider', { name: m.time.day }).waitFor()
      await expect
        .poll(() => countSeen(page, rowsOf(page)), { message: `rows, ${language}` })
        .toBeGreaterThanOrEqual(5)
      await expect.poll(() => yearsOf(page).first().innerText(), { message: language }).toBe('2011')
      // On a phone only some years fit.
      const last = Number(await yearsOf(page).last().innerText())
      expect(last, language).toBeGreaterThanOrEqual(width < 720 ? 2023 : 2025)
      expect(await countSeen(page, yearsOf(page)), `years, ${language}`).toBe(await yearsOf(page).count())
    }
    expectClean(opened)
    await opened.close()
  },
)

test.each([
  { width: 1280, height: 800, least: 13 },
  { width: 390, height: 844, least: 7 },
])(
  'of thousands of cases the first view of $width x $height has $least',
  async ({ width, height, least }) => {
    const opened = await visit(browser, inject('largeSiteUrl'), { viewport: { width, height } })
    const { page } = opened
    await page.getByRole('slider', { name: 'Day shown' }).waitFor()
    await expect.poll(() => countSeen(page, rowsOf(page))).toBeGreaterThanOrEqual(least)
    // Each row in sight has its lane, whole.
    await expect.poll(() => countWithLane(page)).toBeGreaterThanOrEqual(least)
    expectClean(opened)
    await opened.close()
  },
)

test('the axis has the same years at the same places on every day', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 800 } })
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  const read = async () => {
    const years = await yearsOf(page).all()
    return Promise.all(years.map(async (year) => [await year.innerText(), (await year.boundingBox())?.x]))
  }
  const latest = await read()
  expect(latest.length).toBeGreaterThan(10)
  for (const address of [
    '#/?asOf=2011-12-31',
    '#/?asOf=2013-09-05',
    '#/?asOf=2013-09-05&known=2013-09-05',
    '#/?asOf=2020-01-01',
    '#/?known=2014-01-01',
  ]) {
    await page.evaluate((to) => {
      location.hash = to
    }, address)
    const [, asOf = null] = /asOf=([\d-]+)/.exec(address) ?? []
    await expect
      .poll(() => page.getByRole('slider', { name: 'Day shown' }).getAttribute('aria-valuetext'))
      .toContain(asOf?.slice(0, 4) ?? 'latest')
    await expect.poll(read, { message: address }).toEqual(latest)
  }
  expectClean(opened)
  await opened.close()
})

test('a card of a phone marks each case whose sources disagree on a fact that the card leaves out', async () => {
  const marksIn = async (page: Page, places: string) => {
    const rows = await rowsOf(page).all()
    return Promise.all(
      rows.map(async (row) => {
        const marks = row.locator(places).getByRole('button', { name: /^Sources disagree on / })
        return [await row.getAttribute('data-case'), (await marks.count()) > 0]
      }),
    )
  }
  const wide = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 800 } })
  await expect.poll(() => rowsOf(wide.page).count()).toBe(5)
  const hidden = await marksIn(
    wide.page,
    ['first', 'notice', 'protection'].map((one) => `[data-column=${one}]`).join(),
  )
  expect(hidden.filter(([, isMarked]) => isMarked).length).toBeGreaterThan(1)
  await wide.close()
  const phone = await visit(browser, inject('siteUrl'), { viewport: { width: 390, height: 844 } })
  await expect.poll(() => rowsOf(phone.page).count()).toBe(5)
  expect(await marksIn(phone.page, 'th')).toEqual(hidden)
  const row = rowsOf(phone.page).filter({ hasText: 'Paraskevich' })
  await row
    .getByRole('rowheader')
    .getByRole('button', { name: /^Sources disagree on / })
    .click()
  // The note tells the values of the first detention, which the card does not show.
  await row.getByText('15 May 2012').waitFor()
  expectClean(phone)
  await phone.close()
})

test('at 320 px a card of a long list has room for status, custody, detained in, sought by and its lane', async () => {
  const opened = await visit(browser, inject('largeSiteUrl'), { viewport: { width: 320, height: 640 } })
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await expect.poll(() => countWithLane(page)).toBeGreaterThanOrEqual(4)
  const cut = await rowsOf(page).evaluateAll(
    (rows) =>
      rows.flatMap((row) => {
        const box = row.getBoundingClientRect()
        const facts = ['status', 'custody', 'held', 'sought'].map((one) =>
          row.querySelector(`[data-column=${one}]`),
        )
        return facts.filter((fact) => {
          const own = fact?.getBoundingClientRect()
          return !own || own.height === 0 || own.left < 0 || own.right > innerWidth || own.bottom > box.bottom
        })
      }).length,
  )
  expect(cut).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('on paper as wide as a window nothing reaches beyond the page', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 800 } })
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('main thead [data-time-area]')
  // The column is measured again for the paper.
  await expect.poll(() => head.evaluate((one) => one.getBoundingClientRect().right)).toBeGreaterThan(1270)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
  await opened.close()
})

test('at 1280 x 800 the sentence has one height on every day, so that the table keeps its place', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 800 } })
  const { page } = opened
  const slider = page.getByRole('slider', { name: 'Day shown' })
  await slider.waitFor()
  const top = () =>
    rowsOf(page)
      .first()
      .boundingBox()
      .then((box) => box?.y)
  const latest = await top()
  for (const day of ['2011-12-31', '2012-06-01', '2013-09-05', '2016-01-01']) {
    await page.evaluate((to) => {
      location.hash = `#/?asOf=${to}`
    }, day)
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(day.slice(0, 4))
    expect(await top(), day).toBe(latest)
  }
  expectClean(opened)
  await opened.close()
})
