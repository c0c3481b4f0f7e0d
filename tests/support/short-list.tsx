import { useState } from 'react'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Case } from '../../src/domain/case/case.ts'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import type { Layout } from '../../src/domain/query/figure-options.ts'
import { formatQuery, parseQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { CaseTable } from '../../src/features/list/case-table.tsx'
import { makeCase, makeDataset, makeEvent, makeNotice } from './make-case.ts'
import { makeLinks } from './make-links.ts'

const CASES: readonly Case[] = [
  makeCase({
    id: '00042',
    notices: [
      makeNotice({ id: 'n1', type: 'notice-unspecified', issued: '2012-01-01' }),
      makeNotice({
        id: 'n2',
        type: 'alert-unspecified',
        requestedBy: ['UA'],
        issued: '2012-02-01',
        status: 'deleted',
        statusDate: '[..2013-06-19]',
      }),
    ],
    events: [
      makeEvent({
        id: 'held',
        date: '2012-05',
        type: 'detention',
        country: 'PL',
        sets: { custody: 'detained' },
        conflicts: [{ field: 'date', value: '2012-06-02', source: 's2' }],
      }),
      makeEvent({
        id: 'held-again',
        date: '2012-09-01',
        type: 'detention',
        country: 'ES',
        sets: { case: 'detained' },
      }),
      makeEvent({
        id: 'freed',
        date: '2013-02',
        type: 'release',
        country: 'ES',
        sets: { custody: 'at-liberty' },
        attributedTo: { name: 'A bank', kind: 'opposing-party' },
      }),
      makeEvent({
        id: 'refuge',
        date: '2013-03-01',
        type: 'refugee-status-granted',
        country: 'ES',
        sets: { case: 'protected', protection: 'refugee' },
      }),
    ],
  }),
  makeCase({
    id: '00041',
    events: [
      makeEvent({ id: 'said', date: '2012-01-01' }),
      makeEvent({ id: 'later', date: '[2013-01-01..2016-12-31]', type: 'release' }),
    ],
  }),
  makeCase({
    id: '00043',
    events: [
      makeEvent({ id: 'held', date: '2018', type: 'detention', country: 'CZ', sets: { case: 'sought' } }),
    ],
  }),
]
const links = makeLinks()

interface ListProps {
  readonly cases: readonly Case[]
  readonly address: string
  readonly steps: string[]
  readonly layout: Layout
}

/** The list over one query; `steps` records the address after each change. */
function List({ cases, address, steps, layout }: ListProps) {
  const [collection] = useState(() => openSnapshot(buildSnapshot(makeDataset([...cases]))))
  const [query, setQuery] = useState(() => parseQuery(address).query)
  return (
    <main>
      <h1>Cases</h1>
      <CaseTable
        selection={select(collection, query)}
        all={collection.cases.length}
        latest={query.asOf === null}
        layout={layout}
        links={links}
        onChange={(next) => {
          steps.push(formatQuery(next))
          setQuery(next)
        }}
      />
    </main>
  )
}

/** Renders the list of an address; returns the list that records the address after each change. */
export async function show(address = '', layout: Layout = 'table', cases = CASES): Promise<string[]> {
  const steps: string[] = []
  await render(<List cases={cases} address={address} steps={steps} layout={layout} />)
  return steps
}

export const table = page.getByRole('table', { name: 'Cases' })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const cellsOf = (person: string) => page.getByRole('row').filter({ hasText: person }).getByRole('cell')
/** The visible text of each cell of a row, with blanks collapsed. */
export const readCells = (person: string) =>
  cellsOf(person)
    .elements()
    .map((cell) => (cell instanceof HTMLElement ? cell.innerText.replaceAll(/\s+/g, ' ').trim() : ''))
export const readPeople = () =>
  table
    .getByRole('rowheader')
    .elements()
    .map((one) => one.querySelector('a')?.textContent)
