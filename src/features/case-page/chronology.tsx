import { computeYearOf, computeYears } from '../../domain/as-of/date-reach.ts'
import { compareEvents } from '../../domain/as-of/dated-case.ts'
import { tryParseEdtf } from '../../domain/dates/edtf.ts'
import {
  type ChronologyFilter,
  isChronologyFiltered,
  matchesChronologyFilter,
} from '../../domain/query/chronology-filter.ts'
import type { SummaryContext, SummaryEvent } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { ChronologyFilters } from './chronology-filters.tsx'
import { type ChronologyEntry, ChronologyLine } from './chronology-line.tsx'

/** The events that match the filter and the given context events, in the order of `compareEvents` or from the last to the first. */
function listLines(
  lines: readonly SummaryEvent[],
  context: readonly SummaryContext[],
  filter: ChronologyFilter,
  activePart: string | null,
): readonly ChronologyEntry[] {
  const matching = lines
    // Always shows what a link points to.
    .filter(({ event }) => event.id === activePart || matchesChronologyFilter(event, filter))
    .map((line): ChronologyEntry => ({ kind: 'case', ...line }))
  const contextLines = context.map((line): ChronologyEntry => ({ kind: 'context', ...line }))
  const ordered = [...matching, ...contextLines].toSorted((a, b) => compareEvents(a.entry, b.entry))
  return filter.order === 'newest' ? ordered.toReversed() : ordered
}

/** The events of a case in order of time, the oldest or the newest first. */
export function Chronology({
  lines,
  context,
  contextCount,
  activePart,
  filter,
  onFilter,
}: {
  lines: readonly SummaryEvent[]
  /** Context events; empty if the filter hides them. */
  context: readonly SummaryContext[]
  contextCount: number
  activePart: string | null
  filter: ChronologyFilter
  onFilter: (next: ChronologyFilter) => void
}) {
  const m = useWords()
  const shown = listLines(lines, context, filter, activePart)
  const nameYear = (text: string | null) => {
    const date = text === null ? undefined : tryParseEdtf(text)
    return date ? m.date(date) : m.case.undated
  }
  // What may not have happened by the day says nothing of how far the record reaches.
  const counted = lines.filter(({ standing }) => standing === 'counted')
  const possible = lines.length - counted.length
  const years = computeYears((counted.length > 0 ? counted : lines).map(({ entry }) => entry))
  const span = years ? m.case.yearSpan(nameYear(years.first), nameYear(years.last)) : m.case.undated
  const spans = [
    span,
    ...(years && years.open > 0 ? [m.case.openDates(years.open)] : []),
    ...(possible > 0 ? [m.figure.possibleMore(possible)] : []),
  ].join(', ')
  const caseCount = shown.filter(({ kind }) => kind === 'case').length
  const headings = shown.map(({ entry }) => nameYear(computeYearOf(entry.bounds)))
  return (
    <section aria-label={m.case.chronology} className="mt-10">
      <h2 className="font-serif text-xl font-semibold">{m.case.chronology}</h2>
      <p role="status" className="mb-3 text-sm text-muted">
        {isChronologyFiltered(filter)
          ? m.case.filtered(caseCount, lines.length)
          : m.case.chronologyOf(counted.length, spans)}
      </p>
      <ChronologyFilters lines={lines} contextCount={contextCount} filter={filter} onChange={onFilter} />
      {caseCount === 0 && (
        <div className="border-t-2 border-ink py-6">
          <p className="font-serif text-lg">{m.case.nothingLeft}</p>
          <Button
            className="mt-3"
            onClick={() => onFilter({ ...filter, support: [], voices: [], types: [] })}
          >
            {m.board.clearFilters}
          </Button>
        </div>
      )}
      <ol aria-label={m.case.chronology} className="border-b border-hairline empty:hidden">
        {shown.map((line, i) => (
          <ChronologyLine
            key={line.event.id}
            line={line}
            year={headings[i] === headings[i - 1] ? null : (headings[i] ?? null)}
            active={line.event.id === activePart}
          />
        ))}
      </ol>
    </section>
  )
}
