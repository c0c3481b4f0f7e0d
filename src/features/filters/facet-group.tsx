import { memo, useId, useState } from 'react'
import type { FacetCount } from '../../domain/collection/facets.ts'
import type { Selection } from '../../domain/collection/select.ts'
import type { ChangeQuery } from '../../domain/query/query.ts'
import { type Facet, NONE, toggleFacetValue } from '../../domain/query/query.ts'
import { MOST_FACET_OPTIONS } from '../../limits.ts'
import { formatCount } from '../../messages/count.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'

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

/** The values a group shows at first: those with a case; of many only the most frequent, and `NONE`. */
function findFrequent(counts: readonly FacetCount[]): ReadonlySet<string> {
  const some = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const shown = some.length > MOST_FACET_OPTIONS ? some.slice(0, FEW_OPTIONS) : some
  const none = some.filter(({ value }) => value === NONE)
  return new Set([...shown, ...none].map(({ value }) => value))
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

/**
 * The values of a facet with their counts, which depend on the other filters; only changed options redraw. Values without a
 * case are folded away, never chosen ones. With `bare` something else shows the name of the group.
 */
export function FacetGroup({
  facet,
  selection,
  bare = false,
  change,
}: {
  facet: Facet
  selection: Selection
  bare?: boolean
  change: ChangeQuery
}) {
  const m = useMessages()
  const help = useId()
  const [whole, setWhole] = useState(false)
  const counts = selection.facets[facet]
  // Computed once for each day: the options must not move while the reader picks.
  const day = `${selection.asOf} ${selection.query.known}`
  const [first, setFirst] = useState(() => ({ day, values: findFrequent(counts) }))
  if (first.day !== day) setFirst({ day, values: findFrequent(counts) })
  const options = sortOptions(facet, counts, m)
  const isFew = options.filter(({ count }) => count > 0).length <= MOST_FACET_OPTIONS
  const isShown = ({ value, count, chosen }: FacetCount) =>
    chosen || first.values.has(value) || (isFew && count > 0)
  const hidden = options.filter((one) => !isShown(one))
  const shown = whole ? options : options.filter(isShown)
  const foldLabel = whole
    ? m.board.fewerOptions
    : hidden.every(({ count }) => count === 0)
      ? m.board.withNone(hidden.length)
      : m.board.allOptions(counts.length)
  return (
    <fieldset className="min-w-0" aria-describedby={facet === 'status' ? help : undefined}>
      <legend className={bare ? 'sr-only' : 'flex w-full items-center text-[0.8125rem] font-semibold'}>
        {m.facet[facet]}
      </legend>
      {facet === 'status' && (
        <p id={help} className="pb-1 text-xs text-muted">
          {m.board.statusHelp}
        </p>
      )}
      {shown.map(({ value, count, chosen }) => (
        <Option key={value} facet={facet} value={value} count={count} checked={chosen} change={change} />
      ))}
      {(hidden.length > 0 || whole) && (
        <Button
          look="quiet"
          className="-ml-1.5 underline decoration-dotted underline-offset-4"
          aria-expanded={whole}
          aria-label={`${foldLabel}, ${m.facet[facet]}`}
          onClick={() => setWhole(!whole)}
        >
          {foldLabel}
        </Button>
      )}
      {selection.query.facets[facet].length > 0 && (
        <Button
          look="quiet"
          className={hidden.length > 0 || whole ? '' : '-ml-1.5'}
          aria-label={m.board.clearFacet(facet)}
          onClick={() => change((query) => ({ ...query, facets: { ...query.facets, [facet]: [] } }))}
        >
          {m.board.clear}
        </Button>
      )}
    </fieldset>
  )
}
