import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { dayPill, openDayPanel, openFilter, openOption, typeDay } from '../support/board-controls.ts'
import { expectClean, launch, readResult, type Visit, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash = ''): Promise<Visit> {
  const opened = await visit(browser, inject('siteUrl') + hash)
  await waitForBoard(opened.page)
  return opened
}

const people = (page: Page) =>
  page.getByRole('table', { name: 'Cases' }).getByRole('rowheader').getByRole('link')

test('facets narrow the list and their counts follow one another', async () => {
  const opened = await open()
  const { page } = opened
  await (await openOption(page, 'Detained in', 'Poland')).check()
  await expect.poll(() => readResult(page)).toBe('1 of 5 cases')
  await (await openOption(page, 'Detained in', 'Italy')).check()
  await expect.poll(() => readResult(page)).toBe('2 of 5 cases')
  const kazakhstan = await openOption(page, 'Sought by', 'Kazakhstan')
  await expect.poll(() => kazakhstan.locator('xpath=..').innerText()).toMatch(/^Kazakhstan\s+1/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await (await openOption(page, 'Sought by', 'Kazakhstan')).check()
  await expect
    .poll(() => people(page).allInnerTexts())
    .toEqual(['Muratbek Ketebayev', 'Alexandr Pavlov', 'Mukhtar Ablyazov'])
  await page.getByRole('button', { name: 'Remove filter: Sought by: Kazakhstan' }).click()
  await expect.poll(() => readResult(page)).toBe('5 cases')
  expectClean(opened)
  await opened.close()
})

test.each(['Ablyazov', 'Аблязов', 'Әблязов', 'ablyazov '])('searching "%s" finds Ablyazov', async (text) => {
  const opened = await open()
  await opened.page.getByRole('searchbox', { name: 'Search cases' }).fill(text)
  await expect.poll(() => people(opened.page).allInnerTexts()).toEqual(['Mukhtar Ablyazov'])
  await opened.close()
})

test('a link restores the same view in another browser profile, and Back undoes one choice', async () => {
  const first = await open()
  const { page } = first
  await (await openOption(page, 'Detained in', 'Spain')).check()
  await typeDay(page, '2014')
  await page.getByRole('button', { name: 'Sort by Person', exact: true }).click()
  await page.getByRole('searchbox').pressSequentially('pav')
  await expect.poll(() => people(page).allInnerTexts()).toEqual(['Alexandr Pavlov'])
  const address = page.url()
  expect(new URL(address).hash).toBe('#/?q=pav&held=ES&asOf=2014-12-31&sort=person')
  expect(new URL(address).search).toBe('')

  const second = await visit(browser, address)
  await waitForBoard(second.page)
  await expect.poll(() => people(second.page).allInnerTexts()).toEqual(['Alexandr Pavlov'])
  await expect.poll(() => second.page.getByRole('searchbox').inputValue()).toBe('pav')
  await expect.poll(() => dayPill(second.page).innerText()).toBe('31 Dec 2014')
  await second.close()

  const hash = () => new URL(page.url()).hash
  const back = async (expected: string) => {
    await page.goBack()
    await expect.poll(hash).toBe(expected)
  }
  await back('#/?held=ES&asOf=2014-12-31&sort=person')
  await back('#/?held=ES&asOf=2014-12-31')
  await back('#/?held=ES')
  await expect.poll(() => readResult(page)).toBe('2 of 5 cases')
  const spain = await openOption(page, 'Detained in', 'Spain')
  await expect.poll(() => spain.isChecked()).toBe(true)
  await back('')
  await expect.poll(() => readResult(page)).toBe('5 cases')
  await first.close()
})

test('From and To accept years, months and days, reject anything else with a message, and can be swapped', async () => {
  const opened = await open()
  const { page } = opened
  const group = await openFilter(page, 'Date')
  const from = group.getByRole('textbox', { name: 'From' })
  await from.fill('2016-06')
  await group.getByRole('textbox', { name: 'To' }).fill('2016-06')
  await page.keyboard.press('Enter')
  await expect.poll(() => readResult(page)).toBe('1 of 5 cases · possibly 1, certainly 0')
  expect(new URL(page.url()).hash).toBe('#/?from=2016-06-01&to=2016-06-30')
  await from.fill('banana')
  await page.keyboard.press('Enter')
  await page.getByText('“banana” is not a date.').waitFor()
  expect(await from.inputValue()).toBe('banana')
  expect(new URL(page.url()).hash).toBe('#/?from=2016-06-01&to=2016-06-30')
  await from.fill('2020')
  await page.keyboard.press('Enter')
  await group.getByText('is later than To').waitFor()
  await group.getByRole('button', { name: 'Swap the dates' }).click()
  await expect.poll(() => new URL(page.url()).hash).toBe('#/?from=2016-06-30&to=2020-01-01')
  await opened.close()
})

test('a status leads to the event that set it, with its sources', async () => {
  const opened = await open()
  const { page } = opened
  await page
    .getByRole('row')
    .filter({ hasText: 'Alma Shalabayeva' })
    .getByRole('link', { name: '18 Apr 2014' })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Alma Shalabayeva' }).waitFor()
  const line = page.getByRole('list', { name: 'Chronology' }).locator('[aria-current=location]')
  await line.waitFor()
  await expect.poll(() => line.innerText()).toContain('Refugee status for mother and daughter')
  await expect.poll(() => line.getByRole('link', { name: /^Source \d+$/ }).count()).toBe(2)
  await expect.poll(() => line.evaluate((element) => element === document.activeElement)).toBe(true)
  expectClean(opened)
  await opened.close()
})

test('a case page shows all its parts, and links to the next case of the selection', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/pavlov?held=ES`)
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await expect
    .poll(() => page.getByRole('list', { name: 'Chronology' }).getByRole('listitem').count())
    .toBe(22)
  await expect.poll(() => page.getByRole('table', { name: 'Notices' }).getByRole('row').count()).toBe(2)
  await expect
    .poll(() => page.getByRole('list', { name: 'Sources' }).getByRole('listitem').count())
    .toBeGreaterThan(25)
  await page.getByRole('button', { name: 'Export summary' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).not.toMatch(/\{s\d+\}/)
  await page.getByRole('link', { name: 'Previous: Muratbek Ketebayev' }).click()
  await page.getByRole('heading', { level: 1, name: 'Muratbek Ketebayev' }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('the events of the filtered cases can be read as a table', async () => {
  const opened = await open('#/?held=IT')
  const { page } = opened
  const button = page.getByRole('button', { name: 'Events as a table' })
  const table = page.getByRole('table', { name: 'Timeline events' })
  await button.click()
  await table.waitFor()
  await expect.poll(() => table.getByRole('row').count()).toBe(18)
  await expect.poll(() => table.innerText()).toContain('31 May or 1 Jun 2013')
  await button.click()
  await table.waitFor({ state: 'detached' })
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  expectClean(opened)
  await opened.close()
})

test('buttons step and play through the days on record; Back undoes a whole play', async () => {
  const opened = await open('#/?asOf=2025-11-19')
  const { page } = opened
  const address = () => page.evaluate(() => location.hash)
  const panel = await openDayPanel(page)
  const after = panel.getByRole('button', { name: 'Event after' })
  await panel.getByRole('button', { name: 'Event before' }).click()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await after.click()
  await expect.poll(address).toBe('#/?asOf=2025-11-20')
  await page.goBack()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await panel.getByRole('button', { name: 'Play' }).click()
  await page.getByRole('button', { name: 'Pause' }).first().waitFor()
  await expect.poll(address).toBe('#/')
  await panel.getByRole('button', { name: 'Play' }).waitFor()
  await expect.poll(() => after.isDisabled()).toBe(true)
  await page.goBack()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await opened.close()
})
