import { memo, useState } from 'react'
import type { FacetCount } from '../../domain/collection/facets.ts'
import type { Selection } from '../../domain/collection/select.ts'
import type { ChangeQuery } from '../../domain/query/query.ts'
import { type CaseQuery, FACETS, type Facet, NONE, toggleFacetValue } from '../../domain/query/query.ts'
import { MOST_FACET_OPTIONS } from '../../limits.ts'
import { formatCount } from '../../messages/count.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useChange } from '../../ui/use-change.ts'

/** The sorted countries of each language, cached: a filter change only changes the counts. */
const ranks = new WeakMap<Messages, Map<string, readonly string[]>>()

/** Sorts countries by name, `NONE` last; the other facets keep the order of their vocabulary. */
function sortOptions(facet: Facet, counts: readonly FacetCount[], m: Messages): readonly FacetCount[] {
  if (facet !== 'held' && facet !== 'sought') return counts
  const known = ranks.get(m) ?? new Map<string, readonly string[]>()
  ranks.set(m, known)
  const values = counts.map(({ value }) => value)
  const key = values.join()
  let sorted = known.get(key)
  if (!sorted) {
    const { compare } = new Intl.Collator(m.locale)
    const named = values.map((value) => ({ value, name: m.facetValue(facet, value) }))
    sorted = named
      .toSorted((a, b) => Number(a.value === NONE) - Number(b.value === NONE) || compare(a.name, b.name))
      .map(({ value }) => value)
    known.set(key, sorted)
  }
  const byValue = new Map(counts.map((one) => [one.value, one]))
  return sorted.flatMap((value) => byValue.get(value) ?? [])
}

/** How many values a longer group shows at first. */
const FEW_OPTIONS = 12

function findFrequent(counts: readonly FacetCount[]): ReadonlySet<string> {
  const frequent = counts.toSorted((a, b) => b.count - a.count).slice(0, FEW_OPTIONS)
  return new Set([...frequent.map(({ value }) => value), NONE])
}

const Option = memo(function Option({
  facet,
  value,
  count,
  checked,
  change,
}: {
  facet: Facet
  value: string
  count: number
  checked: boolean
  change: ChangeQuery
}) {
  const m = useMessages()
  return (
    <Checkbox
      checked={checked}
      quiet={count === 0 && !checked}
      onChange={() => change((query) => toggleFacetValue(query, facet, value))}
    >
      <span className="min-w-0 flex-1 break-words">{m.facetValue(facet, value)}</span>
      <span className="text-muted" aria-hidden="true">
        {formatCount(count, m.locale)}
      </span>
      <span className="sr-only">, {m.board.countOf(count)}</span>
    </Checkbox>
  )
})

function FacetGroup({
  facet,
  selection,
  change,
}: {
  facet: Facet
  selection: Selection
  change: ChangeQuery
}) {
  const m = useMessages()
  const [whole, setWhole] = useState(false)
  const counts = selection.facets[facet]
  // Computed once: the options must not move while the reader picks.
  const [first] = useState(() => findFrequent(counts))
  const options = sortOptions(facet, counts, m)
  const isShort = counts.length <= MOST_FACET_OPTIONS
  const shown = isShort || whole ? options : options.filter(({ value, chosen }) => chosen || first.has(value))
  return (
    <fieldset className="min-w-0">
      <legend className="flex w-full items-center text-[0.8125rem] font-semibold">{m.facet[facet]}</legend>
      {shown.map(({ value, count, chosen }) => (
        <Option key={value} facet={facet} value={value} count={count} checked={chosen} change={change} />
      ))}
      {!isShort && (
        <Button
          look="quiet"
          className="-ml-1.5"
          aria-expanded={whole}
          aria-label={m.board.optionsOf(facet, whole, counts.length)}
          onClick={() => setWhole(!whole)}
        >
          {whole ? m.board.fewerOptions : m.board.allOptions(counts.length)}
        </Button>
      )}
      {selection.query.facets[facet].length > 0 && (
        <Button
          look="quiet"
          className="-ml-1.5"
          aria-label={m.board.clearFacet(facet)}
          onClick={() => change((query) => ({ ...query, facets: { ...query.facets, [facet]: [] } }))}
        >
          {m.board.clear}
        </Button>
      )}
    </fieldset>
  )
}

/** All facets with their counts, which depend on the other filters; only changed options redraw. */
export function FacetPanel({
  selection,
  onChange,
}: {
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const change = useChange(selection.query, onChange)
  return (
    <div className="space-y-5">
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} selection={selection} change={change} />
      ))}
    </div>
  )
}
