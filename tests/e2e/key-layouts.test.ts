import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectFocus } from '../support/focus.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const palette = (page: Page) => page.getByRole('combobox', { name: /^Go to a case/ })
const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** Dispatches a key event as a browser does for another keyboard layout or an input method. */
const send = (page: Page, press: Readonly<Record<string, unknown>>) =>
  page.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, press)

test('a key has the same effect in a Cyrillic layout as in a Latin one', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.getByRole('rowheader').nth(4).waitFor()
  await send(page, { key: 'о', code: 'KeyJ' })
  await expectFocus(page, /^Muratbek Ketebayev$/)
  await send(page, { key: '.', code: 'Slash' })
  await expectFocus(page, /^Search cases/)
  await page.evaluate(() => document.querySelector('main')?.focus())
  await send(page, { key: ',', code: 'Slash', shiftKey: true })
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await send(page, { key: 'л', code: 'KeyK', ctrlKey: true })
  await palette(page).waitFor()
  await page.keyboard.press('Escape')
  await send(page, { key: 'п', code: 'KeyG' })
  await send(page, { key: 'ы', code: 'KeyS' })
  await h1(page, 'Sources')
  expectClean(opened)
  await opened.close()
})

test('keys that an input method handles, and events without a key, do nothing', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.getByRole('rowheader').nth(4).waitFor()
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.fill('пав')
  await send(page, { key: 'Escape', code: 'Escape', isComposing: true })
  expect(await search.inputValue()).toBe('пав')
  await page.keyboard.press('Escape')
  await expect.poll(() => search.inputValue()).toBe('')
  await page.keyboard.press('Control+k')
  await palette(page).fill('Павл')
  await send(page, { key: 'Enter', code: 'Enter', keyCode: 229 })
  await send(page, { key: 'Enter', code: 'Enter', isComposing: true })
  // Browsers send such an event, without a key, on autofill.
  await page.evaluate(() => document.activeElement?.dispatchEvent(new Event('keydown', { bubbles: true })))
  await expect.poll(() => palette(page).inputValue()).toBe('Павл')
  expect(await page.evaluate(() => location.hash)).toBe('#/')
  await page.keyboard.press('Enter')
  await h1(page, 'Alexandr Pavlov')
  expectClean(opened)
  await opened.close()
})
