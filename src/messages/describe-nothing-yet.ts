import type { Day } from '../domain/dates/day.ts'
import type { Words } from './types.ts'

/** Says that nothing is on record by the day shown or, if a day known by is set, that nothing was known by then. */
export function describeNothingYet(
  { asOf, known }: { readonly asOf: Day; readonly known: Day | null },
  m: Words,
): string {
  return known === null
    ? m.board.emptyDay(m.day(asOf))
    : m.list.emptyKnown(m.day(known), asOf < known ? m.day(asOf) : null)
}
