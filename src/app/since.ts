import {
  CHRONOLOGY_PARAMETERS,
  formatChronologyFilter,
  parseChronologyFilter,
} from '../domain/chronology-filter.ts'
import type { Collection } from '../domain/collection.ts'
import type { Day } from '../domain/day.ts'

/** What case pages and the comparison keep in the address beside the query. */
export const CHRONOLOGY_OWN = {
  names: CHRONOLOGY_PARAMETERS,
  format: (search: string) => formatChronologyFilter(parseChronologyFilter(search).filter),
}

/** The day compared with where the address names none: that of the article, or a year before an earlier day. */
export function chooseSince(collection: Collection, asOf: Day): Day {
  const { articleDay } = collection
  return articleDay !== null && articleDay < asOf ? articleDay : asOf - 365
}
