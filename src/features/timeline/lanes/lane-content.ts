import { computeStanding } from '../../../domain/as-of/as-of.ts'
import {
  type CaseLane,
  computeMark,
  type MarkKind,
  type NoticeLife,
  type TimelineMark,
} from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import { TRACKS, type Track } from '../../../domain/case/vocabulary.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { saysNothing } from '../../../domain/dates/edtf-bounds.ts'

/** The bands of one track. */
export interface LaneTrack {
  readonly track: Track
  readonly spans: readonly TrackSpan[]
}

/** What stands on a lane, whatever it is a lane of. */
export interface LaneContent {
  readonly key: string
  /** The case that its marks belong to; null for events of the time. */
  readonly caseId: string | null
  /** In order of time. */
  readonly marks: readonly TimelineMark[]
  /** Events of which no source says anything about the day; they have a place of their own. */
  readonly undated: readonly TimelineMark[]
  readonly notices: readonly NoticeLife[]
  /** More rows of marks than these are not drawn: what does not fit is gathered into a numbered mark. */
  readonly mostRows: number
  /** The first is drawn tall and named, the others thin below it. */
  readonly tracks: readonly LaneTrack[]
  /** An open end is drawn no further than these. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

const byTime = (a: TimelineMark, b: TimelineMark) =>
  (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? 0) - (b.to ?? 0)

function isUndated({ event }: TimelineMark): boolean {
  return saysNothing(event.bounds)
}

function splitMarks(marks: readonly TimelineMark[]): Pick<LaneContent, 'marks' | 'undated'> {
  return {
    marks: marks.filter((mark) => !isUndated(mark)).toSorted(byTime),
    undated: marks.filter(isUndated),
  }
}

/** The first and last day that the marks speak of; nothing that is later than the day shown is among them. */
function computeReach(marks: readonly TimelineMark[]): Pick<LaneContent, 'firstDay' | 'lastDay'> {
  const days = marks
    .filter((mark) => !isUndated(mark))
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
  if (days.length === 0) return { firstDay: null, lastDay: null }
  return { firstDay: days.reduce((a, b) => Math.min(a, b)), lastDay: days.reduce((a, b) => Math.max(a, b)) }
}

/** The notices without those that may be another one: drawn beside it they would look like two. The table names them. */
function listDistinct(notices: readonly NoticeLife[]): readonly NoticeLife[] {
  return notices.filter(({ notice }) => !notice.possiblySame)
}

/** As many rows of marks as a lane of a case has at most, and a quiet lane. */
const ROWS = { loud: 3, quiet: 1 } as const

/** A lane for each case; the track that the reader asks about comes first. */
export function makeCaseLanes(rows: readonly CaseLane[], question: Track): readonly LaneContent[] {
  const order = [question, ...TRACKS.filter((track) => track !== question)]
  return rows.map(
    ({ row: { entry }, marks, notices, spans }): LaneContent => ({
      key: entry.id,
      caseId: entry.id,
      ...splitMarks(marks),
      notices: listDistinct(notices),
      mostRows: ROWS.loud,
      tracks: order.map((track) => ({ track, spans: spans.filter((span) => span.track === track) })),
      ...computeReach(marks),
    }),
  )
}

/** The lanes of one case: its tracks, its notices, and what else happened. */
export const TRACK_LANES = ['case', 'custody', 'protection', 'notices', 'other'] as const
export type TrackLane = (typeof TRACK_LANES)[number]

const LANE_OF: Readonly<Record<MarkKind, TrackLane>> = {
  removal: 'case',
  detention: 'custody',
  release: 'custody',
  protection: 'protection',
  notice: 'notices',
  other: 'other',
}

/** A lane for each track of one case, for its notices, and for the rest; those with nothing on them are left out. */
export function makeTrackLanes({ row: { entry }, marks, notices, spans }: CaseLane): readonly LaneContent[] {
  const reach = computeReach(marks)
  return TRACK_LANES.map((key): LaneContent => {
    const own = spans.filter(({ track }) => track === key)
    return {
      key,
      caseId: entry.id,
      ...splitMarks(marks.filter(({ kind }) => LANE_OF[kind] === key)),
      notices: key === 'notices' ? listDistinct(notices) : [],
      mostRows: ROWS.loud,
      tracks: own[0] ? [{ track: own[0].track, spans: own }] : [],
      ...reach,
    }
  }).filter(
    ({ marks: dated, undated, notices: lives, tracks }) =>
      dated.length + undated.length + lives.length + tracks.length > 0,
  )
}

/** The key of the lane of the time. */
export const CONTEXT_LANE = 'context'

/** The lane of what happened at the time and belongs to no case; null where nothing had by the day. */
export function makeContextLane(events: readonly DatedEvent[], asOf: Day): LaneContent | null {
  const marks = events.flatMap((event) => {
    const standing = computeStanding(event, asOf)
    return standing === 'later' ? [] : [computeMark(event, standing, asOf, 'certain')]
  })
  if (marks.length === 0) return null
  return {
    key: CONTEXT_LANE,
    caseId: null,
    ...splitMarks(marks),
    notices: [],
    mostRows: ROWS.quiet,
    tracks: [],
    ...computeReach(marks),
  }
}
