import type { DatedEvent } from '../domain/as-of/dated-case.ts'
import { pairDates } from '../domain/as-of/pair-values.ts'
import type { Day } from '../domain/dates/day.ts'
import { lowerFirst } from './lower-first.ts'
import { nameValue } from './name-value.ts'
import type { Words } from './types.ts'

/** The date of an event in a citation, with every other that sources give. */
export function nameCitedDate(event: DatedEvent, asOf: Day, m: Words): string {
  const date = m.date(event.date)
  const versions = pairDates(event, asOf)
  if (versions.length === 0) return date
  const values = versions.map(({ value }) => nameValue(value, m)).join('; ')
  return `${date} (${lowerFirst(m.case.sourcesDiffer(m.conflictField.date))} ${values})`
}
