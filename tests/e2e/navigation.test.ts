import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { filterMenu, openOption, rowButton } from '../support/board-controls.ts'
import { expectFocus, expectFocusSeen } from '../support/focus.ts'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** How far the page, or the table in it, is scrolled. */
const readScroll = (page: Page) =>
  page.evaluate(() => scrollY + (document.querySelector('main table')?.parentElement?.scrollTop ?? 0))

test.each([
  { what: 'the page', height: 500 },
  { what: 'the table', height: 620 },
])(
  'a link to a case opens the top of its page and focuses its heading; Back restores the position where $what scrolls',
  async ({ height }) => {
    const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height } })
    const { page } = opened
    await waitForBoard(page)
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    const link = page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alma Shalabayeva' })
    await link.scrollIntoViewIfNeeded()
    const before = await readScroll(page)
    expect(before).toBeGreaterThan(30)
    await link.click()
    const heading = page.getByRole('heading', { level: 1, name: 'Alma Shalabayeva' })
    await heading.waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(() => page.title()).toBe('Alma Shalabayeva · Noticeboard')
    await page.goBack()
    await waitForBoard(page)
    await expect.poll(() => readScroll(page)).toBe(before)
    await expect.poll(() => page.title()).toBe('Cases · Noticeboard')
    await expectFocus(page, /^Alma Shalabayeva$/)
    expect(await readScroll(page)).toBe(before)
    expectClean(opened)
    await opened.close()
  },
)

test('the link from a case to the board focuses its row, that from another page the heading', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 500 } })
  const { page } = opened
  await waitForBoard(page)
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alma Shalabayeva' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alma Shalabayeva' }).waitFor()
  await page.getByRole('navigation', { name: 'Selected cases' }).getByRole('link', { name: 'Cases' }).click()
  await waitForBoard(page)
  await expectFocus(page, /^Alma Shalabayeva$/)
  await expectFocusSeen(page)
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
  await page.getByRole('link', { name: 'Cases', exact: true }).first().click()
  await waitForBoard(page)
  await expectFocus(page, /^Cases$/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('Back from a case far down a long list restores its row at the same position', async () => {
  const opened = await visit(browser, inject('largeSiteUrl'), { viewport: { width: 1280, height: 900 } })
  const { page } = opened
  const region = page.getByRole('region', { name: 'List of cases, scrollable' })
  await region.waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await region.evaluate((box) => {
    box.scrollTop = 90_000
  })
  const link = page.locator('[aria-rowindex="2260"]').getByRole('rowheader').getByRole('link').first()
  await link.waitFor()
  const name = await link.innerText()
  await link.click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goBack()
  await region.waitFor()
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectFocusSeen(page)
  await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBe(90_000)
  await expect.poll(() => page.getByText(/^row [\d,]+ of 3,000$/).innerText()).toBe('row 2,259 of 3,000')
  expectClean(opened)
  await opened.close()
})

test('a choice in a menu does not scroll the page', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 500 } })
  const { page } = opened
  await waitForBoard(page)
  // Wait for lazy parts, which would also move the page.
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.evaluate(() => scrollTo(0, 60))
  const box = await openOption(page, 'Custody', 'At liberty')
  // The browser scrolls only as far as the sentence above shrinks, so that what the reader looks at keeps its place.
  const place = async () => Math.round((await filterMenu(page, 'Custody').boundingBox())?.y ?? 0)
  const before = await place()
  await box.check()
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(3)
  expect(await place()).toBe(before)
  await opened.close()
})

test('a choice in the rail scrolls neither the rail nor the page', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1920, height: 620 } })
  const { page } = opened
  await waitForBoard(page)
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const rail = page.getByRole('complementary', { name: 'Filters' })
  const box = rail.getByRole('group', { name: 'Custody' }).getByRole('checkbox', { name: /^At liberty/ })
  await box.scrollIntoViewIfNeeded()
  const before = await rail.evaluate((element) => element.scrollTop)
  expect(before).toBeGreaterThan(100)
  await box.check()
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(3)
  expect(await rail.evaluate((element) => element.scrollTop)).toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await opened.close()
})

