import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, cellsOf, readCells, readPeople, show, table } from '../support/short-list.tsx'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

test('a row shows what is on record, with dates, and says what is not known', async () => {
  await show()
  await expect.element(table).toBeVisible()
  expect(readCells('Case 00042')).toEqual([
    'Poland, Spain',
    'Ukraine according to: the article’s author (campaign side)',
    'May 2012 sources disagree',
    'Notice and alert, type not stated according to: the article’s author (campaign side) deleted by 19 Jun 2013',
    'Protected 1 Mar 2013',
    'At liberty Feb 2013 according to: opposing party in legal proceedings',
    'Refugee, Spain 1 Mar 2013',
  ])
  expect(readCells('Case 00041')).toEqual([
    'None on record',
    'None reported',
    'None on record',
    'None reported',
    'Unknown',
    'Unknown',
    'Unknown',
  ])
})

test('the person links to the case, a date to its event', async () => {
  await show()
  const target = (name: string) => page.getByRole('link', { name, exact: true }).first()
  await expect.element(target('Case 00042')).toHaveAttribute('href', '#/cases/00042')
  await expect.element(target('May 2012')).toHaveAttribute('href', '#/cases/00042/held')
  await expect.element(target('1 Mar 2013')).toHaveAttribute('href', '#/cases/00042/refuge')
  await expect.element(target('deleted by 19 Jun 2013')).toHaveAttribute('href', '#/cases/00042/n2')
})

test('the status states its day, and never claims to be current', async () => {
  await show()
  await expect.element(page.getByRole('columnheader', { name: 'Status, last known' })).toBeVisible()
  expect(document.body.innerText).not.toMatch(/\b(?:current|now|today)\b/i)
})

test('as of an earlier day the header names the day and the rows show the state of that day', async () => {
  await show('asOf=2012-06-01')
  await expect.element(page.getByRole('columnheader', { name: 'Status, as of 1 Jun 2012' })).toBeVisible()
  expect(readCells('Case 00042')).toEqual([
    'Poland',
    'Ukraine according to: the article’s author (campaign side)',
    'May 2012 sources disagree',
    'Notice and alert, type not stated according to: the article’s author (campaign side)',
    'Unknown',
    'Detained May 2012 sources disagree',
    'Unknown',
  ])
})

test('a header sorts up, down and back to file order, by keyboard too, and shows the order', async () => {
  const steps = await show()
  const header = page.getByRole('columnheader', { name: 'Person' })
  await expect.element(header).toHaveAttribute('aria-sort', 'none')
  expect(readPeople()).toEqual(['Case 00042', 'Case 00041', 'Case 00043'])
  await button('Sort by Person').click()
  await expect.element(header).toHaveAttribute('aria-sort', 'ascending')
  expect(readPeople()).toEqual(['Case 00041', 'Case 00042', 'Case 00043'])
  await userEvent.keyboard('{Enter}')
  await expect.element(header).toHaveAttribute('aria-sort', 'descending')
  expect(readPeople()).toEqual(['Case 00043', 'Case 00042', 'Case 00041'])
  await userEvent.keyboard(' ')
  await expect.element(header).toHaveAttribute('aria-sort', 'none')
  expect(steps).toEqual(['sort=person', 'sort=-person', ''])
})

test('only the chosen columns are shown, in the order of the list, always with the person', async () => {
  await show('columns=status,held')
  await expect.element(table).toBeVisible()
  const names = table
    .getByRole('columnheader')
    .elements()
    .map((one) => one.ariaLabel)
  expect(names).toEqual(['Person', 'Detained in', 'Status, last known'])
  // A filter has the same name as a column: the button of the column says that it sorts.
  const buttons = table.getByRole('columnheader').getByRole('button')
  for (const name of ['Person', 'Detained in', 'Status, last known'])
    await expect.element(buttons.getByText(`Sort by ${name}`, { exact: true })).toBeInTheDocument()
  expect(cellsOf('Case 00042').elements()).toHaveLength(2)
})

test('the keyboard opens the note on a disagreement, with both values and their sources; Escape returns the focus', async () => {
  await show()
  const mark = button('Sources disagree on the date')
  const toSources = page.getByRole('link', { name: 'See all on the case page' })
  await expect.element(toSources).not.toBeInTheDocument()
  mark.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(mark).toHaveAttribute('aria-expanded', 'true')
  const note = mark.element().nextElementSibling
  const both = 'Sources disagree on the date:May 2012 (s1)2 Jun 2012 (s2)See all on the case page'
  await expect.poll(() => note?.textContent).toBe(both)
  const links = [...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['#/cases/00042/s1', '#/cases/00042/s2', '#/cases/00042/held'])
  for (let i = 0; i < 3; i += 1) await userEvent.tab()
  await expect.element(toSources).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(toSources).not.toBeInTheDocument()
  await expect.element(mark).toHaveFocus()
})

test('events that may be after the day are counted, listed on request, and change no status', async () => {
  await show('asOf=2014-01-01')
  await button('1 may have happened by then').click()
  await expect
    .element(page.getByRole('link', { name: 'between 1 Jan 2013 and 31 Dec 2016' }))
    .toHaveAttribute('href', '#/cases/00041/later')
  expect(readCells('Case 00041').slice(4)).toEqual(['Unknown', 'Unknown', 'Unknown'])
})

test.each([
  {
    why: 'no case matches',
    address: 'q=zzz&asOf=2014-01-01',
    words: 'No case matches these filters.',
    out: 'Clear all filters',
    after: 'asOf=2014-01-01',
  },
  {
    why: 'From is after To',
    address: 'from=2014-01-01&to=2012-01-01',
    words: 'No case matches these filters.',
    out: 'Clear all filters',
    after: '',
  },
  {
    why: 'nothing is on record by the day',
    address: 'asOf=1990-01-01',
    words: 'Nothing is on record by 1 Jan 1990.',
    out: 'Latest known',
    after: '',
  },
])('when $why, the empty list says so and offers a button', async ({ address, words, out, after }) => {
  const steps = await show(address)
  await expect.element(page.getByText(words)).toBeVisible()
  await expect.element(table).not.toBeInTheDocument()
  await button(out).click()
  await expect.element(table).toBeVisible()
  expect(steps).toEqual([after])
})

test('on a narrow screen rows are cards, but a table for assistive technology', async () => {
  await page.viewport(320, 700)
  await show()
  await expect.element(table).toBeVisible()
  expect(table.getByRole('rowheader').elements()).toHaveLength(3)
  expect(cellsOf('Case 00042').elements()).toHaveLength(7)
  expect(readCells('Case 00042')[0]).toBe('Detained in Poland, Spain')
})

test.each([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
])(
  'the list passes axe at $width px in $theme with a note open, and does not widen the page',
  async ({ theme, width }) => {
    await page.viewport(width, 900)
    document.documentElement.dataset['theme'] = theme
    await show()
    await button('Sources disagree on the date').click()
    expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    for (const note of document.querySelectorAll('button[aria-expanded=true] + span')) {
      const { left, right } = note.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
    }
  },
)
