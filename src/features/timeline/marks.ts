import type { MarkKind } from '../../domain/timeline.ts'
import type { InkName } from './inks.tsx'
import { LANE, type Lane, MARK_RADIUS, type Placement } from './lanes.ts'

/** The outline of a mark about its middle, for a radius of 5 pixels. */
export const MARK_PATHS: Readonly<Record<MarkKind, string>> = {
  detention: 'M-4.5-4.5h9v9h-9Z',
  release: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z',
  notice: 'M0-6 6 0 0 6-6 0Z',
  removal: 'M0-5.5 5.5 4.5h-11Z',
  protection: 'M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5Z',
  other: 'M-1-5.5h2v11h-2Z',
}

/** The ink of a mark; its shape says the same. */
export const MARK_INKS: Readonly<Record<MarkKind, InkName>> = {
  detention: 'detained',
  release: 'ink',
  notice: 'ink',
  removal: 'pressing',
  protection: 'protection',
  other: 'muted',
}

/** Marks drawn as an outline in any case. */
const OUTLINED: ReadonlySet<MarkKind> = new Set(['release', 'notice'])

/** A mark ready to draw, in pixels. */
export interface MarkShape {
  readonly key: string
  readonly placement: Placement
  readonly x: number
  readonly y: number
  /** Over its possible days, where the day is not certain; null for a point. */
  readonly span: {
    readonly x: number
    readonly width: number
    readonly opensLeft: boolean
    readonly opensRight: boolean
  } | null
  readonly kind: MarkKind
  readonly filled: boolean
  readonly dashed: boolean
  readonly dimmed: boolean
  /** How many events stand here. */
  readonly count: number
  /** Where other sources put it: from the mark's middle to there. */
  readonly others: readonly number[]
}

/** The marks of a lane. `x` turns days to pixels and clips to the axis. */
export function computeMarkShapes(
  lane: Lane,
  x: (day: number | null, open: 'from' | 'to') => number,
): readonly MarkShape[] {
  return lane.placements.flatMap((placement): readonly MarkShape[] => {
    const [mark] = placement.marks
    if (!mark) return []
    const { bounds } = mark.event
    const start = x(placement.from, 'from')
    const end = x(placement.to, 'to')
    const point = placement.marks.length === 1 && mark.from !== null && mark.from === mark.to
    const middle = point ? start : (start + end) / 2
    const width = Math.max(2 * MARK_RADIUS, end - start)
    return [
      {
        key: placement.key,
        placement,
        x: middle,
        y: lane.marksTop + placement.subRow * LANE.subRow + LANE.subRow / 2,
        span:
          point || placement.marks.length > 1
            ? null
            : { x: middle - width / 2, width, opensLeft: mark.from === null, opensRight: mark.to === null },
        kind: mark.kind,
        filled: mark.standing === 'counted' && !OUTLINED.has(mark.kind),
        dashed: mark.standing === 'possible' || bounds.approximate || bounds.uncertain,
        dimmed: placement.marks.every(({ inWindow }) => inWindow === 'none'),
        count: placement.marks.length,
        others: mark.otherDates.flatMap(({ from, to }) =>
          from === null && to === null ? [] : [x(from ?? to, 'from')],
        ),
      },
    ]
  })
}
