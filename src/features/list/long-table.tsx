import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { takeFirst } from '../../domain/collection/lazy-list.ts'
import { EMPTY_QUERY } from '../../domain/query/query.ts'
import { formatQuery } from '../../domain/query/query-codec.ts'
import { MOST_ROWS_PRINTED } from '../../limits.ts'
import { useWords } from '../../messages/messages.ts'
import { computeListWindow, findSeenRows } from '../../ui/list-window.ts'
import { provideRovingFocus } from '../../ui/provide-roving-focus.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { useTextScale } from '../../ui/use-text-scale.ts'
import { ColumnHeader, describeOrder } from './column-header.tsx'
import {
  computeBoxHeight,
  computeLeastWidth,
  computeRowRem,
  formatBoxHeight,
  formatColumns,
} from './long-layout.ts'
import { LongRow, WaitingRow } from './long-row.tsx'

import { type ListProps, PlainTable } from './plain-table.tsx'
import { nameColumn } from './row-props.ts'
import { useListScroll } from './use-list-scroll.ts'

const REM_PX = 16
/** The borders above and below the list, in pixels. */
const BORDERS = 3
/** Extra rows drawn beyond the view at each end; fewer at the top, where readers filter more often than they scroll. */
const OVER = 4
const OVER_AT_TOP = 1

function findRow(element: Element | null): number | null {
  const row = element?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')
  return row ? Number(row) - 2 : null
}

function Printed(props: ListProps) {
  const m = useWords()
  const { rows } = props
  return (
    <>
      {rows.length > MOST_ROWS_PRINTED && (
        <p className="mb-2 text-sm">{m.list.printed(MOST_ROWS_PRINTED, rows.length)}</p>
      )}
      <PlainTable {...props} rows={takeFirst(rows, MOST_ROWS_PRINTED)} />
    </>
  )
}

function Windowed({ rows, readiness, asOf, query, columns, statusName, links, change, alsoOf }: ListProps) {
  const m = useWords()
  const head = useRef<HTMLTableSectionElement>(null)
  const [viewHeight, setViewHeight] = useState(0)
  // The focused row, and the result in which it got the focus.
  const [focused, setFocused] = useState<{ readonly row: number; readonly of: string } | null>(null)
  const [spoken, setSpoken] = useState(0)
  const wide = useMediaQuery('(min-width: 48rem)')
  const rem = REM_PX * useTextScale()
  const rowHeight = Math.round(computeRowRem(columns, query.density, wide) * rem)
  const framed = rowHeight + BORDERS
  const measure = { count: rows.length, rowHeight, viewHeight }
  // Changes of appearance alone keep the scroll position.
  const { columns: all, density, lang } = EMPTY_QUERY
  const resultKey = formatQuery({ ...query, columns: all, density, lang })
  const { box, anchor, showRow, place } = useListScroll(measure, resultKey, setSpoken)

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const read = () => setViewHeight(Math.max(1, element.clientHeight - (head.current?.offsetHeight ?? 0)))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])

  const goTo = (row: number) => {
    const target = Math.min(rows.length - 1, Math.max(0, row))
    showRow(target)
    setSpoken(target)
    const link = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${target + 2}"] [data-row-link]`)
    link?.focus({ preventScroll: true })
    // The list may be out of view; if the row is taller than the window, its name matters most.
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' })
    link?.scrollIntoView({ block: 'nearest' })
  }
  const step = (by: number) => {
    const { first, last } = findSeenRows(measure, place())
    const at = box.current?.contains(document.activeElement) ? findRow(document.activeElement) : null
    goTo((at ?? (by > 0 ? first - 1 : last + 1)) + by)
  }
  const stepNow = useRef(step)
  useEffect(() => {
    stepNow.current = step
  })
  useEffect(() => provideRovingFocus('[data-row-link]', (by) => stepNow.current(by)), [])

  const page = Math.max(1, Math.floor(viewHeight / rowHeight) - 1)
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    PageDown: () => step(page),
    PageUp: () => step(-page),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
  }
  const grid = wide ? formatColumns(columns) : null
  const kept = focused?.of === resultKey ? focused.row : null
  const isAtTop = anchor.scroll + anchor.ahead === 0
  const { parts, after } = computeListWindow(
    // Before the box is measured, use the height that its style gives: otherwise rows are drawn twice.
    viewHeight > 0 ? measure : { ...measure, viewHeight: computeBoxHeight(framed, innerHeight, rem) },
    anchor,
    { over: isAtTop ? OVER_AT_TOP : OVER, kept },
  )
  return (
    <>
      <p role="status" className="mb-1 text-right text-xs text-muted">
        {m.list.position(Math.min(spoken, rows.length - 1) + 1, rows.length)}
      </p>
      <section
        ref={box}
        aria-label={m.list.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
        tabIndex={0}
        onKeyDown={(event) => {
          const run = keys[event.key]
          if (!run || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
          event.preventDefault()
          run()
        }}
        onFocus={({ target }) => {
          const row = findRow(target)
          if (row === null || row < 0) return setFocused(null)
          setFocused({ row, of: resultKey })
          setSpoken(row)
        }}
        onBlur={() => {
          if (!box.current?.contains(document.activeElement)) setFocused(null)
        }}
        style={{ maxHeight: formatBoxHeight(framed) }}
        className="relative overflow-auto overscroll-contain border-y border-t-2 border-hairline border-t-ink [overflow-anchor:none]"
      >
        <table
          role="table"
          aria-label={m.board.list}
          aria-rowcount={rows.length + 1}
          style={wide ? { minWidth: `${computeLeastWidth(columns)}rem` } : {}}
          className="block w-full text-[0.8125rem]"
        >
          <thead ref={head} role="rowgroup" className="sticky top-0 z-[2] hidden bg-ground md:block">
            <tr
              role="row"
              aria-rowindex={1}
              style={grid === null ? {} : { gridTemplateColumns: grid }}
              className="grid items-end gap-x-2 border-b border-hairline"
            >
              {columns.map((column) => (
                <ColumnHeader
                  key={column}
                  column={column}
                  label={nameColumn(column, statusName, m)}
                  {...describeOrder(query.sort, column)}
                  className={`text-left font-semibold ${column === 'person' ? 'sticky left-0 z-[1] bg-ground' : ''}`}
                  change={change}
                />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" style={{ paddingBottom: after }} className="flex flex-col">
            {parts.flatMap(({ from, to, space }) =>
              Array.from({ length: to - from }, (_, i) => {
                const place = { index: from + i, height: rowHeight, space: i === 0 ? space : 0 }
                const state = readiness(from + i)
                const [row] = state === 'ready' ? rows.slice(from + i, from + i + 1) : []
                return row && state === 'ready' ? (
                  <LongRow
                    // Keyed by place: a new result changes the content of the rows and keeps their elements.
                    key={place.index}
                    {...place}
                    grid={grid}
                    row={row}
                    asOf={asOf}
                    columns={columns}
                    density={query.density}
                    statusName={statusName}
                    links={links}
                    also={alsoOf?.(row)}
                    brief={true}
                  />
                ) : (
                  <WaitingRow
                    key={`waiting ${place.index}`}
                    {...place}
                    words={m.board.rowMissing[state === 'ready' ? 'waiting' : state]}
                  />
                )
              }),
            )}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** The list if it is too long for one page: the rows in view on screen, the first rows on paper. */
export default function LongTable(props: ListProps) {
  const printing = usePrinting()
  return (
    <>
      {printing && <Printed {...props} />}
      <div className="print:hidden">
        <Windowed {...props} />
      </div>
    </>
  )
}
