import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat, openDayPanel, openOption, rowButton } from '../support/board-controls.ts'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Opens the board, waits for the preload, and goes offline. */
async function openOffline() {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.context().setOffline(true)
  await page
    .context()
    .route('**/*', (route) => (route.request().url().startsWith('blob:') ? route.continue() : route.abort()))
  return opened
}

/** File names of all formats, in the order of the dialog. */
const FILES = [
  /cases-\d{4}-\d\d-\d\d\.pdf/,
  /\.docx/,
  /\.xlsx/,
  /\.html/,
  /\.md/,
  /cases-\d{4}-\d\d-\d\d\.csv/,
  /statements-.*\.csv/,
  /cases-\d{4}-\d\d-\d\d\.json/,
  /\.zip/,
  /timelinejs.*\.json/,
  /\.jsonl/,
  /\.ris/,
  /\.csl\.json/,
]

const forms = (page: Page) => page.getByRole('dialog').locator('fieldset').first().getByRole('radio')
const download = (page: Page) => page.getByRole('dialog').getByRole('link', { name: /^Download (?!this)/ })

test('a loaded board works offline', async () => {
  const opened = await openOffline()
  const { page } = opened
  await (await openOption(page, 'Detained in', 'Spain')).check()
  const panel = await openDayPanel(page)
  await panel.getByRole('radio', { name: 'The day of the 2013 article' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await rowButton(page, 'Alexandr Pavlov').click()
  const events = page.getByRole('list', { name: 'Events of Alexandr Pavlov' })
  await events
    .getByRole('link', { name: /^Source \d+$/ })
    .first()
    .waitFor()
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alexandr Pavlov' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await page.getByRole('button', { name: 'Export summary' }).click()
  await chooseFormat(page, /^Markdown/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download .*\.md/ }).click(),
  ])
  expect(file.suggestedFilename()).toBe('pavlov-case-summary-2013-09-05.md')
  expectClean(opened)
  await opened.close()
})

test('every format can be exported offline, however quickly the reader switches between them', async () => {
  const opened = await openOffline()
  const { page } = opened
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '10 more' }).click()
  expect(await forms(page).count()).toBe(FILES.length)
  // Each choice cancels the previous one.
  for (let i = FILES.length - 1; i >= 0; i--) await forms(page).nth(i).check()
  for (const [i, file] of FILES.entries()) {
    await forms(page).nth(i).check()
    await download(page).filter({ hasText: file }).waitFor()
    const text = await page.getByRole('dialog').innerText()
    expect(text).not.toContain('could not be')
    expect(text).not.toContain('not in the file')
  }
  expectClean(opened)
  await opened.close()
})

test.each(['ru', 'uk', 'fr'])('a PDF in %s can be exported offline', async (language) => {
  const opened = await openOffline()
  const { page } = opened
  await page.getByRole('button', { name: 'Export' }).click()
  await download(page).waitFor()
  await page.getByRole('dialog').getByRole('combobox', { name: 'Language' }).selectOption(language)
  await page.getByText('Creating the file').waitFor({ state: 'detached' })
  await download(page).waitFor()
  expectClean(opened)
  await opened.close()
})
