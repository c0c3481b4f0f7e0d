import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { readWords } from '../support/all-words.ts'
import { expectClean, launch, runAxe, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const table = (page: Page) => page.locator('main table:visible').first().waitFor()
const heading = (page: Page) => page.locator('main h1').waitFor()

/** Every page and state, by what stands behind the `#`. */
const STATES: readonly {
  readonly name: string
  readonly hash: string
  readonly ready: (page: Page) => Promise<void>
}[] = [
  { name: 'the board', hash: '/?', ready: table },
  { name: 'the board as of 2013, filtered', hash: '/?held=ES,FR&asOf=2013-09-05&from=2013', ready: table },
  { name: 'the board with nothing found', hash: '/?q=nobody&from=2014&to=2013', ready: heading },
  { name: 'the board with remarks', hash: '/?held=QQ&asOf=2112', ready: table },
  { name: 'a case page', hash: '/cases/ablyazov?context=1&since=2013-09-05', ready: table },
  {
    name: 'a case page at an event',
    hash: '/cases/ketebayev/ket-2013-06-12-detention?asOf=2013-09-05',
    ready: (page) => page.locator('[aria-current=location]').waitFor(),
  },
  {
    name: 'a chronology with nothing left',
    hash: '/cases/pavlov?support=article-only&words=court',
    ready: heading,
  },
  {
    name: 'a case half known',
    hash: '/cases/ketebayev?asOf=2013-09-05&known=2013-09-05',
    ready: heading,
  },
  { name: 'no such case', hash: '/cases/nobody?', ready: heading },
  { name: 'the sources', hash: '/sources?', ready: heading },
  { name: 'one source, filtered', hash: '/sources/s42?kind=court', ready: heading },
  { name: 'no source left', hash: '/sources?find=nobody', ready: heading },
  { name: 'cases compared', hash: '/compare?', ready: heading },
  { name: 'the board asked for statuses', hash: '/?ask=case&context=0', ready: heading },
  { name: 'what changed', hash: '/changes?', ready: heading },
  {
    name: 'about the data, at a term',
    hash: '/about/exclusion?',
    ready: (page) => page.locator('[aria-current=location]').waitFor(),
  },
]

const SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const

test.each(LANGUAGES.flatMap((language) => SCREENS.map((screen) => ({ language, ...screen }))))(
  'axe finds nothing on any page or state, in $language, $colorScheme, $width px wide',
  async ({ language, colorScheme, width }) => {
    const m = await readWords(language)
    const opened = await visit(browser, `${inject('siteUrl')}#/?lang=${language}`, {
      colorScheme,
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
      await ready(page)
      // The page asked for, not the one before it.
      await expect.poll(() => page.evaluate(() => document.title)).toContain('Noticeboard')
      expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language)
      expect(await runAxe(page), name).toEqual([])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, name).toBe(0)
    }
    // Two answers of 404 belong to the case that there is not.
    expectClean(opened)
    await opened.close()
  },
  120_000,
)

test.each(SCREENS)(
  'axe finds nothing on open menus, notes and sheets, $colorScheme, $width px wide',
  async ({ colorScheme, width }) => {
    const opened = await visit(browser, inject('siteUrl'), { colorScheme, viewport: { width, height: 800 } })
    const { page } = opened
    await waitForBoard(page)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('link', { name: /^Download / }).waitFor()
    expect(await runAxe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Sources differ on the status/ })
      .first()
      .click()
    await page.getByText('Read both on the case page').first().waitFor()
    expect(await runAxe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show as table' }).click()
    expect(await runAxe(page)).toEqual([])
    if (width === 320) {
      await page.getByRole('button', { name: 'Filters', exact: true }).click()
      await page.getByRole('dialog', { name: 'Filters' }).waitFor()
      expect(await runAxe(page)).toEqual([])
    }
    await opened.close()
  },
)
