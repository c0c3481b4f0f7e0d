import { useState } from 'react'
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
import { SearchBox } from '../../src/features/filters/search-box.tsx'
import { ResultLine } from '../../src/features/list/result-line.tsx'
import { makeCase, makeDataset, makeEvent } from './make-case.ts'

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

export interface Step {
  readonly address: string
  readonly how: 'push' | 'replace'
}

/** Loads the code of menus and of the panel of the day. */
export const loadFilters = () => Promise.all([FilterContent.load(), DayPanel.load()])

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
export async function show(address = '', place: Place = 'bar'): Promise<Step[]> {
  const steps: Step[] = []
  await render(<Filters address={address} place={place} steps={steps} />)
  return steps
}

export const result = page.getByRole('status')
export const field = (name: string) => page.getByRole('textbox', { name, exact: true })
export const menu = (name: string) => page.getByRole('button', { name, exact: true })
export const group = (name: string) => page.getByRole('group', { name, exact: true })
export const box = (of: string, name: RegExp) => group(of).getByRole('checkbox', { name })
export const chip = (label: string) => page.getByRole('button', { name: `Remove filter: ${label}` })
export const pill = page.getByRole('button', { name: /^As of / })
export const enter = async (name: string, text: string) => {
  await field(name).fill(text)
  await userEvent.keyboard('{Enter}')
}
export const readLines = (name: string) =>
  [...group(name).element().querySelectorAll('label')].map((one) => one.textContent)
