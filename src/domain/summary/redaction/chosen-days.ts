import { computeCalendarDay, computeDay, computeMonthLength, type Day, formatDay } from '../../dates/day.ts'
import type { CaseQuery } from '../../query/query.ts'
import type { Summary } from '../summary.ts'

/**
 * The days that a reader chose to look at, as of and known on, which are days of the record or of a source as well. A file
 * says as of when it is, so that one of these gives away what redaction takes out.
 */
export function findRevealingDays({ query, cases, sources }: Summary): readonly Day[] {
  const chosen = [query.asOf, query.known].filter((day) => day !== null)
  if (chosen.length === 0) return []
  const record = JSON.stringify([
    cases.map((one) => one.record),
    sources.map(({ source }) => source?.published ?? ''),
  ])
  return [...new Set(chosen)].filter((day) => record.includes(formatDay(day)))
}

/** A query whose filter on dates begins with the first day of a month, and ends with the last of one. */
export function widenFilter(query: CaseQuery): CaseQuery {
  const widen = (day: Day | null, end: 'first' | 'last') => {
    if (day === null) return null
    const { year, month } = computeCalendarDay(day)
    return computeDay({ year, month, day: end === 'first' ? 1 : computeMonthLength(year, month) })
  }
  return { ...query, from: widen(query.from, 'first'), to: widen(query.to, 'last') }
}
