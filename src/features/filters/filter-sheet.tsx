import type { ReactNode } from 'react'
import type { Selection } from '../../domain/collection/select.ts'
import { type CaseQuery, countFilters } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { FilterPart } from './filter-part.tsx'

/** A button that opens all filters over a small screen, with the number of cases they leave. */
export function FilterSheet({
  icon,
  ...filters
}: {
  /** Shown in place of the name of the button. */
  icon?: ReactNode
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const { board } = useMessages()
  const { query, rows } = filters.selection
  return (
    <Sheet
      title={board.filters}
      openLabel={board.openFilters(countFilters(query))}
      closeLabel={board.closeFilters(rows.length)}
      icon={icon}
    >
      <FilterPart of="all" {...filters} />
    </Sheet>
  )
}
