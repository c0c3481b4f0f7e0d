import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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

/** The text of each cell of a row, with blanks collapsed. */
async function readRow(page: Page, person: string): Promise<readonly string[]> {
  const row = page.getByRole('table', { name: 'Cases' }).getByRole('row').filter({ hasText: person })
  const cells = await row.locator('th, td').all()
  return Promise.all(cells.map(async (cell) => (await cell.innerText()).replaceAll(/\s+/g, ' ').trim()))
}

const people = (page: Page) =>
  page.getByRole('table', { name: 'Cases' }).getByRole('rowheader').getByRole('link')
const box = (page: Page, group: string, name: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })

test('the board shows what is last known', async () => {
  const opened = await open()
  const { page } = opened
  await expect.poll(() => readResult(page)).toBe('5 cases')
  expect(
    await Promise.all(
      ['Ketebayev', 'Pavlov', 'Paraskevich', 'Ablyazov', 'Shalabayeva'].map((name) => readRow(page, name)),
    ),
  ).toEqual([
    [
      'Muratbek Ketebayev',
      'Poland, according to: the article’s author (campaign side) Spain',
      'Kazakhstan',
      '12 Jun 2013 according to: the article’s author (campaign side)',
      'Alert, type not stated deleted by 19 Jun 2013 sources disagree',
      'Protected 11 Mar 2015 according to: campaign side',
      'At liberty between 15 Jan and 11 Mar 2015 according to: campaign side',
      'Refugee, Poland 9 Dec 2013',
    ],
    [
      'Alexandr Pavlov',
      'Spain',
      'Kazakhstan',
      '11 Dec 2012',
      'Red notice',
      'Protected 23 Feb 2015',
      'Unknown 23 Feb 2015',
      'Refugee, Spain 23 Feb 2015',
    ],
    [
      'Tatiana Paraskevich',
      'Czechia according to: the article’s author (campaign side)',
      'Ukraine, Russia',
      'May 2012 according to: the article’s author (campaign side) sources disagree',
      'Alert, type not stated sources disagree',
      'Extradition requested 2016 according to: campaign side',
      'At liberty 20 Mar 2014 according to: campaign side',
      'Under review, Czechia between 18 Feb 2014 and 17 Oct 2016 according to: campaign side',
    ],
    [
      'Mukhtar Ablyazov',
      'France according to: the article’s author (campaign side)',
      'Ukraine, according to: the article’s author (campaign side) Kazakhstan, according to: the article’s author (campaign side) Russia',
      '31 Jul 2013 according to: the article’s author (campaign side)',
      'Notice and alert, type not stated; according to: the article’s author (campaign side) Alert, type not stated sources disagree',
      'Expulsion order issued Jul 2023 according to: the person or their family',
      'Movement restricted 8 Jul 2023 according to: opposing party in legal proceedings',
      'Excluded from refugee status, France 8 Dec 2022',
    ],
    [
      'Alma Shalabayeva',
      'Italy according to: the article’s author (campaign side)',
      'None reported',
      '29 May 2013 according to: the article’s author (campaign side)',
      'None reported',
      'Protected 18 Apr 2014',
      'At liberty 27 Dec 2013',
      'Refugee, Italy 18 Apr 2014',
    ],
  ])
  expectClean(opened)
  await opened.close()
})

