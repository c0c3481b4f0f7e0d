import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat } from '../support/board-controls.ts'
import { expectClean, launch, runAxe, visit } from '../support/open-page.ts'
import { withhold } from '../support/withhold.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string) {
  const opened = await visit(browser, `${inject('siteUrl')}${hash}`)
  await opened.page.getByRole('button', { name: /^Export/ }).click()
  await opened.page.getByRole('dialog', { name: 'Export' }).waitFor()
  return opened
}

const link = (page: Page, ending: string) =>
  page.getByRole('link', { name: new RegExp(`^Download .*\\.${ending} `) })

async function save(page: Page, ending: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), link(page, ending).click()])
  return file
}

test('the board exports what is displayed, and a case its summary', async () => {
  const opened = await open('#/?held=PL&asOf=2013-09-05')
  const { page } = opened
  await page.getByText('Cases: 1.').waitFor()
  await chooseFormat(page, /^Markdown/)
  expect((await save(page, 'md')).suggestedFilename()).toBe('noticeboard-cases-2013-09-05.md')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'Muratbek Ketebayev' }).last().click()
  await page.getByRole('button', { name: 'Export summary' }).click()
  await chooseFormat(page, /^Data \(JSON\)/)
  expect((await save(page, 'json')).suggestedFilename()).toBe('ketebayev-case-summary-2013-09-05.json')
  await chooseFormat(page, /^PDF/)
  expect((await save(page, 'pdf')).suggestedFilename()).toBe('ketebayev-case-summary-2013-09-05.pdf')
  await chooseFormat(page, /^Word/)
  expect((await save(page, 'docx')).suggestedFilename()).toBe('ketebayev-case-summary-2013-09-05.docx')
  // The file can be downloaded again after it was saved.
  await link(page, 'docx').waitFor()
  expectClean(opened)
  await opened.close()
})

test('the dialog exports what was displayed when it opened, even if the page behind it changes', async () => {
  const opened = await open('#/?held=PL')
  const { page } = opened
  const print = page.getByRole('link', { name: 'Print from the browser' })
  expect(await print.getAttribute('href')).toBe('#/print?held=PL&lang=en')
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect.poll(() => page.locator('[data-row-link]').count()).toBe(5)
  expect(await print.getAttribute('href')).toBe('#/print?held=PL&lang=en')
  await page.getByText('Cases: 1.').waitFor()
  expectClean(opened)
  await opened.close()
})

test('omitted parts, language and redaction apply to the file, and the dialog shows them before', async () => {
  const opened = await open('#/cases/ablyazov?asOf=2013-09-05')
  const { page } = opened
  await chooseFormat(page, /^Markdown/)
  await page.getByRole('checkbox', { name: 'Claims by each side' }).uncheck()
  await page.getByRole('combobox', { name: 'Language of labels' }).selectOption('fr')
  await link(page, 'md').waitFor()
  await page.getByText('The timeline is given in words').waitFor()
  const plain = await readFile(await (await save(page, 'md')).path(), 'utf8')
  expect(plain).toContain('## Notices\n')
  expect(plain).toContain('## Chronologie\n')
  expect(plain).not.toContain('Ce que dit chaque partie')
  expect(plain).toContain('Mukhtar Ablyazov')
  await page.getByRole('checkbox', { name: /^Remove names/ }).check()
  await page.getByText(/^Names reduced to initials: \d+/).waitFor()
  const redacted = await save(page, 'md')
  expect(redacted.suggestedFilename()).toBe('case-1-case-summary-2013-09-05.md')
  const text = await readFile(await redacted.path(), 'utf8')
  expect(text).toContain('# M. A.')
  expect(text).not.toMatch(/Ablyazov|Аблязов/i)
  await page.getByRole('checkbox', { name: /^Keep the texts/ }).check()
  await page.getByText('Read every text before you pass the file on').waitFor()
  expectClean(opened)
  await opened.close()
})

test('a slow export can be cancelled and started again', async () => {
  let release: () => void = () => undefined
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    // The PDF cannot be finished, because its font never loads.
    release = await withhold(page.context(), '**/*.ttf', () => undefined)
  })
  const { page } = opened
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('Creating the file').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Cancelled. Nothing was saved.').waitFor()
  expect(await page.getByRole('link', { name: /^Download/ }).count()).toBe(0)
  release()
  await page.getByRole('button', { name: 'Create the file' }).click()
  await link(page, 'pdf').waitFor()
  await opened.close()
})

