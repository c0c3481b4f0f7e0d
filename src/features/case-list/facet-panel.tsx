import type { FacetCount } from '../../domain/facets.ts'
import { type CaseQuery, FACETS, type Facet, NONE, toggleFacetValue } from '../../domain/query.ts'
import type { Selection } from '../../domain/select.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'

type OnChange = (next: CaseQuery, how?: 'push' | 'replace') => void

/** Countries by their names, what is not known last; the other facets as their vocabulary has it. */
function sortOptions(facet: Facet, counts: readonly FacetCount[], m: Messages): readonly FacetCount[] {
  if (facet !== 'held' && facet !== 'sought') return counts
  const collator = new Intl.Collator(m.locale)
  return counts.toSorted(
    (a, b) =>
      Number(a.value === NONE) - Number(b.value === NONE) ||
      collator.compare(m.facetValue(facet, a.value), m.facetValue(facet, b.value)),
  )
}

function FacetGroup({
  facet,
  selection,
  onChange,
}: {
  facet: Facet
  selection: Selection
  onChange: OnChange
}) {
  const m = useMessages()
  const { query } = selection
  const chosen = query.facets[facet]
  return (
    <fieldset className="min-w-0">
      <legend className="flex w-full items-center text-[0.8125rem] font-semibold">{m.facet[facet]}</legend>
      {sortOptions(facet, selection.facets[facet], m).map(({ value, count, chosen: checked }) => (
        <Checkbox
          key={value}
          checked={checked}
          quiet={count === 0 && !checked}
          onChange={() => onChange(toggleFacetValue(query, facet, value))}
        >
          <span className="min-w-0 flex-1 break-words">{m.facetValue(facet, value)}</span>
          <span className="text-muted" aria-hidden="true">
            {count}
          </span>
          <span className="sr-only">, {m.board.countOf(count)}</span>
        </Checkbox>
      ))}
      {chosen.length > 0 && (
        <Button
          look="quiet"
          className="-ml-1.5"
          aria-label={m.board.clearFacet(facet)}
          onClick={() => onChange({ ...query, facets: { ...query.facets, [facet]: [] } })}
        >
          {m.board.clear}
        </Button>
      )}
    </fieldset>
  )
}

/** Every facet with its counts, which follow the other filters. */
export function FacetPanel({ selection, onChange }: { selection: Selection; onChange: OnChange }) {
  return (
    <div className="space-y-5">
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} selection={selection} onChange={onChange} />
      ))}
    </div>
  )
}
