import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react'
import { useMessages } from '../../messages/messages.ts'
import type { ListProps } from './list-props.ts'
import { TableHead } from './table-head.tsx'

/** The table around the rows: sticky head, background events below, and the box that scrolls. */
export function TableShell({
  props,
  box,
  head,
  scrolls,
  maxHeight,
  rowCount,
  onKeyDown,
  onFocus,
  onBlur,
  children,
}: {
  props: ListProps
  box?: Ref<HTMLElement>
  head?: Ref<HTMLTableSectionElement>
  /** Whether the box scrolls, and not the page. */
  scrolls: boolean
  /** Its height where the page scrolls too. */
  maxHeight?: string | undefined
  /** The number of rows of a list that draws only those in view. */
  rowCount?: number
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  onFocus?: (event: FocusEvent<HTMLElement>) => void
  onBlur?: (event: FocusEvent<HTMLElement>) => void
  children: ReactNode
}) {
  const m = useMessages()
  const { time, after } = props
  return (
    <section
      ref={box}
      aria-label={scrolls ? m.board.listRegion : undefined}
      // A region that scrolls has to be reachable by keyboard.
      tabIndex={scrolls ? 0 : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      style={maxHeight === undefined ? {} : { maxHeight }}
      className={`relative ${scrolls ? `min-h-0 overflow-x-clip overflow-y-auto overscroll-contain [overflow-anchor:none] print:overflow-visible ${maxHeight === undefined ? 'flex-1' : ''}` : ''}`}
    >
      <table
        role="table"
        aria-label={m.board.list}
        aria-rowcount={rowCount}
        className="block w-full text-[0.78125rem] leading-5 print:table print:text-[0.6875rem] print:leading-4"
      >
        <thead
          ref={head}
          role="rowgroup"
          className="sticky top-0 z-[2] block bg-ground print:table-header-group"
        >
          <TableHead {...props} />
        </thead>
        {children}
        {time?.Foot && (
          <tfoot role="rowgroup" className="block print:table-row-group">
            <tr role="row" className="block border-b border-hairline">
              <td role="cell" className="block">
                <time.Foot />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {after}
    </section>
  )
}
