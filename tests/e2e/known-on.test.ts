import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createStore } from '../../mocks/store.ts'
import { en } from '../../src/messages/en/en.ts'
import { openDayPanel } from '../support/board-controls.ts'
import { listForbidden, readLetters } from '../support/brute-known.ts'
import { expectClean, launch, type Visit, visit } from '../support/open-page.ts'
import { rawDataset } from '../support/real-dataset.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const { dataset } = createStore(rawDataset)
const BOTH = 'asOf=2013-09-05&known=2013-09-05'

async function open(hash: string): Promise<Visit> {
  const opened = await visit(browser, inject('siteUrl') + hash)
  await opened.page.locator('main h1').waitFor()
  await opened.page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  return opened
}

const hash = (page: Page) => page.evaluate(() => location.hash)
const content = async (page: Page) =>
  readLetters((await page.content()).replaceAll(/<[^>]*>|&[a-z]+;/g, ' $& '))

const PAGES = [
  '#/',
  '#/sources',
  '#/changes',
  '#/compare',
  ...dataset.cases.map(({ id }) => `#/cases/${id}`),
  // With the context events shown.
  '#/cases/ablyazov?context=1',
]

test.each(PAGES)('with both days at 5 September 2013, %s shows nothing from a later source', async (path) => {
  const forbidden = listForbidden(dataset, '2013-09-05', en.eventType)
  const separator = path.includes('?') ? '&' : '?'
  const opened = await open(`${path}${separator}${BOTH}`)
  const { page } = opened
  if (path === '#/sources')
    await page
      .getByText(/^Cited by/)
      .first()
      .waitFor()
  await page
    .getByText(/sources published by 5 Sep 2013/i)
    .first()
    .waitFor()
  // The rows of the board have no titles of events; its table of events has.
  if (path === '#/') await page.getByRole('button', { name: 'Events as a table' }).click()
  const limited = await content(page)
  expect(forbidden.filter((text) => limited.includes(text))).toEqual([])
  // Proves that the check can fail: without the limit the page contains such texts.
  if (path !== '#/changes' && path !== '#/compare') {
    await page.evaluate((whole) => {
      location.hash = whole
    }, path)
    await expect
      .poll(async () => {
        const all = await content(page)
        return forbidden.some((text) => all.includes(text))
      })
      .toBe(true)
  }
  expectClean(opened)
  await opened.close()
})

test('the day known on can be typed, follows the day shown, and can be cleared', async () => {
  const opened = await open('#/')
  const { page } = opened
  const dialog = await openDayPanel(page)
  const field = dialog.getByRole('textbox', { name: 'Known by' })
  await field.fill('2013-09')
  await field.press('Enter')
  await expect.poll(() => hash(page)).toBe('#/?known=2013-09-30')
  await page.getByRole('button', { name: 'Remove filter: Known by 30 Sep 2013' }).waitFor()
  await field.fill('soon')
  await field.press('Enter')
  await page.getByText('“soon” is not a date.').waitFor()
  await dialog.getByRole('radio', { name: /^The day of the 2013 article/ }).check()
  await dialog.getByRole('radio', { name: /^Only those published by 5 Sep 2013/ }).check()
  await expect.poll(() => hash(page)).toBe(`#/?${BOTH}`)
  await dialog.getByRole('button', { name: 'Event before' }).click()
  await expect.poll(() => hash(page)).toMatch(/asOf=(2013-\d\d-\d\d)&known=\1/)
  await page.goBack()
  await expect
    .poll(() => dialog.getByRole('radio', { name: /^Only those published by 5 Sep/ }).isChecked())
    .toBe(true)
  await dialog.getByRole('radio', { name: /^All on record today/ }).check()
  await expect.poll(() => hash(page)).toBe('#/?asOf=2013-09-05')
  expectClean(opened)
  await opened.close()
})

test.each([320, 1280])('at %s px the message about an invalid date does not move the page', async (width) => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?known=2013-09-05`, {
    viewport: { width, height: 900 },
  })
  const { page } = opened
  await page.locator('main h1').waitFor({ state: 'attached' })
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const place = () => page.locator('main table').evaluate((element) => element.getBoundingClientRect().top)
  const before = await place()
  for (const name of ['As of', 'Known by']) {
    const dialog = await openDayPanel(page)
    const field = dialog.getByRole('textbox', { name })
    const value = await field.inputValue()
    await field.fill('the day before yesterday')
    await field.press('Enter')
    const sentence = dialog
      .getByRole('alert')
      .filter({ hasText: '“the day before yesterday” is not a date.' })
    await sentence.waitFor()
    expect(await place()).toBe(before)
    for (const box of [await sentence.boundingBox(), await dialog.boundingBox()]) {
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 900)).toBeLessThanOrEqual(900)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.getAttribute('aria-describedby')).toBe(await sentence.getAttribute('id'))
    // Escape first gives the value back, then closes the panel.
    await field.press('Escape')
    await sentence.waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe(value)
    await field.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  expectClean(opened)
  await opened.close()
})

test('a partly known record says so, and lists only its known sources', async () => {
  const opened = await open(`#/cases/ketebayev?${BOTH}`)
  const { page } = opened
  const line = page.getByRole('list', { name: 'Chronology' }).locator('> li', { hasText: '28 Mar 2012' })
  await line.getByRole('heading', { name: 'Accusation', exact: true }).waitFor()
  await line.getByText('Its other sources were published later or are undated').waitFor()
  expect(await line.getByText('Support').count()).toBe(0)
  expect(await page.getByText('Nationality').count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('sources without a date are listed as not known on any day', async () => {
  const opened = await open('#/sources?known=2013-09-05')
  const { page } = opened
  const undated = dataset.sources.filter(({ published }) => published === undefined).length
  await page.getByText('sources were published later and are not listed').waitFor()
  await expect
    .poll(() => page.getByText('Undated, so left out when “Known by” is set.').count())
    .toBe(undated)
  expectClean(opened)
  await opened.close()
})

test('with both days at 5 September 2013, a picture of the timeline shows nothing from a later source', async () => {
  const opened = await open(`#/?${BOTH}`)
  const { page } = opened
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG', exact: true }).click(),
  ])
  const svg = readLetters(readFileSync(await file.path(), 'utf8').replaceAll(/<[^>]*>|&[a-z]+;/g, ' $& '))
  const forbidden = listForbidden(dataset, '2013-09-05', en.eventType)
  expect(forbidden.filter((text) => svg.includes(text))).toEqual([])
  expect(svg).toContain('Only what sources published by 5 Sep 2013 say')
  expectClean(opened)
  await opened.close()
})

test.each(['#/', '#/sources', '#/changes', '#/compare', '#/cases/pavlov', '#/print'])(
  '%s, known on a day after the data, says that the last day of the data is used',
  async (path) => {
    const opened = await open(`${path}?known=2030-01-01`)
    const { page } = opened
    await page.getByRole('alert').getByText('The data go up to 23 Nov 2026').waitFor()
    await page
      .getByText(/sources published by 23 Nov 2026/i)
      .or(page.locator('main article'))
      .first()
      .waitFor()
    expect(await page.getByText('published by 1 Jan 2030').count()).toBe(0)
    expectClean(opened)
    await opened.close()
  },
)
