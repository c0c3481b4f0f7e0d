import type { Selection } from '../../domain/collection/select.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { FilterPart } from './filter-part.tsx'

/** All filters one under the other, for wide windows; it scrolls by itself. */
export function FilterRail({
  className = '',
  ...filters
}: {
  className?: string
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const m = useMessages()
  return (
    // `isolate`: otherwise a blinking caret in one of the fields repaints the whole board.
    <aside
      aria-label={m.board.filters}
      className={`isolate w-52 shrink-0 overflow-y-auto overscroll-contain py-3 pr-3 print:hidden ${className}`}
    >
      <FilterPart of="all" {...filters} />
    </aside>
  )
}
