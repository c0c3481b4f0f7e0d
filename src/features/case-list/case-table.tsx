import type { ReactNode } from 'react'
import { type CaseRow, COLUMNS, type Column } from '../../domain/case-row.ts'
import { type CaseQuery, clearFilters, type SortKey } from '../../domain/query.ts'
import type { Selection } from '../../domain/select.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import type { CaseLinks } from '../../ui/case-links.ts'
import { useToast } from '../../ui/toasts.tsx'
import {
  CountriesCell,
  CustodyCell,
  DifferMark,
  FirstDetentionCell,
  NoticeCell,
  PersonCell,
  ProtectionCell,
  StatusCell,
} from './cells.tsx'
import { SortChoice } from './sort-choice.tsx'

const CELLS: Readonly<Record<Column, (props: { row: CaseRow; links: CaseLinks; m: Messages }) => ReactNode>> =
  {
    person: ({ row, links }) => <PersonCell row={row} links={links} />,
    held: ({ row, links, m }) => (
      <CountriesCell row={row} bases={row.heldBases} none={m.board.noneOnRecord} links={links} />
    ),
    sought: ({ row, links, m }) => (
      <CountriesCell row={row} bases={row.soughtBases} none={m.board.noneReported} links={links} />
    ),
    first: ({ row, links }) => <FirstDetentionCell row={row} links={links} />,
    notice: ({ row, links }) => <NoticeCell row={row} links={links} />,
    status: ({ row, links }) => <StatusCell row={row} links={links} />,
    custody: ({ row, links }) => <CustodyCell row={row} links={links} />,
    protection: ({ row, links }) => <ProtectionCell row={row} links={links} />,
  }

/** A click on a header sorts ascending, then descending, then puts file order back. */
function nextSort(sort: readonly SortKey[], column: Column): readonly SortKey[] {
  const [first] = sort
  if (first?.column !== column) return [{ column, descending: false }]
  return first.descending ? [] : [{ column, descending: true }]
}

function Header({
  column,
  label,
  query,
  onChange,
}: {
  column: Column
  label: string
  query: CaseQuery
  onChange: (next: CaseQuery) => void
}) {
  const key = query.sort.find((one) => one.column === column)
  const order = key ? (key.descending ? 'descending' : 'ascending') : 'none'
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={order}
      className="pr-3 text-left align-bottom font-semibold last:pr-0"
    >
      <button
        type="button"
        onClick={() => onChange({ ...query, sort: nextSort(query.sort, column) })}
        className="group inline-flex min-h-9 items-center gap-1 text-left text-xs hover:underline"
      >
        {label}
        <svg
          viewBox="0 0 8 8"
          aria-hidden="true"
          className={`size-2 fill-current ${order === 'none' ? 'opacity-0 group-hover:opacity-50' : ''} ${order === 'descending' ? 'rotate-180' : ''}`}
        >
          <path d="M4 1 7.5 7h-7Z" />
        </svg>
      </button>
    </th>
  )
}

/** The days that the events on record reach over, where the window lies wholly outside of them; else null. */
function findOutside({ query: { from, to }, reach }: Selection): Selection['reach'] {
  if (!reach || (from !== null && to !== null && from > to)) return null
  return (from ?? reach.from) > reach.to || (to ?? reach.to) < reach.from ? reach : null
}

function Empty({ selection, onChange }: { selection: Selection; onChange: (next: CaseQuery) => void }) {
  const m = useMessages()
  const toast = useToast()
  const { query, onRecord, notYetOnRecord, asOf } = selection
  const nothingYet = onRecord === 0
  const outside = findOutside(selection)
  return (
    <div className="border-t-2 border-ink py-8">
      <p className="font-serif text-lg">
        {!nothingYet && (outside ? m.board.outside(m.day(outside.from), m.day(outside.to)) : m.board.empty)}
        {nothingYet && (notYetOnRecord > 0 ? m.board.emptyDay(m.day(asOf)) : m.board.emptyCollection)}
      </p>
      {nothingYet && notYetOnRecord > 0 && (
        <Button className="mt-3" onClick={() => onChange({ ...query, asOf: null })}>
          {m.board.latestKnown}
        </Button>
      )}
      {outside && (
        <Button className="mt-3" onClick={() => onChange({ ...query, from: null, to: null })}>
          {m.board.allTime}
        </Button>
      )}
      {!nothingYet && !outside && (
        <Button
          className="mt-3"
          onClick={() => {
            onChange(clearFilters(query))
            toast({ words: m.frame.cleared, action: { label: m.frame.undo, run: () => onChange(query) } })
          }}
        >
          {m.board.clearFilters}
        </Button>
      )}
    </div>
  )
}

/** The list. On narrow screens each row becomes a card; the explicit roles keep it a table for assistive technology. */
export function CaseTable({
  selection,
  latest,
  links,
  onChange,
}: {
  selection: Selection
  latest: boolean
  links: CaseLinks
  onChange: (next: CaseQuery) => void
}) {
  const m = useMessages()
  const { rows, query, asOf } = selection
  if (rows.length === 0) return <Empty selection={selection} onChange={onChange} />
  const columns = query.columns ?? COLUMNS
  const nameColumn = (column: Column) =>
    column === 'status'
      ? latest
        ? m.board.statusLastKnown
        : m.board.statusAsOf(m.day(asOf))
      : m.board.column[column]
  return (
    <div>
      <SortChoice query={query} onChange={onChange} />
      <table
        role="table"
        aria-label={m.board.list}
        className="block w-full border-t-2 border-ink text-[0.8125rem] md:table print:text-[0.6875rem] print:table"
      >
        <thead role="rowgroup" className="hidden md:table-header-group print:table-header-group">
          <tr role="row" className="border-b border-hairline">
            {columns.map((column) => (
              <Header
                key={column}
                column={column}
                label={nameColumn(column)}
                query={query}
                onChange={onChange}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group print:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.entry.id}
              role="row"
              className="grid grid-cols-2 gap-x-4 gap-y-2 border-b border-hairline py-3 align-top break-inside-avoid md:table-row md:py-0 print:table-row"
            >
              {columns.map((column) => {
                const content = (
                  <>
                    <span aria-hidden="true" className="block text-2xs text-muted md:hidden print:hidden">
                      {column !== 'person' && nameColumn(column)}
                    </span>
                    {CELLS[column]({ row, links, m })}
                    <DifferMark row={row} column={column} links={links} />
                  </>
                )
                return column === 'person' ? (
                  <th
                    key={column}
                    role="rowheader"
                    scope="row"
                    className="col-span-2 pr-3 text-left align-top font-normal md:w-36 md:py-3 xl:w-44 print:w-24"
                  >
                    {content}
                  </th>
                ) : (
                  <td
                    key={column}
                    role="cell"
                    className="min-w-0 pr-3 align-top leading-5 last:pr-0 md:py-3 print:pr-1.5 print:leading-4"
                  >
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
