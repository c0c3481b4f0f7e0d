import type { HistogramBin } from '../../../domain/as-of/histogram.ts'
import type { Extent } from '../axis/axis.ts'
import type { FigureLane } from './figure-model.ts'

/** How many bars the overview of a figure has. */
const BARS = 96

/** How many events of the lanes may fall, and certainly fall, in equal parts of the days of a figure. */
export function countEvents(lanes: readonly FigureLane[], { from, to }: Extent): readonly HistogramBin[] {
  const size = Math.max(1, Math.ceil((to - from + 1) / BARS))
  const bins = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, i) => {
    const first = from + i * size
    return { from: first, to: Math.min(to, first + size - 1), possibly: 0, certainly: 0 }
  })
  const at = (day: number) => Math.min(bins.length - 1, Math.max(0, Math.floor((day - from) / size)))
  for (const { content } of lanes)
    for (const mark of content.marks) {
      const first = at(mark.from ?? content.firstDay ?? from)
      const last = Math.max(first, at(mark.to ?? content.lastDay ?? to))
      for (const bin of bins.slice(first, last + 1)) {
        bin.possibly++
        if (mark.certain && first === last) bin.certainly++
      }
    }
  return bins
}
