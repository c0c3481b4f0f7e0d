import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { takeFirst } from '../../domain/collection/lazy-list.ts'
import { EMPTY_QUERY } from '../../domain/query/query.ts'
import { formatQuery } from '../../domain/query/query-codec.ts'
import { MOST_ROWS_PRINTED } from '../../limits.ts'
import { useWords } from '../../messages/messages.ts'
import { computeListWindow, findSeenRows } from '../../ui/list-window.ts'
import { provideRovingFocus } from '../../ui/provide-roving-focus.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { useTextScale } from '../../ui/use-text-scale.ts'
import { CaseRow, MissingRow } from './case-row.tsx'
import type { ListProps } from './list-props.ts'
import { PlainList } from './plain-list.tsx'
import { computeRowRem } from './row-height.ts'
import { TableShell } from './table-shell.tsx'
import { useListScroll } from './use-list-scroll.ts'

const REM_PX = 16
/** Extra rows drawn beyond the view at each end; fewer at the top, where readers filter more often than they scroll. */
const OVER = 4
const OVER_AT_TOP = 1
/** Where the page scrolls too, the list takes this share of the window. */
const BOX_SHARE = 0.7

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
      <PlainList {...props} rows={takeFirst(rows, MOST_ROWS_PRINTED)} scrolls={false} after={null} />
    </>
  )
}

function Windowed(props: ListProps) {
  const { rows, readiness, query, open, alsoOf, scrolls, ...shared } = props
  const m = useWords()
  const head = useRef<HTMLTableSectionElement>(null)
  const [viewHeight, setViewHeight] = useState(0)
  // The focused row, and the result in which it got the focus.
  const [focused, setFocused] = useState<{ readonly row: number; readonly of: string } | null>(null)
  const [spoken, setSpoken] = useState(0)
  const rowHeight = Math.round(computeRowRem(shared, shared.width) * REM_PX * useTextScale())
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
    if (head.current) observer.observe(head.current)
    return () => observer.disconnect()
  }, [box])

  const goTo = (row: number) => {
    const target = Math.min(rows.length - 1, Math.max(0, row))
    showRow(target)
    setSpoken(target)
    const link = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${target + 2}"] [data-row-link]`)
    link?.focus({ preventScroll: true })
    if (scrolls) return
    // Where the page scrolls too, the list may be out of view; if the row is taller than the window, its name matters most.
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
  const kept = focused?.of === resultKey ? focused.row : null
  const isAtTop = anchor.scroll + anchor.ahead === 0
  const { parts, after } = computeListWindow(
    // Before the box is measured, as if it had the height of the window: otherwise rows are drawn twice.
    viewHeight > 0 ? measure : { ...measure, viewHeight: innerHeight },
    anchor,
    { over: isAtTop ? OVER_AT_TOP : OVER, kept },
  )
  return (
    <TableShell
      props={{
        ...props,
        after: (
          <>
            <p role="status" className="sr-only">
              {m.list.position(Math.min(spoken, rows.length - 1) + 1, rows.length)}
            </p>
            {props.after}
          </>
        ),
      }}
      box={box}
      head={head}
      scrolls={true}
      maxHeight={scrolls ? undefined : `max(${BOX_SHARE * 100}vh, 20rem)`}
      rowCount={rows.length + 1}
      onKeyDown={(event) => {
        const run = keys[event.key]
        const isField = event.target instanceof HTMLInputElement
        if (
          !run ||
          isField ||
          event.defaultPrevented ||
          event.ctrlKey ||
          event.metaKey ||
          event.altKey ||
          event.shiftKey
        )
          return
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
    >
      <tbody role="rowgroup" style={{ paddingBottom: after }} className="flex flex-col">
        {parts.flatMap(({ from, to, space }) =>
          Array.from({ length: to - from }, (_, i) => {
            const index = from + i
            const fixed = { height: rowHeight, space: i === 0 ? space : 0 }
            const state = readiness(index)
            const [row] = state === 'ready' ? rows.slice(index, index + 1) : []
            return row && state === 'ready' ? (
              <CaseRow
                // Keyed by place: a new result changes the content of the rows and keeps their elements.
                key={index}
                {...shared}
                row={row}
                also={alsoOf?.(row)}
                brief={true}
                inline={shared.layout !== 'table'}
                isOpen={open?.caseId === row.entry.id}
                index={index}
                fixed={fixed}
              />
            ) : (
              <MissingRow
                key={`missing ${index}`}
                index={index}
                fixed={fixed}
                words={m.board.rowMissing[state === 'ready' ? 'waiting' : state]}
              />
            )
          }),
        )}
      </tbody>
    </TableShell>
  )
}

/** The list that draws the rows in view: the first rows on paper. */
export default function LongList(props: ListProps) {
  const printing = usePrinting()
  return (
    <>
      {printing && <Printed {...props} />}
      <div className={`print:hidden ${props.scrolls ? 'flex min-h-0 flex-1 flex-col' : ''}`}>
        <Windowed {...props} />
      </div>
    </>
  )
}
