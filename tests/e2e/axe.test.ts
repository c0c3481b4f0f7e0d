import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/case/language.ts'
import type { Words } from '../../src/messages/types.ts'
import { readWords } from '../support/all-words.ts'
import { openDayPanel, openFilter, rowButton } from '../support/board-controls.ts'
import { COLOUR_RULES, expectClean, launch, runAxe, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

type Ready = (page: Page, m: Words) => Promise<void>
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
/** Waits for the list, whose links contain the query. */
const list =
  (query = '/cases/'): Ready =>
  (page) =>
    page.locator(`main table a[href*="${query}"]:visible`).first().waitFor()
const text =
  (read: (m: Words) => string): Ready =>
  (page, m) =>
    page.locator('main').getByText(read(m), { exact: true }).locator('visible=true').first().waitFor()

/** Every page and state by its hash; `ready` waits for content that only this state shows. */
const STATES: readonly { readonly name: string; readonly hash: string; readonly ready: Ready }[] = [
  { name: 'the board', hash: '/?', ready: list() },
  {
    name: 'the board as of 2013, filtered',
    hash: '/?held=ES,FR&asOf=2013-09-05&from=2013',
    ready: list('asOf=2013-09-05'),
  },
  {
    name: 'the board with nothing found',
    hash: '/?q=nobody&from=2014&to=2013',
    ready: text((m) => m.board.empty),
  },
  {
    name: 'the board with remarks',
    hash: '/?held=QQ&asOf=2112',
    ready: async (page, m) => {
      await page.getByRole('alert').getByText('QQ').waitFor()
      await list()(page, m)
    },
  },
  {
    name: 'a case page',
    hash: '/cases/ablyazov?context=1&since=2013-09-05',
    ready: (page) => heading(page, 'Mukhtar Ablyazov'),
  },
  {
    name: 'a case page at an event',
    hash: '/cases/ketebayev/ket-2013-06-12-detention?asOf=2013-09-05',
    ready: (page) => page.locator('[aria-current=location]').waitFor(),
  },
  {
    name: 'a chronology with nothing left',
    hash: '/cases/pavlov?support=article-only&words=court',
    ready: text((m) => m.case.nothingLeft),
  },
  {
    name: 'a case half known',
    hash: '/cases/ketebayev?asOf=2013-09-05&known=2013-09-05',
    ready: (page) => heading(page, 'Muratbek Ketebayev'),
  },
  { name: 'no such case', hash: '/cases/nobody?', ready: (page) => heading(page, /nobody/) },
  { name: 'the sources', hash: '/sources?', ready: (page, m) => heading(page, m.sources.title) },
  {
    name: 'one source, filtered',
    hash: '/sources/s42?kind=court',
    ready: (page) => page.locator('[aria-current=location]').waitFor(),
  },
  { name: 'no source left', hash: '/sources?find=nobody', ready: text((m) => m.sources.empty) },
  { name: 'cases compared', hash: '/compare?', ready: (page, m) => heading(page, m.compare.title) },
  { name: 'the board with the bands of status', hash: '/?ask=case&context=0', ready: list() },
  {
    name: 'the board zoomed, at an event of an open row',
    hash: '/?view=2012-01..2015-07&open=pavlov/pav-2012-12-11-detention',
    ready: (page, m) =>
      page
        .getByRole('region', { name: m.opened.region('Alexandr Pavlov') })
        .first()
        .waitFor(),
  },
  { name: 'the board as a table', hash: '/?layout=table', ready: list() },
  { name: 'the board with names and time', hash: '/?layout=time', ready: list() },
  { name: 'what changed', hash: '/changes?', ready: (page, m) => heading(page, m.changes.title) },
  {
    name: 'about the data, at a term',
    hash: '/about/exclusion?',
    ready: (page) => page.locator('[aria-current=location]').waitFor(),
  },
]

/** The widths start with different themes, so that all axe rules run in both themes. */
const SCREENS = [
  { width: 1280, themes: ['light', 'dark'] },
  { width: 320, themes: ['dark', 'light'] },
] as const

/** A hash of the page's HTML and layout: everything that axe checks except colours. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    let sum = 0
    const add = (value: number) => {
      sum = (Math.imul(sum, 31) + Math.round(value * 64)) | 0
    }
    for (const one of document.querySelectorAll('body *')) {
      const { x, y, width, height } = one.getBoundingClientRect()
      for (const value of [x, y, width, height]) add(value)
    }
    const html = document.body.outerHTML
    for (let i = 0; i < html.length; i++) add(html.charCodeAt(i))
    return sum
  })

/**
 * Runs axe on a state in both themes: all rules in the first, only the colour rules in the second, after checking that the two
 * differ only in colours.
 */
async function expectAxeFindsNothing(
  page: Page,
  [first, second]: (typeof SCREENS)[number]['themes'],
  name?: string,
): Promise<void> {
  expect(await runAxe(page), name).toEqual([])
  const differs = async () => {
    await page.emulateMedia({ colorScheme: first })
    const before = await readPage(page)
    await page.emulateMedia({ colorScheme: second })
    return (await readPage(page)) !== before
  }
  // Polled, because the page may still be loading.
  await expect.poll(differs, { message: `${name}, but for colours` }).toBe(false)
  expect(await runAxe(page, COLOUR_RULES), `${name}, ${second}`).toEqual([])
  await page.emulateMedia({ colorScheme: first })
}

test.each(LANGUAGES.flatMap((language) => SCREENS.map((screen) => ({ language, ...screen }))))(
  'axe finds nothing on any page or state in either theme, in $language, $width px wide',
  async ({ language, width, themes }) => {
    const m = await readWords(language)
    const opened = await visit(browser, `${inject('siteUrl')}#/?lang=${language}`, {
      colorScheme: themes[0],
      viewport: { width, height: 800 },
    })
    const { page } = opened
    await page.getByRole('table', { name: m.board.list }).waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    for (const { name, hash, ready } of STATES) {
      await page.evaluate(
        (address) => {
          location.hash = address
        },
        `#${hash}${hash.endsWith('?') ? '' : hash.includes('?') ? '&' : '?'}lang=${language}`,
      )
      await ready(page, m)
      expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language)
      await expectAxeFindsNothing(page, themes, name)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, name).toBe(0)
    }
    // The case that does not exist causes two 404 responses; `expectClean` ignores these.
    expectClean(opened)
    await opened.close()
  },
)

