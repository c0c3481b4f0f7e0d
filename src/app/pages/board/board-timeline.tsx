import { type ComponentProps, useDeferredValue, useMemo, useState } from 'react'
import type { CaseQuery } from '../../../domain/query/query.ts'
import { formatQuery } from '../../../domain/query/query-codec.ts'
import { TimelinePanel } from '../../../features/timeline/timeline-panel.tsx'
import { MOST_CASES_AS_LANES } from '../../../limits.ts'

/** In a collection of so many cases a step may bring lanes that were not drawn before. */
const MANY_CASES = 200

/**
 * The timeline of the board. A histogram follows a step at once, and so does whatever the reader does in the timeline itself;
 * other lanes, which are many times as much to draw, follow list and counts, and until then those of the step before stay.
 */
export function BoardTimeline({ input }: { input: ComponentProps<typeof TimelinePanel> }) {
  const [asked, setAsked] = useState<CaseQuery | null>(null)
  // One object for each step: when the later drawing finds the same one, there is nothing left to draw.
  const own = useMemo(
    (): typeof input => ({
      ...input,
      onChange: (next, how) => {
        setAsked(next)
        input.onChange(next, how)
      },
    }),
    [input],
  )
  const later = useDeferredValue(own)
  const { selection, collection } = input
  const isOwn = asked !== null && formatQuery(asked) === formatQuery(selection.query)
  const atOnce = isOwn || selection.rows.length > MOST_CASES_AS_LANES || collection.cases.length <= MANY_CASES
  const shown = atOnce ? own : later
  return (
    <div aria-busy={shown !== own} className="print:order-last">
      <TimelinePanel {...shown} />
    </div>
  )
}
