import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import { type DatedEvent, type DatedNotice, listConflicts } from './dated-case.ts'

/** A date that some of the sources give, drawn beside the mark. */
export interface OtherDate {
  readonly from: Day | null
  readonly to: Day | null
  readonly date: Edtf
}

/** The dates that other sources give, each once, without the one that is drawn. */
export function computeOtherDates(
  about: DatedEvent | DatedNotice,
  asOf: Day,
  drawn: Edtf | null,
): readonly OtherDate[] {
  const texts = listConflicts(about, asOf).flatMap(({ field, value }) => (field === 'date' ? [value] : []))
  return [...new Set(texts)].flatMap((text) => {
    const date = tryParseEdtf(text)
    if (!date || text === drawn?.text) return []
    const { earliest, latest } = computeBounds(date)
    return [{ from: earliest, to: latest, date }]
  })
}
