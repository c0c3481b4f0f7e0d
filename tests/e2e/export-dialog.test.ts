import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat } from '../support/board-controls.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'
import { withhold } from '../support/withhold.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const openExport = (page: Page) => page.getByRole('button', { name: /^Export/ }).click()
const link = (page: Page, ending: string) =>
  page.getByRole('link', { name: new RegExp(`^Download .*\\.${ending} `) })

async function readSaved(page: Page, ending: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link(page, ending).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('the dialog offers three formats at once and ten on request, and keeps the chosen one in sight', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await openExport(page)
  const formats = page.getByRole('group', { name: 'Format' }).getByRole('radio')
  const more = page.getByRole('dialog').getByRole('button', { name: '10 more' })
  const names = (): Promise<string[]> =>
    formats.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  expect(await names()).toEqual(['pdf', 'docx', 'xlsx'])
  await more.click()
  expect(await formats.count()).toBe(13)
  await page.getByRole('radio', { name: /^Markdown/ }).check()
  await more.click()
  expect(await names()).toEqual(['pdf', 'docx', 'xlsx', 'markdown'])
  expect(await page.getByRole('radio', { name: /^Markdown/ }).isChecked()).toBe(true)
  await page.getByRole('dialog').getByRole('button', { name: '9 more', expanded: false }).waitFor()
  await opened.close()
})

test('"Only" leaves out all other parts, and "All parts" brings them back', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await openExport(page)
  await chooseFormat(page, /^Markdown/)
  const parts = page.getByRole('group', { name: 'Parts' })
  const chosen = () => parts.getByRole('checkbox', { checked: true }).count()
  expect(await chosen()).toBe(8)
  await parts.getByRole('button', { name: 'Only Notices' }).click()
  expect(await chosen()).toBe(1)
  expect(await parts.getByRole('checkbox', { name: 'Notices' }).isChecked()).toBe(true)
  await page.getByText('Events, notices, claims and relations: 7.').waitFor()
  const { text } = await readSaved(page, 'md')
  expect(text).not.toContain('## Chronology')
  await parts.getByRole('button', { name: 'All parts' }).click()
  expect(await chosen()).toBe(8)
  await opened.close()
})

test.each([
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])(
  'at $width x $height progress and download stay in sight, however far the dialog is scrolled',
  async ({ width, height }) => {
    let release: () => void = () => undefined
    const opened = await visit(browser, inject('siteUrl'), { viewport: { width, height } }, async (page) => {
      release = await withhold(page.context(), '**/*.ttf', () => undefined)
    })
    const { page } = opened
    await openExport(page)
    const dialog = page.getByRole('dialog', { name: 'Export' })
    const isInSight = (one: Locator) =>
      one.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return (
          top >= 0 &&
          bottom <= innerHeight &&
          element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
        )
      })
    await dialog.getByRole('button', { name: 'Cancel' }).waitFor()
    expect(await isInSight(dialog.getByRole('progressbar'))).toBe(true)
    release()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.getByRole('button', { name: 'Create the file' }).click()
    await link(page, 'pdf').waitFor()
    expect(await isInSight(link(page, 'pdf'))).toBe(true)
    await dialog.getByRole('checkbox', { name: /^Remove names/ }).scrollIntoViewIfNeeded()
    expect(await isInSight(link(page, 'pdf'))).toBe(true)
    await dialog.getByText('Start of the file, as text').scrollIntoViewIfNeeded()
    expect(await isInSight(link(page, 'pdf'))).toBe(true)
    await opened.close()
  },
)

test('the button of the header says how many cases it exports', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=PL`)
  const { page } = opened
  await page.getByRole('button', { name: 'Export 1 case', exact: true }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('button', { name: 'Export 5 cases', exact: true }).waitFor()
  await opened.close()
})

test.each([
  { where: 'row', width: 1280 },
  { where: 'pane', width: 1700 },
  { where: 'sheet', width: 390 },
])('an opened $where exports its case, and Escape closes only the dialog', async ({ width }) => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?asOf=2013-09-05&open=pavlov`, {
    viewport: { width, height: 900 },
  })
  const { page } = opened
  const region = page.getByRole('region', { name: 'Events of Alexandr Pavlov' })
  const button = region.getByRole('button', { name: 'Export it' })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Export: Alexandr Pavlov', exact: true })
  await chooseFormat(page, /^Markdown/)
  const { name, text } = await readSaved(page, 'md')
  expect(name).toBe('pavlov-case-summary-2013-09-05.md')
  expect(text).toContain('#/cases/pavlov?asOf=2013-09-05')
  expect(text).not.toContain('# Muratbek Ketebayev')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await region.count()).toBe(1)
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true)
  expectClean(opened)
  await opened.close()
})
