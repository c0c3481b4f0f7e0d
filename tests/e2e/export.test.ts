import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('the board exports what is displayed, and a case its summary', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=PL&asOf=2013-09-05`)
  const { page } = opened
  const save = async (form: RegExp) => {
    await page.getByRole('radio', { name: form }).check()
    const link = page.getByRole('link', { name: /^Download / })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    return file.suggestedFilename()
  }
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('Cases: 1.').waitFor()
  expect(await save(/^Markdown/)).toBe('noticeboard-cases-2013-09-05.md')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Muratbek Ketebayev' }).last().click()
  await page.getByRole('button', { name: 'Export summary' }).click()
  expect(await save(/^Data \(JSON\)/)).toBe('ketebayev-case-summary-2013-09-05.json')
  expect(await save(/^PDF/)).toBe('ketebayev-case-summary-2013-09-05.pdf')
  expect(await save(/^Word/)).toBe('ketebayev-case-summary-2013-09-05.docx')
  expectClean(opened)
  await opened.close()
})
