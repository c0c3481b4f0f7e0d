import type { TimelineMark } from '../as-of/case-lane.ts'
import type { HistogramBin } from '../as-of/histogram.ts'
import type { Day } from '../dates/day.ts'
import type { CaseQuery } from '../query/query.ts'
import type { Collection } from './collection.ts'
import { type Selection, select } from './select.ts'

/** The last day of an event up to the as-of day; the first if it is only possible by then, or open above. */
function findLastDay({ event: { bounds }, standing, to }: TimelineMark): Day | null {
  return standing === 'possible' || bounds.latest === null ? bounds.earliest : to
}

/**
 * The last day of an event of the selected cases, as of the day of the selection; null if none of them has a bounded day.
 * For more than `most` cases it is taken from the histogram: the end of the last bin with an event in it.
 */
export function findLastEvent(selection: Selection, most: number): Day | null {
  const { rows, reach, asOf } = selection
  if (rows.length > most) {
    const end = selection.histogram.bins.findLast(({ possibly }) => possibly > 0)?.to
    return end === undefined ? null : Math.min(end, reach?.to ?? asOf, asOf)
  }
  const days = selection.timeline.flatMap(({ marks }) => marks.map(findLastDay)).filter((day) => day !== null)
  return days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null
}

/** Whether another window of time would match none of the cases that pass all other filters of a selection. */
export function leavesNothing(
  collection: Collection,
  selection: Selection,
  { from, to }: Pick<CaseQuery, 'from' | 'to'>,
  most: number,
): boolean {
  const { query } = selection
  if (from === query.from && to === query.to) return false
  // For many cases: a bin with an event, inside the window, answers without a new selection.
  const isWithin = (bin: HistogramBin) => (from ?? bin.from) <= bin.from && bin.to <= (to ?? bin.to)
  if (selection.rows.length > most && !query.certain) {
    if (selection.histogram.bins.some((bin) => bin.possibly > 0 && isWithin(bin))) return false
  }
  return select(collection, { ...query, from, to, sort: [] }).cases.length === 0
}
