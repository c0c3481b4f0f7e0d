import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'

/** Counts the days in each of `places` equal parts of the extent. */
export function countByPlace(days: readonly Day[], { from, to }: Extent, places: number): readonly number[] {
  const counts = Array.from({ length: places }, () => 0)
  const span = Math.max(1, to - from)
  for (const day of days) {
    if (day < from || day > to) continue
    const place = Math.min(places - 1, Math.floor(((day - from) / span) * places))
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
