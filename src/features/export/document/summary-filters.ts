import { type Day, formatDay } from '../../../domain/dates/day.ts'
import { parseEdtf } from '../../../domain/dates/edtf.ts'
import { formatQuery } from '../../../domain/query/query-codec.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { describeFilters } from './filters-in-words.ts'

type Filtered = Pick<Summary, 'query' | 'redacted'>

/** The filters of a file in words; a redacted one names months. */
export function formatFiltersInWords({ query, redacted }: Filtered, m: Words): string {
  if (!redacted) return describeFilters(query, m)
  return describeFilters(query, m, (day: Day) => m.date(parseEdtf(formatDay(day).slice(0, 'YYYY-MM'.length))))
}

/** The query as an address has it; a redacted one has months in the place of the days of its filter, as addresses may. */
export function formatFilters({ query, redacted }: Filtered): string {
  const text = formatQuery(query)
  return redacted ? text.replaceAll(/(?<=^|&)(from|to)=(\d{4}-\d\d)-\d\d(?=&|$)/g, '$1=$2') : text
}
