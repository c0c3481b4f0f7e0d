import { formatQuery } from '../../domain/query/query-codec.ts'
import { useMessages } from '../../messages/messages.ts'
import { CaseRow, MissingRow, OpenedRow } from './case-row.tsx'
import type { ListProps } from './list-props.ts'
import { TableShell } from './table-shell.tsx'
import { useKeptScroll } from './use-kept-scroll.ts'

function listPlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place)
}

/** All rows, each at least as high as its lane, and as high as its text. */
export function PlainRows(props: ListProps) {
  const m = useMessages()
  const { rows, readiness, alsoOf, open, ...shared } = props
  return (
    <tbody role="rowgroup" className="block print:table-row-group">
      {listPlaces(rows.length).flatMap((place) => {
        const state = readiness(place)
        if (state !== 'ready')
          return (
            <MissingRow key={`place ${place}`} index={null} fixed={null} words={m.board.rowMissing[state]} />
          )
        return rows.slice(place, place + 1).flatMap((row) => {
          const isOpen = open?.caseId === row.entry.id
          return [
            <CaseRow
              key={row.entry.id}
              {...shared}
              row={row}
              also={alsoOf?.(row)}
              brief={false}
              inline={shared.layout !== 'table'}
              isOpen={isOpen}
              index={null}
              fixed={null}
            />,
            isOpen && <OpenedRow key={`open ${row.entry.id}`} row={row} time={shared.time} />,
          ]
        })
      })}
    </tbody>
  )
}

/** The same where they are the whole list: Back to it shows the rows that the reader left. */
export function WholeList(props: ListProps) {
  const box = useKeptScroll(formatQuery(props.query))
  return (
    <TableShell props={props} box={box} scrolls={props.scrolls}>
      <PlainRows {...props} />
    </TableShell>
  )
}

/** The list that draws all its rows. */
export function PlainList(props: ListProps) {
  return (
    <TableShell props={props} scrolls={props.scrolls}>
      <PlainRows {...props} />
    </TableShell>
  )
}
