import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectFocus, expectFocusSeen } from '../support/focus.ts'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('a link to a case opens the top of its page and focuses its heading; Back restores the position', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 500 } })
  const { page } = opened
  await waitForBoard(page)
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const link = page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alma Shalabayeva' })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(300)
  await link.click()
  const heading = page.getByRole('heading', { level: 1, name: 'Alma Shalabayeva' })
  await heading.waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => page.title()).toBe('Alma Shalabayeva · Noticeboard')
  await page.goBack()
  await waitForBoard(page)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
  await expect.poll(() => page.title()).toBe('Cases · Noticeboard')
  await expectFocus(page, /^Alma Shalabayeva$/)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expectClean(opened)
  await opened.close()
})

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
  const link = page.locator('[aria-rowindex="945"]').getByRole('rowheader').getByRole('link').first()
  await link.waitFor()
  const name = await link.innerText()
  await link.click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goBack()
  await region.waitFor()
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectFocusSeen(page)
  await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBe(90_000)
  await expect.poll(() => page.getByText(/^row [\d,]+ of 3,000$/).innerText()).toBe('row 944 of 3,000')
  expectClean(opened)
  await opened.close()
})

test('a choice on the board does not scroll the page', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 500 } })
  const { page } = opened
  await waitForBoard(page)
  // Wait for lazy parts, which would also move the page.
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const box = page.getByRole('group', { name: 'Custody' }).getByRole('checkbox', { name: /^At liberty/ })
  await box.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await box.check()
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(3)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await opened.close()
})

test.each([320, 1280])('notes open inside a window of %s px', async (width) => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?asOf=2013-09-05`, {
    viewport: { width, height: 800 },
  })
  const { page } = opened
  await waitForBoard(page)
  const marks = page.getByRole('button', { name: /^Sources disagree/ })
  await expect.poll(() => marks.count()).toBeGreaterThan(4)
  for (const mark of await marks.all()) {
    await mark.click()
    await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('true')
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
  }
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
  await page
    .getByRole('group', { name: 'Sought by' })
    .getByRole('checkbox', { name: /^Kazakhstan/ })
    .check()
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
    { viewport: { width: 1280, height: 900 } },
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
