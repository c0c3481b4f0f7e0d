import { memo } from 'react'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import type { Sliced } from '../../domain/collection/lazy-list.ts'
import type { Readiness } from '../../domain/collection/select.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery, ChangeQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { drawCell } from './case-cells.tsx'
import { ColumnHeader, describeOrder } from './column-header.tsx'
import { isSameRow, nameColumn, type RowProps } from './row-props.ts'

/** Props of the plain and the long table. */
export interface ListProps {
  readonly rows: Sliced<CaseAsOf>
  /** Whether a row can be shown; `lost`: its record failed to load. */
  readonly readiness: (place: number) => Readiness | 'lost'
  readonly asOf: Day
  readonly query: CaseQuery
  readonly columns: readonly Column[]
  readonly statusName: string
  readonly links: Links
  readonly change: ChangeQuery
  readonly alsoOf: ((row: CaseAsOf) => string | undefined) | undefined
}

const PAD = { comfortable: 'md:py-3', compact: 'md:py-1' } as const
const CARD = { comfortable: 'gap-y-2 py-3', compact: 'gap-y-0.5 py-1.5' } as const

const Line = memo(function Line(props: RowProps) {
  const m = useMessages()
  const { columns, density, statusName } = props
  return (
    <tr
      role="row"
      className={`grid grid-cols-2 gap-x-4 border-b border-hairline align-top break-inside-avoid md:table-row md:py-0 print:table-row ${CARD[density]}`}
    >
      {columns.map((column) =>
        column === 'person' ? (
          <th
            key={column}
            role="rowheader"
            scope="row"
            className={`col-span-2 pr-3 text-left align-top font-normal md:w-36 xl:w-44 print:w-24 ${PAD[density]}`}
          >
            {drawCell(column, props, m)}
          </th>
        ) : (
          <td
            key={column}
            role="cell"
            className={`min-w-0 pr-3 align-top leading-5 last:pr-0 print:pr-1.5 print:leading-4 ${PAD[density]}`}
          >
            <span aria-hidden="true" className="block text-2xs text-muted md:hidden print:hidden">
              {nameColumn(column, statusName, m)}
            </span>
            {drawCell(column, props, m)}
          </td>
        ),
      )}
    </tr>
  )
}, isSameRow)

function listPlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place)
}

/** The list with each row as high as its text. On narrow screens rows are cards; explicit roles keep it a table. */
export function PlainTable({
  rows,
  readiness,
  asOf,
  query,
  columns,
  statusName,
  links,
  change,
  alsoOf,
}: ListProps) {
  const m = useMessages()
  return (
    <table
      role="table"
      aria-label={m.board.list}
      className="block w-full border-t-2 border-ink text-[0.8125rem] md:table print:text-[0.6875rem] print:table"
    >
      <thead role="rowgroup" className="hidden md:table-header-group print:table-header-group">
        <tr role="row" className="border-b border-hairline">
          {columns.map((column) => (
            <ColumnHeader
              key={column}
              column={column}
              label={nameColumn(column, statusName, m)}
              {...describeOrder(query.sort, column)}
              className="pr-3 text-left align-bottom font-semibold last:pr-0"
              change={change}
            />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group print:table-row-group">
        {listPlaces(rows.length).flatMap((place) => {
          const state = readiness(place)
          if (state !== 'ready') {
            return (
              <tr key={`place ${place}`} role="row" className="h-16 border-b border-hairline">
                <td role="cell" colSpan={columns.length} className="align-middle text-muted">
                  {m.board.rowMissing[state]}
                </td>
              </tr>
            )
          }
          return rows
            .slice(place, place + 1)
            .map((row) => (
              <Line
                key={row.entry.id}
                row={row}
                asOf={asOf}
                columns={columns}
                density={query.density === 'compact' ? 'compact' : 'comfortable'}
                statusName={statusName}
                links={links}
                also={alsoOf?.(row)}
                brief={false}
              />
            ))
        })}
      </tbody>
    </table>
  )
}
