import { type ComponentProps, useDeferredValue } from 'react'
import { MOST_CASES } from '../features/timeline/most-cases.ts'
import { TimelinePanel } from '../features/timeline/timeline-panel.tsx'

/**
 * The timeline of the board. A histogram follows a step at once; lanes, which are many times as much to draw, follow list and
 * counts, and until then those of the step before stay.
 */
export function BoardTimeline({ input }: { input: ComponentProps<typeof TimelinePanel> }) {
  const later = useDeferredValue(input)
  const shown = input.selection.rows.length > MOST_CASES ? input : later
  return (
    <div aria-busy={shown !== input} className="print:order-last">
      <TimelinePanel {...shown} />
    </div>
  )
}