test.each([
  // A card leaves notice and protection to the sheet that it opens.
  { width: 320, least: 3 },
  { width: 1280, least: 5 },
])('notes open inside a window of $width px', async ({ width, least }) => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?asOf=2013-09-05`, {
    viewport: { width, height: 800 },
  })
  const { page } = opened
  await waitForBoard(page)
  const marks = page.getByRole('button', { name: /^Sources disagree/ })
  await expect.poll(() => marks.count()).toBeGreaterThanOrEqual(least)
  for (const mark of await marks.all()) {
    await mark.click()
    await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('true')
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
  }
  await opened.close()
})

test('a click in a lane opens the row at the nearest event, among those around it; each is one more click away', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 900 } })
  const { page } = opened
  await waitForBoard(page)
  const lane = page
    .getByRole('row')
    .filter({ has: rowButton(page, 'Muratbek Ketebayev') })
    .locator('[data-place=time] svg')
    .first()
  await lane.waitFor()
  const { x = 0, y = 0, width = 0 } = (await lane.boundingBox()) ?? {}
  // In the middle of 2013, where his events are dense.
  await page.mouse.click(x + (width * 2.5) / 16, y + 20)
  const list = page.getByRole('list', { name: 'Events of Muratbek Ketebayev' })
  await list.waitFor()
  await expect.poll(() => list.getByRole('listitem').count()).toBe(5)
  await expect.poll(() => list.locator('[aria-current=true]').innerText()).toContain('2013')
  expect(await page.evaluate(() => decodeURIComponent(location.hash))).toMatch(/^#\/\?open=ketebayev\/ket-/)
  // The board stays.
  expect(await page.getByRole('rowheader').count()).toBe(5)
  const other = list
    .getByRole('button')
    .filter({ hasNot: page.locator('[aria-current]') })
    .last()
  const title = await other.locator('span').last().innerText()
  await other.click()
  await expect.poll(() => list.locator('[aria-current=true]').innerText()).toContain(title)
  expectClean(opened)
  await opened.close()
})

test('the Undo of Clear all disappears with the next step, which it would undo too', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=IT,PL`)
  const { page } = opened
  await waitForBoard(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  const hash = () => page.evaluate(() => location.hash)
  const before = await hash()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.poll(hash).toBe('#/')
  await undo.click()
  await expect.poll(hash).toBe(before)
  await undo.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Clear all' }).click()
  await undo.waitFor()
  await (await openOption(page, 'Sought by', 'Kazakhstan')).check()
  await undo.waitFor({ state: 'detached' })
  expect(await hash()).toBe('#/?sought=KZ')
  // Back counts as a step too.
  await page.goBack()
  await expect.poll(hash).toBe('#/')
  expect(await undo.count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('the Undo of Clear all disappears on another page', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=ES,PL`)
  const { page } = opened
  await waitForBoard(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  await page.getByRole('button', { name: 'Clear all' }).click()
  await undo.waitFor()
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alma Shalabayeva' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alma Shalabayeva' }).waitFor()
  await undo.waitFor({ state: 'detached' })
  expectClean(opened)
  await opened.close()
})

/** Records, each time the list appears, whether the filters are there at that moment. */
function watchList() {
  const hadFilters: boolean[] = []
  let there = false
  new MutationObserver(() => {
    const now = document.querySelector('main table') !== null
    if (now && !there) hadFilters.push(document.querySelector('main aside input') !== null)
    there = now
  }).observe(document, { subtree: true, childList: true })
  Object.assign(globalThis, { hadFilters })
}

test('on first load the list appears before its filters; on return to the board both appear at once', async () => {
  const opened = await visit(
    browser,
    `${inject('siteUrl')}#/`,
    // Wide enough for the rail.
    { viewport: { width: 1920, height: 900 } },
    async (page) => {
      await page.addInitScript(watchList)
    },
  )
  const { page } = opened
  const filters = page.getByRole('group', { name: 'Detained in' })
  await filters.waitFor()
  await page.evaluate(() => {
    location.hash = '#/about'
  })
  await filters.waitFor({ state: 'detached' })
  await page.goBack()
  await filters.waitFor()
  expect(await page.evaluate('hadFilters')).toEqual([false, true])
  expectClean(opened)
  await opened.close()
})
