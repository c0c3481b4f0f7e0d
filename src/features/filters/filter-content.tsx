import { useEffect } from 'react'
import type { Selection } from '../../domain/collection/select.ts'
import { type CaseQuery, FACETS, type Facet } from '../../domain/query/query.ts'
import { useChange } from '../../ui/use-change.ts'
import { FacetGroup } from './facet-group.tsx'
import { TimeFilter } from './time-filter.tsx'

/** The content of one menu of filters, or of all of them one under the other. */
export default function FilterContent({
  of,
  selection,
  onChange,
}: {
  of: Facet | 'date' | 'all'
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const change = useChange(selection.query, onChange)
  useEffect(() => {
    const menu = document.activeElement
    // An arrow key opened the menu before its options were there.
    if (menu?.matches('[data-panel-button] ~ [tabindex="-1"]'))
      menu.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  }, [])
  if (of === 'date') return <TimeFilter {...{ selection, onChange }} bare />
  if (of !== 'all') return <FacetGroup {...{ selection, change }} facet={of} bare />
  return (
    <div className="space-y-5">
      {FACETS.map((facet) => (
        <FacetGroup key={facet} {...{ facet, selection, change }} />
      ))}
      <TimeFilter {...{ selection, onChange }} />
    </div>
  )
}