test('the 2013 article sets the whole board back', async () => {
  const opened = await open()
  const { page } = opened
  await page.getByRole('button', { name: 'The 2013 article' }).click()
  await page.getByRole('columnheader', { name: 'Status, as of 5 Sep 2013' }).waitFor()
  const rows = await Promise.all(
    ['Ketebayev', 'Pavlov', 'Paraskevich', 'Ablyazov', 'Shalabayeva'].map((name) => readRow(page, name)),
  )
  expect(
    rows.map((cells) => [
      cells[5]?.replace(/ (?:\d|between|[A-Z][a-z]{2} \d{4}).*$/, ''),
      cells[6]?.split(' ')[0],
    ]),
  ).toEqual([
    ['Extradition requested', 'At'],
    ['Appeal pending (not decided)', 'Detained'],
    ['Extradition found admissible by a court (not itself a grant)', 'Detained'],
    ['Detained', 'Detained'],
    ['Removed from the country', 'Movement'],
  ])
  expect(new URL(page.url()).hash).toBe('#/?asOf=2013-09-05')
  await page.getByText('as of 5 Sep 2013', { exact: true }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('facets narrow the list and their counts follow one another', async () => {
  const opened = await open()
  const { page } = opened
  await box(page, 'Detained in', 'Poland').check()
  await expect.poll(() => readResult(page)).toBe('1 of 5 cases')
  await box(page, 'Detained in', 'Italy').check()
  await expect.poll(() => readResult(page)).toBe('2 of 5 cases')
  await expect
    .poll(() => box(page, 'Sought by', 'Kazakhstan').locator('xpath=..').innerText())
    .toMatch(/^Kazakhstan\s+1/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await box(page, 'Sought by', 'Kazakhstan').check()
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
  await box(page, 'Detained in', 'Spain').check()
  await page.getByRole('textbox', { name: 'As of' }).fill('2014')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Person', exact: true }).click()
  await page.getByRole('searchbox').pressSequentially('pav')
  await expect.poll(() => people(page).allInnerTexts()).toEqual(['Alexandr Pavlov'])
  const address = page.url()
  expect(new URL(address).hash).toBe('#/?q=pav&held=ES&asOf=2014-12-31&sort=person')
  expect(new URL(address).search).toBe('')

  const second = await visit(browser, address)
  await waitForBoard(second.page)
  await expect.poll(() => people(second.page).allInnerTexts()).toEqual(['Alexandr Pavlov'])
  await expect.poll(() => second.page.getByRole('searchbox').inputValue()).toBe('pav')
  await expect.poll(() => second.page.getByRole('textbox', { name: 'As of' }).inputValue()).toBe('2014-12-31')
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
  await expect.poll(() => box(page, 'Detained in', 'Spain').isChecked()).toBe(true)
  await back('')
  await expect.poll(() => readResult(page)).toBe('5 cases')
  await first.close()
})

test('From and To accept years, months and days, reject anything else with a message, and can be swapped', async () => {
  const opened = await open()
  const { page } = opened
  const from = page.getByRole('textbox', { name: 'From' })
  await from.fill('2016-06')
  await page.getByRole('textbox', { name: 'To' }).fill('2016-06')
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
  await page.getByText('is later than To').waitFor()
  await page.getByRole('button', { name: 'Swap the dates' }).click()
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

test('the timeline can be shown as a table, with every event of the filtered cases', async () => {
  const opened = await open('#/?held=IT')
  const { page } = opened
  await page
    .getByRole('region', { name: 'Timeline', exact: true })
    .getByRole('button', { name: 'Show as table' })
    .click()
  const table = page.getByRole('table', { name: 'Timeline events' })
  await table.waitFor()
  await expect.poll(() => table.getByRole('row').count()).toBe(18)
  await expect.poll(() => table.innerText()).toContain('31 May or 1 Jun 2013')
  await page.getByRole('button', { name: 'Show as chart' }).click()
  await table.waitFor({ state: 'hidden' })
  // On screen there is no table next to the chart; in print it is below.
  expect(await page.getByRole('table', { name: 'Timeline events', includeHidden: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await table.waitFor()
  await expect.poll(() => table.getByRole('row').count()).toBe(18)
  expectClean(opened)
  await opened.close()
})

test('buttons step and play through the days on record; Back undoes a whole play', async () => {
  const opened = await open('#/?asOf=2025-11-19')
  const { page } = opened
  const address = () => page.evaluate(() => location.hash)
  await page.getByRole('button', { name: 'Previous day on record' }).click()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await page.getByRole('button', { name: 'Next day on record' }).click()
  await expect.poll(address).toBe('#/?asOf=2025-11-20')
  await page.goBack()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await page.getByRole('button', { name: 'Play through the days' }).click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await expect.poll(address).toBe('#/')
  await page.getByRole('button', { name: 'Play through the days' }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Next day on record' }).isDisabled()).toBe(true)
  await page.goBack()
  await expect.poll(address).toBe('#/?asOf=2023-10-19')
  await opened.close()
})
