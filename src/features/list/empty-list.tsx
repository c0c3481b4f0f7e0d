import type { Collection } from '../../domain/collection/collection.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { suggestSearches } from '../../domain/collection/suggest-searches.ts'
import { computeCalendarDay, type Day } from '../../domain/dates/day.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { clearFilters } from '../../domain/query/query.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toasts.tsx'

/** The days that the events on record cover, if From and To lie entirely outside; otherwise null. */
function findOutside({ query: { from, to }, reach }: Selection): Selection['reach'] {
  if (!reach || (from !== null && to !== null && from > to)) return null
  return (from ?? reach.from) > reach.to || (to ?? reach.to) < reach.from ? reach : null
}

/** Only the year: no source names the exact first and last day that events cover. */
function nameYear(day: Day): string {
  return String(computeCalendarDay(day).year)
}

/** Explains why the list is empty and how to change that. */
export default function EmptyList({
  selection,
  collection,
  onChange,
}: {
  selection: Selection
  /** Searched for suggestions that find something. */
  collection?: Collection | undefined
  onChange: (next: CaseQuery) => void
}) {
  const m = useWords()
  const suggestions = collection ? suggestSearches(collection, selection.query.q) : []
  const toast = useToast()
  const { query, onRecord, notYetOnRecord, asOf } = selection
  const nothingYet = onRecord === 0
  const outside = findOutside(selection)
  const { from, to } = query
  return (
    <div className="border-t-2 border-ink px-4 py-8 sm:px-6">
      <p className="font-serif text-lg">
        {!nothingYet &&
          (outside ? m.list.outside(nameYear(outside.from), nameYear(outside.to)) : m.board.empty)}
        {nothingYet && notYetOnRecord === 0 && m.list.emptyCollection}
        {nothingYet &&
          notYetOnRecord > 0 &&
          (query.known === null
            ? m.board.emptyDay(m.day(asOf))
            : m.list.emptyKnown(m.day(query.known), asOf < query.known ? m.day(asOf) : null))}
      </p>
      {from !== null && to !== null && from > to && (
        <p className="mt-3 text-sm text-detained">
          {m.board.reversed(m.day(from), m.day(to))}{' '}
          <Button look="quiet" onClick={() => onChange({ ...query, from: to, to: from })}>
            {m.board.swap}
          </Button>
        </p>
      )}
      {suggestions.length > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-2 text-sm">
          {m.list.didYouMean}
          {suggestions.map((q) => (
            <Button key={q} look="pill" dir="auto" onClick={() => onChange({ ...query, q })}>
              {q}
            </Button>
          ))}
        </p>
      )}
      {nothingYet && notYetOnRecord > 0 && (
        <Button className="mt-3" onClick={() => onChange({ ...query, asOf: null, known: null })}>
          {m.board.latestKnown}
        </Button>
      )}
      {outside && (
        <Button className="mt-3" onClick={() => onChange({ ...query, from: null, to: null })}>
          {m.list.allTime}
        </Button>
      )}
      {!nothingYet && !outside && (
        <Button
          className="mt-3"
          onClick={() => {
            onChange(clearFilters(query))
            toast({
              words: m.frame.cleared,
              action: { label: m.frame.undo, run: () => onChange(query) },
              untilNextStep: true,
            })
          }}
        >
          {m.board.clearFilters}
        </Button>
      )}
    </div>
  )
}
