import type { Collection } from '../../../domain/collection/collection.ts'
import type { Day } from '../../../domain/dates/day.ts'

/** The day compared with where the address names none: that of the article, or a year before an earlier day. */
export function chooseSince(collection: Collection, asOf: Day): Day {
  const { articleDay } = collection
  return articleDay !== null && articleDay < asOf ? articleDay : asOf - 365
}
