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

/** What a lane shows, whatever it represents. */
export interface LaneContent {
  readonly key: string
  /** The case of its marks; null for context events. */
  readonly caseId: string | null
  /** In order of time. */
  readonly marks: readonly TimelineMark[]
  /** Events for which no source gives any date; drawn left of the axis. */
  readonly undated: readonly TimelineMark[]
  readonly notices: readonly NoticeLife[]
  /** The first is drawn. */
  readonly tracks: readonly LaneTrack[]
  /** Open ends extend no further than these. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  /** The day shown, after which nothing is drawn; null on an axis of other days. */
  readonly asOf: Day | null
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

/** The day shown, and the first and last day of the dated marks; no mark is later than the day shown. */
function computeReach(marks: readonly TimelineMark[]): Pick<LaneContent, 'firstDay' | 'lastDay' | 'asOf'> {
  const days = marks
    .filter((mark) => !isUndated(mark))
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
  const asOf = marks[0]?.asOf ?? null
  if (days.length === 0) return { firstDay: null, lastDay: null, asOf }
  return { firstDay: Math.min(...days), lastDay: Math.max(...days), asOf }
}

/** Leaves out notices that may be the same as another: side by side they would look like two. The table lists them. */
export function listDistinct(notices: readonly NoticeLife[]): readonly NoticeLife[] {
  return notices.filter(({ notice }) => !notice.possiblySame)
}

/** A lane for each case, with the selected track first. */
export function makeCaseLanes(rows: readonly CaseLane[], question: Track): readonly LaneContent[] {
  const order = [question, ...TRACKS.filter((track) => track !== question)]
  return rows.map(
    ({ row: { entry }, marks, notices, spans }): LaneContent => ({
      key: entry.id,
      caseId: entry.id,
      ...splitMarks(marks),
      notices: listDistinct(notices),
      tracks: order.map((track) => ({ track, spans: spans.filter((span) => span.track === track) })),
      ...computeReach(marks),
    }),
  )
}

/** The lanes of one case: its tracks, its notices, and other events. */
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

/** A lane for each track of one case, for its notices, and for other events; empty lanes are left out. */
export function makeTrackLanes({ row: { entry }, marks, notices, spans }: CaseLane): readonly LaneContent[] {
  const reach = computeReach(marks)
  return TRACK_LANES.map((key): LaneContent => {
    const trackSpans = spans.filter(({ track }) => track === key)
    return {
      key,
      caseId: entry.id,
      ...splitMarks(marks.filter(({ kind }) => LANE_OF[kind] === key)),
      notices: key === 'notices' ? listDistinct(notices) : [],
      tracks: trackSpans[0] ? [{ track: trackSpans[0].track, spans: trackSpans }] : [],
      ...reach,
    }
  }).filter(
    ({ marks: dated, undated, notices: lives, tracks }) =>
      dated.length + undated.length + lives.length + tracks.length > 0,
  )
}

/** The key of the lane of context events. */
export const CONTEXT_LANE = 'context'

/** The lane of context events, which belong to no case; null if none had happened by the day. */
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
    tracks: [],
    ...computeReach(marks),
  }
}
