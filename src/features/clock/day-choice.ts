import type { Collection } from '../../domain/collection/collection.ts'
import type { Day } from '../../domain/dates/day.ts'

/** What the pill, and the panel it opens, have to know of the day. */
export interface DayChoice {
  readonly collection: Collection
  /** The day asked for; the page may still work it out. */
  readonly asOf: Day
  readonly known: Day | null
  /** Whether the board or another page shows the day. */
  readonly on: 'board' | 'page'
  /** The address of the page that explains the two days. */
  readonly help: string | undefined
}
