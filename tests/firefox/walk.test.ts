import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findFirefox } from '../support/firefox.ts'

const downloads = mkdtempSync(path.join(tmpdir(), 'noticeboard-firefox-'))
let browser: Browser
beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,text/markdown,text/plain',
      'pdfjs.disabled': true,
    },
  })
})
afterAll(() => browser.close())

/** Opens an address and records the problems on the page. */
async function open(hash: string): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(inject('siteUrl') + hash)
  await page.waitForSelector('h1')
  return { page, problems }
}

const hash = (page: Page) => page.evaluate(() => location.hash)
const names = (page: Page) => page.$$eval('th[scope=row] a', (links) => links.map((link) => link.textContent))
const find = (page: Page, name: string, role: string) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`)

test('a reader filters the cases, and the days fit into their fields', async () => {
  const { page, problems } = await open('#/')
  await expect.poll(() => names(page)).toHaveLength(5)
  const italy = await page.waitForSelector('::-p-xpath(//label[contains(., "Italy")]//input)')
  await italy?.click()
  await expect.poll(() => names(page)).toEqual(['Alma Shalabayeva'])
  await expect.poll(() => hash(page)).toBe('#/?held=IT')
  await page.goto(`${inject('siteUrl')}#/?from=2013-12-28&to=2014-08-28`)
  for (const name of ['From', 'To']) {
    const field = await find(page, name, 'textbox')
    const hidden = await field?.evaluate((input) => input.scrollWidth - input.clientWidth)
    expect({ name, hidden }).toEqual({ name, hidden: 0 })
  }
  expect(problems).toEqual([])
  await page.close()
})

test('a reader sets the board back and reads the timeline of a case', async () => {
  const { page, problems } = await open('#/?asOf=2013-09-05')
  await expect.poll(() => names(page)).toHaveLength(5)
  await page.waitForSelector('svg')
  await page.goto(`${inject('siteUrl')}#/cases/pavlov?asOf=2013-09-05`)
  await find(page, 'Alexandr Pavlov', 'heading')
  await find(page, 'Chronology', 'list')
  await expect.poll(() => page.$$eval('main svg', (pictures) => pictures.length)).toBeGreaterThan(0)
  expect(problems).toEqual([])
  await page.close()
})

test('keys go through the page', async () => {
  const { page, problems } = await open('#/')
  await expect.poll(() => names(page)).toHaveLength(5)
  await page.keyboard.press('/')
  await page.keyboard.type('pav')
  await expect.poll(() => names(page)).toEqual(['Alexandr Pavlov'])
  await page.keyboard.press('Escape')
  await expect.poll(() => names(page)).toHaveLength(5)
  await page.evaluate(() => document.querySelector('main')?.focus())
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect.poll(() => hash(page)).toMatch(/^#\/cases\//)
  await find(page, 'Chronology', 'list')
  await page.keyboard.down('Control')
  await page.keyboard.press('k')
  await page.keyboard.up('Control')
  await page.waitForSelector('[role=combobox]')
  await page.keyboard.type('sources')
  await page.keyboard.press('Enter')
  await find(page, 'Sources', 'heading')
  expect(problems).toEqual([])
  await page.close()
})

test.each([
  { format: /PDF/, ending: '.pdf', begins: '%PDF-' },
  { format: /^Markdown/, ending: '.md', begins: '---' },
])('a reader exports the summary: $ending', async ({ format, ending, begins }) => {
  const { page, problems } = await open('#/')
  await expect.poll(() => names(page)).toHaveLength(5)
  const button = await page.waitForSelector('::-p-xpath(//button[starts-with(normalize-space(.), "Export")])')
  await button?.click()
  const more = await page.waitForSelector('dialog[open] fieldset button[aria-expanded=false]')
  await more?.click()
  for (const radio of await page.$$('dialog[open] input[type=radio]')) {
    const label = await radio.evaluate((input) => input.closest('label')?.textContent ?? '')
    if (format.test(label)) {
      await radio.evaluate((input) => input.click())
      break
    }
  }
  const download = await page.waitForSelector(
    '::-p-xpath(//dialog[@open]//*[self::a or self::button][starts-with(normalize-space(.), "Download noticeboard")])',
  )
  await download?.click()
  const files = () => readdirSync(downloads).filter((name) => name.endsWith(ending))
  await expect.poll(files).toHaveLength(1)
  const read = () => readFileSync(path.join(downloads, files()[0] ?? ''))
  await expect.poll(() => read().subarray(0, begins.length).toString('latin1')).toBe(begins)
  expect(problems).toEqual([])
  await page.close()
})

test('the page to print can be printed', async () => {
  const { page, problems } = await open('#/print/pavlov')
  await expect.poll(() => page.$eval('main', (main) => main.textContent)).toContain('Alexandr Pavlov')
  const pdf = await page.pdf({ format: 'A4' })
  expect(Buffer.from(pdf.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
  expect(problems).toEqual([])
  await page.close()
})
