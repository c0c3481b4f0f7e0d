import type { ReactNode } from 'react'
import type { Lane } from './lanes.ts'

/** The names of the lanes: beside them, or above each if space is short. */
export function LaneLabels({
  lanes,
  beside,
  offset,
  render,
}: {
  lanes: readonly Lane[]
  beside: boolean
  /** Top of the lanes, in pixels. */
  offset: number
  render: (lane: Lane['content']) => ReactNode
}) {
  return lanes.map((lane) => (
    <div
      key={lane.content.key}
      className={`pointer-events-none absolute inset-x-0 border-t border-hairline ${beside ? '' : 'pt-1'}`}
      style={{ top: offset + lane.top, height: lane.height }}
    >
      <div
        className={`pointer-events-auto ${beside ? 'w-40 pt-2' : 'flex flex-wrap items-baseline gap-x-3'}`}
      >
        {render(lane.content)}
      </div>
    </div>
  ))
}
