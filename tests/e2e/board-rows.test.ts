import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { dayPill, openDayPanel } from '../support/board-controls.ts'
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

test('in a table of eight columns the board shows what is last known', async () => {
  const opened = await open('#/?layout=table')
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

/** The lines of facts in a row: what the case rests on, where it stands, its notices. */
const readFacts = async (page: Page, person: string) => (await readRow(page, person)).slice(1, 4)

test('beside the lanes the same facts are lines, with whose words in short', async () => {
  const opened = await open()
  const { page } = opened
  expect(
    await Promise.all(
      ['Ketebayev', 'Pavlov', 'Paraskevich', 'Ablyazov', 'Shalabayeva'].map((name) => readFacts(page, name)),
    ),
  ).toEqual([
    [
      'Was detained in Poland campaign, Spain Sought by Kazakhstan First detained 12 Jun 2013 campaign',
      'Protected 11 Mar 2015 campaign At liberty between 15 Jan and 11 Mar 2015 campaign Refugee, Poland 9 Dec 2013',
      'Alert, type not stated deleted by 19 Jun 2013 sources disagree',
    ],
    [
      'Was detained in Spain Sought by Kazakhstan First detained 11 Dec 2012',
      'Protected 23 Feb 2015 Custody not known 23 Feb 2015 Refugee, Spain 23 Feb 2015',
      'Red notice',
    ],
    [
      'Was detained in Czechia campaign Sought by Ukraine, Russia First detained May 2012 campaign sources disagree',
      'Extradition requested 2016 campaign At liberty 20 Mar 2014 campaign Under review, Czechia between 18 Feb 2014 and 17 Oct 2016 campaign',
      'Alert, type not stated sources disagree',
    ],
    [
      'Was detained in France campaign Sought by Ukraine campaign, Kazakhstan campaign, Russia First detained 31 Jul 2013 campaign',
      'Expulsion order issued Jul 2023 person’s side Movement restricted 8 Jul 2023 opposing side Excluded from refugee status, France 8 Dec 2022',
      'Notice and alert, type not stated campaign; Alert, type not stated sources disagree',
    ],
    [
      'Was detained in Italy campaign No request reported First detained 29 May 2013 campaign',
      'Protected 18 Apr 2014 At liberty 27 Dec 2013 Refugee, Italy 18 Apr 2014',
      'No notice reported',
    ],
  ])
  expectClean(opened)
  await opened.close()
})

test('the 2013 article sets the whole board back', async () => {
  const opened = await open('#/?layout=table')
  const { page } = opened
  const panel = await openDayPanel(page)
  await panel.getByRole('radio', { name: 'The day of the 2013 article' }).check()
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
  expect(new URL(page.url()).hash).toBe('#/?asOf=2013-09-05&layout=table')
  await page.keyboard.press('Escape')
  await expect.poll(() => dayPill(page).innerText()).toBe('5 Sep 2013')
  await expect
    .poll(() => page.locator('main').innerText())
    .toMatch(/5 cases on record\. As of\s+5 Sep 2013\s*, 3 were detained/)
  expectClean(opened)
  await opened.close()
})

test('a link to a source in an opened row keeps its own query', async () => {
  const opened = await open('#/?asOf=2014-01-01&open=shalabayeva%2Fsha-2013-05-29-detention')
  const region = opened.page.getByRole('region', { name: 'Events of Alma Shalabayeva' })
  const source = region.locator('a[target][href*="kazworld.info"]').first()
  await source.waitFor()
  const address = await source.getAttribute('href')
  expect(address).toContain('/?p=30116')
  await source.hover()
  await source.focus()
  expect(await source.getAttribute('href')).toBe(address)
  // A link inside the app gets the query of the board.
  const inside = region.getByRole('link', { name: 'Open the case' })
  await inside.hover()
  expect(await inside.getAttribute('href')).toBe('#/cases/shalabayeva?asOf=2014-01-01')
  await opened.close()
})

test.each([
  { window: 'high', height: 900 },
  { window: 'low, without room for a pane beside the table', height: 560 },
])('an opened case is shown in a wide window that is $window', async ({ height }) => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?open=pavlov`, {
    viewport: { width: 1700, height },
  })
  const region = opened.page.getByRole('region', { name: 'Events of Alexandr Pavlov' })
  await region.waitFor()
  expect(await region.count()).toBe(1)
  expectClean(opened)
  await opened.close()
})
