import axe from 'axe-core'
import { useState } from 'react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { type CaseQuery, clearFilters } from '../../src/domain/query/query.ts'
import { formatQuery, parseQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { DayPanel, DayPill } from '../../src/features/clock/day-pill.tsx'
import { FilterBar } from '../../src/features/filters/filter-bar.tsx'
import { FilterChips } from '../../src/features/filters/filter-chips.tsx'
import { FilterContent } from '../../src/features/filters/filter-part.tsx'
import { FilterRail } from '../../src/features/filters/filter-rail.tsx'
import { FilterSheet } from '../../src/features/filters/filter-sheet.tsx'
import { Remarks } from '../../src/features/filters/remarks.tsx'
import { SearchBox } from '../../src/features/filters/search-box.tsx'
import { ResultLine } from '../../src/features/list/result-line.tsx'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import '../../src/app/theme.css'

const collection = openSnapshot(
  buildSnapshot(
    makeDataset([
      makeCase({
        id: '00041',
        events: [
          makeEvent({
            id: 'held',
            date: '2012-05-10',
            type: 'detention',
            country: 'PL',
            sets: { case: 'detained', custody: 'detained' },
          }),
        ],
      }),
      makeCase({
        id: '00042',
        events: [makeEvent({ id: 'held', date: '2013-06-12', type: 'detention', country: 'CZ' })],
      }),
      makeCase({ id: '00043', events: [makeEvent({ id: 'said', date: '[2014-02-01..2016-12-31]' })] }),
    ]),
  ),
)

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

interface Step {
  readonly address: string
  readonly how: 'push' | 'replace'
}

beforeAll(() => Promise.all([FilterContent.load(), DayPanel.load()]))

const PLACES = { bar: FilterBar, rail: FilterRail, sheet: FilterSheet } as const
type Place = keyof typeof PLACES

/** All filter controls over one query; `steps` records the address after each change. */
function Filters({ address, place, steps }: { address: string; place: Place; steps: Step[] }) {
  const [query, setQuery] = useState(() => parseQuery(address).query)
  const change = (next: CaseQuery, how: 'push' | 'replace' = 'push') => {
    steps.push({ address: formatQuery(next), how })
    setQuery(next)
  }
  const selection = select(collection, query)
  const Place = PLACES[place]
  return (
    <main tabIndex={-1}>
      <h1>Cases</h1>
      <SearchBox query={query} slow={false} onChange={change} />
      <DayPill collection={collection} query={query} asOf={selection.asOf} onChange={change} />
      <ResultLine selection={selection} />
      <FilterChips
        query={query}
        onChange={change}
        onClear={() => change({ ...clearFilters(query), asOf: null, known: null })}
      />
      <Place selection={selection} onChange={change} />
    </main>
  )
}

/** Renders the filters of an address; returns the list that records each change. */
async function show(address = '', place: Place = 'bar'): Promise<Step[]> {
  const steps: Step[] = []
  await render(<Filters address={address} place={place} steps={steps} />)
  return steps
}

const result = page.getByText(/\d cases?(?: ·|$)/)
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const menu = (name: string) => page.getByRole('button', { name, exact: true })
const group = (name: string) => page.getByRole('group', { name, exact: true })
const box = (of: string, name: RegExp) => group(of).getByRole('checkbox', { name })
const chip = (label: string) => page.getByRole('button', { name: `Remove filter: ${label}` })
const pill = page.getByRole('button', { name: /^As of / })
const enter = async (name: string, text: string) => {
  await field(name).fill(text)
  await userEvent.keyboard('{Enter}')
}
const readLines = (name: string) =>
  [...group(name).element().querySelectorAll('label')].map((one) => one.textContent)

test('each filter is a menu that opens a group of its name; countries are sorted by name, "none" last, each with its count', async () => {
  await show()
  const names = ['Detained in', 'Sought by', 'Notice', 'Status', 'Custody', 'Protection']
  for (const name of names) {
    await expect.element(menu(name)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(group(name)).not.toBeInTheDocument()
  }
  await menu('Detained in').click()
  await expect.element(menu('Detained in')).toHaveAttribute('aria-expanded', 'true')
  await expect.element(box('Detained in', /^Poland\b.* 1 case$/)).toBeVisible()
  expect(readLines('Detained in')).toEqual(['Czechia1, 1 case', 'Poland1, 1 case', 'None on record1, 1 case'])
  // Another menu takes its place.
  await menu('Notice').click()
  await expect.element(group('Notice')).toBeVisible()
  await expect.element(group('Detained in')).not.toBeInTheDocument()
})

test('values without a case are folded away, with their number; chosen ones are always shown', async () => {
  await show('status=closed')
  await menu('Status').click()
  await expect.element(box('Status', /^Case closed\b.* 0 cases$/)).toBeChecked()
  expect(readLines('Status')).toEqual([
    'Unknown2, 2 cases',
    'Detention, no later decision1, 1 case',
    'Case closed0, 0 cases',
  ])
  await userEvent.keyboard('{Escape}')
  await show('from=2012-01-01&to=2012-12-31')
  await menu('Custody').click()
  expect(readLines('Custody')).toEqual(['Detained1, 1 case'])
  const fold = page.getByRole('button', { name: '1 with none, Custody' })
  await fold.click()
  expect(readLines('Custody')).toEqual(['Unknown0, 0 cases', 'Detained1, 1 case'])
  await page.getByRole('button', { name: 'Fewer, Custody' }).click()
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false')
})

test('the arrow keys open a menu, go through its options and from menu to menu; Escape gives the focus back', async () => {
  const steps = await show()
  menu('Detained in').element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
  await expect.element(menu('Detained in')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(box('Detained in', /^Czechia/)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown} {ArrowUp}{End}')
  await expect.element(box('Detained in', /^None/)).not.toHaveFocus()
  await expect.element(page.getByRole('button', { name: 'Clear Detained in' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(menu('Detained in')).toHaveFocus()
  await expect.element(group('Detained in')).not.toBeInTheDocument()
  await expect.element(menu('Detained in')).toHaveAccessibleDescription('1 chosen')
  expect(steps).toEqual([{ address: 'held=PL', how: 'push' }])
})

test('"Detained" is a value of custody alone; the status of the same key says what it means', async () => {
  await show('status=detained')
  await expect.element(chip('Status: Detention, no later decision')).toBeVisible()
  await menu('Status').click()
  await expect.element(group('Status')).toHaveAccessibleDescription(/^The last step of the removal case\./)
  expect(readLines('Status').join()).not.toMatch(/^Detained|,Detained/)
})

test.each(['rail', 'sheet'] as const)('the %s has all groups open, and the same options', async (place) => {
  await show('held=PL', place)
  if (place === 'sheet') await page.getByRole('button', { name: 'Filters (1)' }).click()
  for (const name of ['Detained in', 'Sought by', 'Notice', 'Status', 'Custody', 'Protection'])
    await expect.element(group(name)).toBeVisible()
  await expect.element(field('From')).toBeVisible()
  await box('Detained in', /^Poland/).click()
  await expect.element(result).toHaveTextContent('3 cases')
  if (place === 'sheet')
    await expect.element(page.getByRole('button', { name: 'Show 3 cases' })).toBeVisible()
})

test('a choice is one step and changes the counts of the other facets, not of its own', async () => {
  const steps = await show()
  await menu('Detained in').click()
  await box('Detained in', /^Poland/).click()
  await expect.element(result).toHaveTextContent('1 of 3 cases')
  await expect.element(box('Detained in', /^Czechia\b.* 1 case$/)).toBeVisible()
  await menu('Custody').click()
  await expect.element(box('Custody', /^Detained\b.* 1 case$/)).toBeVisible()
  await page.getByRole('button', { name: '1 with none, Custody' }).click()
  await expect.element(box('Custody', /^Unknown\b.* 0 cases$/)).toBeVisible()
  await menu('Detained in').click()
  await page.getByRole('button', { name: 'Clear Detained in' }).click()
  await expect.element(result).toHaveTextContent('3 cases')
  expect(steps).toEqual([
    { address: 'held=PL', how: 'push' },
    { address: '', how: 'push' },
  ])
})

test.each([
  { why: 'a year', from: '2012', to: '2013', address: 'from=2012-01-01&to=2013-12-31' },
  { why: 'a month', from: '2012-02', to: '2012-02', address: 'from=2012-02-01&to=2012-02-29' },
  { why: 'a day', from: '2013-06-12', to: '2013-06-12', address: 'from=2013-06-12&to=2013-06-12' },
  { why: 'blanks around it', from: ' 2012 ', to: '2012', address: 'from=2012-01-01&to=2012-12-31' },
])('From is the first and To the last day of $why', async ({ from, to, address }) => {
  const steps = await show()
  await menu('Date').click()
  await enter('From', from)
  await enter('To', to)
  expect(steps.at(-1)).toEqual({ address, how: 'push' })
})

test.each(['banana', '2013-13', '2013-02-29', '13'])(
  '"%s" is no day: a message says so, the text stays, and nothing is applied',
  async (text) => {
    const steps = await show()
    for (const name of ['From', 'To', 'As of']) {
      await (name === 'As of' ? pill : name === 'From' ? menu('Date') : field('To')).click()
      await enter(name, text)
      await expect.element(field(name)).toHaveAttribute('aria-invalid', 'true')
      await expect.element(field(name)).toHaveAccessibleDescription(new RegExp(`^“${text}” is not a date\\.`))
      await expect.element(field(name)).toHaveValue(text)
    }
    expect(steps).toEqual([])
  },
)

test('From after To shows a message with a button that swaps them', async () => {
  const steps = await show('from=2014-01-01&to=2012-01-01')
  await menu('Date').click()
  await expect
    .element(page.getByText('From (1 Jan 2014) is later than To (1 Jan 2012)', { exact: false }))
    .toBeVisible()
  await page.getByRole('button', { name: 'Swap the dates' }).click()
  expect(steps).toEqual([{ address: 'from=2012-01-01&to=2014-01-01', how: 'push' }])
  await expect.element(page.getByText('is later than To')).not.toBeInTheDocument()
})

test('a time window says how many cases match possibly and certainly, and can require certain matches', async () => {
  await show('from=2015-01-01&to=2015-12-31')
  await expect.element(result).toHaveTextContent('1 of 3 cases · possibly 1, certainly 0')
  await menu('Date').click()
  await page.getByRole('checkbox', { name: 'Certainly only' }).click()
  await expect.element(result).toHaveTextContent('0 of 3 cases · possibly 1, certainly 0')
})

test('the panel of the day sets it and shows which choice is active; the latest day is no filter', async () => {
  const steps = await show()
  await expect.element(pill).toHaveAccessibleName('As of latest known')
  await pill.click()
  const latest = page.getByRole('radio', { name: /^Latest known 23 Nov 2026/ })
  const article = page.getByRole('radio', { name: /^The day of the 2013 article/ })
  await expect.element(latest).toBeChecked()
  await article.click()
  await expect.element(article).toBeChecked()
  await expect.element(pill).toHaveAccessibleName('As of 5 Sep 2013')
  await expect.element(field('As of')).toHaveValue('5 Sep 2013')
  await expect.element(result).toHaveTextContent('2 cases · 1 not yet on record by 5 Sep 2013')
  await enter('As of', '23 November 2026')
  await expect.element(latest).toBeChecked()
  expect(steps.map(({ address }) => address)).toEqual(['asOf=2013-09-05', ''])
})

test('As of takes the last day of a year or month; an empty field means the latest day', async () => {
  const steps = await show()
  await pill.click()
  await enter('As of', '2013')
  await expect.element(field('As of')).toHaveValue('31 Dec 2013')
  await enter('As of', 'Sept 2013')
  await expect.element(field('As of')).toHaveValue('30 Sep 2013')
  await enter('As of', '')
  await expect.element(field('As of')).toHaveValue('23 Nov 2026')
  expect(steps.map(({ address }) => address)).toEqual(['asOf=2013-12-31', 'asOf=2013-09-30', ''])
})

test('keys typed quickly are one history step, and Escape clears the search', async () => {
  const steps = await show()
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.click()
  await userEvent.keyboard('042')
  await expect.element(result).toHaveTextContent('1 of 3 cases')
  await userEvent.keyboard('{Escape}')
  await expect.element(search).toHaveValue('')
  expect(steps).toEqual([
    { address: 'q=0', how: 'push' },
    { address: 'q=04', how: 'replace' },
    { address: 'q=042', how: 'replace' },
    { address: '', how: 'push' },
  ])
})

test('every filter is a chip; after removal by keyboard the next chip has the focus, at the end the page', async () => {
  await show('q=case&held=CZ,PL&from=2012-01-01&to=2014-12-31&certain=1&asOf=2015-01-01')
  const list = page.getByRole('list', { name: 'Active filters' })
  expect([...list.element().querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'Search “case”',
    'Detained in: Czechia',
    'Detained in: Poland',
    'From 1 Jan 2012',
    'To 31 Dec 2014',
    'Certainly only',
    'Clear all',
  ])
  chip('Detained in: Czechia').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(chip('Detained in: Poland')).toHaveFocus()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.element(result).toHaveTextContent('3 cases')
  await expect.element(page.getByRole('main')).toHaveFocus()
})

test('a text from the address is shown as plain text, shortened, with invisible characters made visible', async () => {
  await show(`q=${encodeURIComponent(`<b>\u202e${'x'.repeat(60)}`)}`)
  await expect.element(chip(`Search “<b>␀${'x'.repeat(36)}…”`)).toBeVisible()
})

test('of many remarks three are shown and the rest counted; after dismissal new ones are shown again', async () => {
  const more = (count: number) => `And ${count} more.`
  const screen = await render(
    <Remarks sentences={['One.', 'Two.', 'Three.', 'Four.', 'Five.']} more={more} />,
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('One.Two.Three.And 2 more.Dismiss')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  await screen.rerender(<Remarks sentences={['Six.']} more={more} />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Six.Dismiss')
})

test.each([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
])('the filters pass axe at $width px in $theme and do not widen the page', async ({ theme, width }) => {
  await page.viewport(width, 900)
  document.documentElement.dataset['theme'] = theme
  await show('held=PL&from=2014-01-01&to=2012-01-01&asOf=2015-01-01')
  await menu('Date').click()
  await expect.element(page.getByRole('button', { name: 'Swap the dates' })).toBeVisible()
  expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await pill.click()
  await enter('As of', 'banana')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

test('a choice changes the DOM only of the options whose count it changes', async () => {
  await show('', 'rail')
  await expect.element(group('Protection')).toBeVisible()
  const labels = () => [...document.querySelectorAll('fieldset label:has(input[type=checkbox])')]
  const read = () => labels().map((label) => label.textContent)
  const before = read()
  const touched = new Set<Element>()
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const label = (target instanceof Element ? target : target.parentElement)?.closest('label')
      if (label && labels().includes(label)) touched.add(label)
    }
  }
  const observer = new MutationObserver(note)
  observer.observe(document.body, { subtree: true, characterData: true, attributes: true, childList: true })
  await box('Detained in', /^Poland/).click()
  await expect.poll(() => read().some((text, i) => text !== before[i])).toBe(true)
  note(observer.takeRecords())
  observer.disconnect()
  const after = read()
  const changed = labels().filter((_, i) => before[i] !== after[i])
  const chosen = box('Detained in', /^Poland/)
    .element()
    .closest('label')
  expect([...touched].filter((label) => !changed.includes(label) && label !== chosen)).toEqual([])
  expect(changed.length).toBeLessThan(labels().length)
})