test('a format whose code fails to load shows an error; other formats work, and a retry loads it', async () => {
  let release: () => void = () => undefined
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    release = await withhold(page.context(), '**/assets/pdf-*.js', (route) => route.abort())
  })
  const { page } = opened
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('The code for this format could not be loaded').waitFor()
  await chooseFormat(page, /^Cases \(CSV\)/)
  await link(page, 'csv').waitFor()
  await chooseFormat(page, /^PDF/)
  await page.getByText('The code for this format could not be loaded').waitFor()
  release()
  await page.getByRole('button', { name: 'Try again' }).click()
  await link(page, 'pdf').waitFor()
  await opened.close()
})

test('the HTML file opens from disk without requests, scripts or axe violations', async () => {
  const opened = await open('')
  const { page } = opened
  await chooseFormat(page, /^Web page/)
  const path = await (await save(page, 'html')).path()
  const page2 = await (
    await browser.newContext({ acceptDownloads: false, viewport: { width: 320, height: 800 } })
  ).newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page2.on('request', (request) => requests.push(request.url()))
  page2.on('console', (message) => complaints.push(message.text()))
  const address = pathToFileURL(`${path}`).href
  await page2.route(address, async (route) =>
    route.fulfill({ contentType: 'text/html', body: await readFile(path, 'utf8') }),
  )
  await page2.goto(address)
  expect(await page2.getByRole('heading', { level: 2, name: 'Alma Shalabayeva' }).count()).toBe(1)
  expect(await page2.locator('figure svg').count()).toBe(1)
  expect(requests).toEqual([address])
  expect(complaints).toEqual([])
  const sideways = () =>
    page2.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBe(0)
  await page2.setViewportSize({ width: 1280, height: 900 })
  expect(await runAxe(page2)).toEqual([])
  await page2.context().close()
  await opened.close()
})

test('if the browser blocks a download, a message says how to get the file', async () => {
  const opened = await visit(browser, inject('siteUrl'), { acceptDownloads: false })
  const { page } = opened
  await page.getByRole('button', { name: 'Export' }).click()
  await chooseFormat(page, /^FollowTheMoney/)
  const file = await save(page, 'jsonl')
  expect(await file.failure()).not.toBe(null)
  await page.getByText('Download did not start? Use the link again').waitFor()
  const address = await link(page, 'jsonl').getAttribute('href')
  // The link keeps its blob, for a second click; the policy forbids fetching a blob, so that the test cannot read it.
  expect(address).toMatch(/^blob:/)
  await link(page, 'jsonl').click()
  expect(await page.getByRole('dialog', { name: 'Export' }).count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test('the dialog lists what a format leaves out, and offers the full list as a file', async () => {
  const opened = await open('#/?asOf=2013-09-05')
  const { page } = opened
  await chooseFormat(page, /^FollowTheMoney/)
  await page.getByText('What this format changes or leaves out').waitFor()
  const beside = page.getByRole('link', { name: /^Download this list/ })
  const [file] = await Promise.all([page.waitForEvent('download'), beside.click()])
  expect(file.suggestedFilename()).toBe('noticeboard-cases-2013-09-05-ftm-3-8-not-held.txt')
  const text = await readFile(await file.path(), 'utf8')
  for (const sentence of await page.getByRole('dialog').locator('section ul > li').allInnerTexts())
    expect(text).toContain(sentence)
  await chooseFormat(page, /^Exchange/)
  await link(page, 'zip').waitFor()
  await expect.poll(() => beside.count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('a list of sources is redacted too if redaction was chosen before', async () => {
  const opened = await open('#/cases/ablyazov?asOf=2013-09-05')
  const { page } = opened
  await page.getByRole('checkbox', { name: /^Remove names/ }).check()
  await chooseFormat(page, /^Sources \(RIS\)/)
  const file = await save(page, 'ris')
  expect(file.suggestedFilename()).toBe('case-1-case-summary-2013-09-05-sources.ris')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('TI  - title redacted')
  expect(text).not.toMatch(/UR {2}- |Ablyazov/)
  expectClean(opened)
  await opened.close()
})

test('the title of the dialog says what is exported, and the dialog counts what is chosen', async () => {
  const opened = await open('')
  const { page } = opened
  await page.getByRole('dialog', { name: 'Export: 5 cases, no filters', exact: true }).waitFor()
  await chooseFormat(page, /^Markdown/)
  for (const part of ['Chronology', 'Claims by each side'])
    await page.getByRole('checkbox', { name: part }).uncheck()
  await page.getByText('Events, notices, claims and relations: 17.').waitFor()
  await chooseFormat(page, /^Sources \(RIS\)/)
  await page.getByText(/^Sources: \d+\.$/).waitFor()
  await opened.close()
  const narrowed = await open('#/?held=PL')
  await narrowed.page
    .getByRole('dialog', { name: 'Export: 1 case, filters: Detained in: Poland', exact: true })
    .waitFor()
  await narrowed.close()
})
