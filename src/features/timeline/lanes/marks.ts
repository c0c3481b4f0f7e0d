import type { MarkEnd, MarkKind, NoticeLife } from '../../../domain/as-of/case-lane.ts'
import type { PatternName } from '../axis/patterns.tsx'
import { LANE, type Lane, MARK_RADIUS, type Placement } from './lanes.ts'

/** Maps a day to pixels, clipped to the axis; null maps to that end of the axis. */
export type XScale = (day: number | null, end: 'from' | 'to') => number

/** The outline of a mark around its centre, for a radius of 5 pixels. */
export const MARK_PATHS: Readonly<Record<MarkKind, string>> = {
  detention: 'M-4.5-4.5h9v9h-9Z',
  release: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z',
  notice: 'M0-6 6 0 0 6-6 0Z',
  removal: 'M0-5.5 5.5 4.5h-11Z',
  protection: 'M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5Z',
  other: 'M-1-5.5h2v11h-2Z',
}

/** The colour of a mark; its shape says the same. */
export const MARK_INKS: Readonly<Record<MarkKind, PatternName>> = {
  detention: 'detained',
  release: 'ink',
  notice: 'ink',
  removal: 'pressing',
  protection: 'protection',
  other: 'muted',
}

/** Marks that are always drawn as an outline. */
const OUTLINED: ReadonlySet<MarkKind> = new Set(['release', 'notice'])

/** A mark ready to draw, in pixels. */
export interface MarkShape {
  readonly key: string
  readonly placement: Placement
  readonly x: number
  readonly y: number
  /** Its possible days, if the day is uncertain; null for a point. */
  readonly span: {
    readonly x: number
    readonly width: number
    readonly starts: MarkEnd
    readonly ends: MarkEnd
    /** The part on which it certainly happened. */
    readonly core: { readonly x: number; readonly width: number } | null
  } | null
  readonly kind: MarkKind
  readonly filled: boolean
  readonly dashed: boolean
  readonly dimmed: boolean
  /** `~`, `?` or `%` where the date is approximate, uncertain or both; else empty. */
  readonly doubt: string
  /** How many events it represents. */
  readonly count: number
  /** X of the dates that other sources give; a line from the mark's centre leads to each. */
  readonly others: readonly number[]
}

/** The symbol for the doubt in its date. */
function findDoubt({ event: { bounds } }: Placement['marks'][number]): string {
  if (bounds.approximate && bounds.uncertain) return '%'
  return bounds.approximate ? '~' : bounds.uncertain ? '?' : ''
}

function makeShape(placement: Placement, y: number, x: XScale): readonly MarkShape[] {
  const [mark] = placement.marks
  if (!mark) return []
  const start = x(placement.from, 'from')
  const end = x(placement.to, 'to')
  const single = placement.marks.length === 1
  const doubt = single ? findDoubt(mark) : ''
  const point = single && mark.from !== null && mark.from === mark.to
  const middle = point ? start : (start + end) / 2
  const width = Math.max(2 * MARK_RADIUS, end - start)
  const core = mark.certain && {
    x: x(mark.certain.from, 'from'),
    width: Math.max(2, x(mark.certain.to, 'to') - x(mark.certain.from, 'from')),
  }
  return [
    {
      key: placement.key,
      placement,
      x: middle,
      y,
      span:
        point || !single
          ? null
          : { x: middle - width / 2, width, starts: mark.starts, ends: mark.ends, core },
      kind: mark.kind,
      filled: mark.standing === 'counted' && !OUTLINED.has(mark.kind),
      dashed: mark.standing === 'possible' || doubt !== '',
      dimmed: placement.marks.every(({ inWindow }) => inWindow === 'none'),
      doubt,
      count: placement.marks.length,
      others: mark.otherDates.flatMap(({ from, to }) =>
        from === null && to === null ? [] : [x(from ?? to, 'from')],
      ),
    },
  ]
}

/** The marks of a lane. */
export function computeMarkShapes(lane: Lane, x: XScale): readonly MarkShape[] {
  return lane.placements.flatMap((placement) =>
    makeShape(placement, lane.marksTop + placement.subRow * LANE.subRow + LANE.subRow / 2, x),
  )
}

/** One mark left of the axis for the undated events of a lane; null if there are none. */
export function computeUndatedShape(lane: Lane, at: number): MarkShape | null {
  const { undated } = lane.content
  const [mark] = undated
  if (!mark) return null
  return {
    key: `undated ${mark.event.id}`,
    placement: { key: mark.event.id, marks: undated, subRow: 0, from: 0, to: 0 },
    x: at,
    y: lane.marksTop + LANE.subRow / 2,
    span: null,
    kind: mark.kind,
    filled: false,
    dashed: true,
    dimmed: undated.every(({ inWindow }) => inWindow === 'none'),
    doubt: '',
    count: undated.length,
    others: [],
  }
}

/** A notice ready to draw, in pixels: a diamond where it begins, a line while it is known to exist, a bar where it ends. */
export interface NoticeShape {
  readonly key: string
  readonly life: NoticeLife
  readonly y: number
  /** The days on which it may have begun. */
  readonly start: { readonly x: number; readonly width: number; readonly opensLeft: boolean }
  /** From its beginning to its end, or to the last day of the lane. */
  readonly line: { readonly x: number; readonly width: number }
  /** The days on which it may have ended; null if no source says that it did: the line fades. */
  readonly end: { readonly x: number; readonly width: number } | null
  readonly others: readonly number[]
}

export function computeNoticeShapes(lane: Lane, x: XScale): readonly NoticeShape[] {
  return lane.notices.map(({ life, row, from, to }): NoticeShape => {
    const startX = x(from, 'from')
    const startEnd = x(life.from?.latest ?? from, 'to')
    const endFrom = life.until ? x(life.until.earliest ?? life.until.latest, 'from') : x(to, 'to')
    const lineX = Math.min(startEnd, Math.max(startX, endFrom))
    return {
      key: life.notice.id,
      life,
      y: lane.noticesTop + row * LANE.noticeRow + LANE.noticeRow / 2,
      start: { x: startX, width: Math.max(0, startEnd - startX), opensLeft: life.from?.earliest === null },
      line: { x: lineX, width: Math.max(0, endFrom - lineX) },
      end: life.until && { x: endFrom, width: Math.max(0, x(life.until.latest, 'to') - endFrom) },
      others: life.otherDates.flatMap((other) =>
        other.from === null && other.to === null ? [] : [x(other.from ?? other.to, 'from')],
      ),
    }
  })
}
