import type { Day } from '../../domain/day.ts'
import type { NoticeLife, OtherDate, TimelineMark } from '../../domain/timeline.ts'
import type { TrackSpan } from '../../domain/track-spans.ts'
import type { LaneContent } from './lane-content.ts'

/** The same lane with its days counted from day 0. */
export function shiftLane(content: LaneContent, zero: Day): LaneContent {
  const by = <T extends Day | null>(day: T) => (day === null ? null : day - zero)
  const other = (one: OtherDate): OtherDate => ({ ...one, from: by(one.from), to: by(one.to) })
  const span = <T extends { readonly from: Day; readonly to: Day }>(one: T) => ({
    ...one,
    from: one.from - zero,
    to: one.to - zero,
  })
  const mark = (one: TimelineMark): TimelineMark => ({
    ...one,
    from: by(one.from),
    to: by(one.to),
    certain: one.certain && span(one.certain),
    otherDates: one.otherDates.map(other),
  })
  const range = (one: NoticeLife['from']) => one && { earliest: by(one.earliest), latest: by(one.latest) }
  const life = (one: NoticeLife): NoticeLife => ({
    ...one,
    from: range(one.from),
    until: range(one.until),
    otherDates: one.otherDates.map(other),
  })
  const band = (one: TrackSpan): TrackSpan => ({
    ...one,
    possible: { from: by(one.possible.from), to: by(one.possible.to) },
    certain: one.certain && span(one.certain),
  })
  return {
    ...content,
    marks: content.marks.map(mark),
    undated: content.undated,
    notices: content.notices.map(life),
    tracks: content.tracks.map(({ track, spans }) => ({ track, spans: spans.map(band) })),
    firstDay: by(content.firstDay),
    lastDay: by(content.lastDay),
  }
}