test.each(SCREENS)(
  'axe finds nothing on open menus, notes and sheets in either theme, $width px wide',
  async ({ width, themes }) => {
    // On that day cards have marks too that sources disagree.
    const opened = await visit(browser, `${inject('siteUrl')}#/?asOf=2013-09-05`, {
      colorScheme: themes[0],
      viewport: { width, height: 800 },
    })
    const { page } = opened
    await waitForBoard(page)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('link', { name: /^Download (?!this)/ }).waitFor()
    await expectAxeFindsNothing(page, themes)
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Sources disagree on/ })
      .locator('visible=true')
      .first()
      .click()
    await page.getByText('See all on the case page').first().waitFor()
    await expectAxeFindsNothing(page, themes)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Events as a table' }).click()
    await page.getByRole('table', { name: 'Timeline events' }).waitFor()
    await expectAxeFindsNothing(page, themes)
    await openDayPanel(page)
    await expectAxeFindsNothing(page, themes)
    await page.keyboard.press('Escape')
    await rowButton(page, 'Tatiana Paraskevich').click()
    await page
      .getByText(/Tatiana Paraskevich, event \d+ of \d+|^Event \d+ of \d+$/)
      .first()
      .waitFor()
    await expectAxeFindsNothing(page, themes)
    await page.keyboard.press('Escape')
    if (width === 1280) {
      await openFilter(page, 'Status')
      await expectAxeFindsNothing(page, themes)
    }
    if (width === 320) {
      await page.getByRole('button', { name: 'Filters', exact: true }).click()
      await page.getByRole('dialog', { name: 'Filters' }).waitFor()
      await expectAxeFindsNothing(page, themes)
    }
    await opened.close()
  },
)
