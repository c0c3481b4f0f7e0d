import type { CaseAsOf } from '../../src/domain/as-of/case-as-of.ts'
import { findBin, type Histogram, type HistogramUnit, startOfBin } from '../../src/domain/as-of/histogram.ts'
import type { Day } from '../../src/domain/dates/day.ts'
import { saysNothing } from '../../src/domain/dates/edtf-bounds.ts'

/** Brute-force histogram, row by row: counts in each bin the cases with an event that possibly, and certainly, falls in it. */
export function computeHistogramTwin(
  rows: readonly CaseAsOf[],
  asOf: Day,
  reach: { readonly from: Day; readonly to: Day } | null,
  unit: HistogramUnit,
): Histogram {
  if (!reach) return { unit, bins: [] }
  const { from, to } = reach
  const find = (day: Day) => findBin(day, unit)
  const places = Array.from({ length: find(to) - find(from) + 1 }, (_, i) => find(from) + i)
  const bins = places.map((bin) => {
    const found = rows.filter(({ entry, counted, possible }) =>
      [...counted, ...possible].some(({ bounds }) => {
        const low = find(bounds.earliest ?? entry.firstDay ?? asOf)
        const high = find(Math.min(bounds.latest ?? entry.lastDay ?? asOf, asOf))
        return !saysNothing(bounds) && low <= bin && bin <= high
      }),
    )
    const certain = rows.filter(({ entry, counted }) =>
      counted.some(({ bounds }) => {
        if (saysNothing(bounds) || bounds.approximate || bounds.uncertain) return false
        const low = find(bounds.start.latest ?? entry.lastDay ?? asOf)
        const high = find(Math.min(bounds.end.earliest ?? entry.firstDay ?? asOf, asOf))
        return low <= bin && bin <= high
      }),
    )
    return {
      from: startOfBin(bin, unit),
      to: startOfBin(bin + 1, unit) - 1,
      possibly: found.length,
      certainly: certain.length,
    }
  })
  return { unit, bins }
}
