import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat } from '../support/board-controls.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'
import { listBareTexts, translatePage } from '../support/translate-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The visible text of a page, without text for screen readers only. */
const read = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const part of copy.querySelectorAll('[role=status], [aria-live], .sr-only, svg, [role=alert]'))
      part.remove()
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })

/** The first difference between two texts; null if they are equal. */
function findDifference(one: string, other: string): readonly string[] | null {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one === other
    ? null
    : [one.slice(Math.max(0, at - 30), at + 60), other.slice(Math.max(0, at - 30), at + 60)]
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click()
const go = (hash: string) => (page: Page) =>
  page.evaluate((text) => {
    location.hash = text
  }, hash)

type Step = readonly [what: string, act: (page: Page) => Promise<unknown>]

/** Steps from an address that change texts on the page. */
const WALKS: readonly { readonly from: string; readonly steps: readonly Step[] }[] = [
  {
    from: '#/',
    steps: [
      ['the board as of the article', go('#/?asOf=2013-09-05')],
      ['and as then known', go('#/?asOf=2013-09-05&known=2013-09-05')],
      ['with a filter', go('#/?held=ES,IT&asOf=2013-09-05')],
      ['with a search', go('#/?q=ablasow')],
      ['with a search that finds nothing', go('#/?q=Ketebxyev')],
      ['with a window', go('#/?from=2013-01-01&to=2013-06-30')],
      ['with another order', go('#/?sort=-first')],
      ['in another language', go('#/?lang=fr')],
      ['back in English', go('#/')],
    ],
  },
  {
    from: '#/cases/pavlov',
    steps: [
      ['the case as of the article', go('#/cases/pavlov?asOf=2013-09-05')],
      ['as then known', go('#/cases/pavlov?asOf=2013-09-05&known=2013-09-05')],
      ['another case', go('#/cases/ablyazov')],
      ['an event of it', go('#/cases/shalabayeva')],
      ['no case', go('#/cases/nobody')],
      ['a case again', go('#/cases/paraskevich?asOf=2014-03-01')],
    ],
  },
  {
    from: '#/sources',
    steps: [
      ['found sources', go('#/sources?find=court')],
      ['changes', go('#/changes?since=2013-09-05')],
      ['changes since another day', go('#/changes?since=2015-01-01')],
      ['comparison', go('#/compare?cases=pavlov,ablyazov&at=detention')],
      ['comparison of others', go('#/compare?cases=pavlov,ketebayev&at=detention')],
      ['about', go('#/about')],
      ['the page to print', go('#/print')],
      ['the page to print, of a day', go('#/print?asOf=2013-09-05')],
      ['the board', go('#/')],
    ],
  },
]

test.each(WALKS)(
  'a machine-translated page updates its texts as the original does, from $from on',
  async ({ from, steps }) => {
    const translated = await visit(browser, inject('siteUrl') + from)
    const plain = await visit(browser, inject('siteUrl') + from)
    await translated.page.getByRole('heading', { level: 1 }).waitFor()
    await translatePage(translated.page)
    for (const [what, act] of steps) {
      await act(translated.page)
      await act(plain.page)
      await expect.poll(async () => (await read(plain.page)).length).toBeGreaterThan(20)
      await expect
        .poll(async () => findDifference(await read(translated.page), await read(plain.page)), {
          message: what,
        })
        .toBeNull()
      expect({ what, bare: await listBareTexts(plain.page) }).toEqual({ what, bare: [] })
    }
    expectClean(translated)
    expectClean(plain)
    await translated.close()
    await plain.close()
  },
)

test('dialogs, menus and playing days work on a machine-translated page', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.getByRole('rowheader').nth(4).waitFor()
  await translatePage(page)
  await press(/^Export/)(page)
  await page.getByRole('dialog', { name: /^Export/ }).waitFor()
  await chooseFormat(page, /^Markdown/)
  expect(await listBareTexts(page)).toEqual([])
  await page.keyboard.press('Escape')
  await press('View')(page)
  await page.getByRole('radio', { name: 'Compact' }).check()
  expect(await listBareTexts(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Go to a case/ }).fill('pav')
  await page.getByRole('option', { name: /Alexandr Pavlov/ }).waitFor()
  expect(await listBareTexts(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await page.goBack()
  await page.getByRole('searchbox', { name: 'Search cases' }).fill('pav')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  await page.getByRole('searchbox', { name: 'Search cases' }).fill('')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  expect(await listBareTexts(page)).toEqual([])
  expectClean(opened)
  await opened.close()
})
