import type { NoticeLife, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { OtherDate } from '../../../domain/as-of/other-dates.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { LaneContent } from './lane-content.ts'

const subtract = (day: Day | null, zero: Day | null) => (day === null || zero === null ? null : day - zero)

/**
 * The lane with its days counted from an event, day 0. If the day of that event is uncertain, the possible days of all
 * others widen by as much, and only what holds for each possible day 0 stays certain. The days on which all sources agree
 * remain days of the calendar: a length does not depend on day 0.
 */
export function alignLanes(content: LaneContent, zero: DatedEvent): LaneContent {
  const { earliest, latest } = zero.bounds.start
  const low = (day: Day | null) => subtract(day, latest)
  const high = (day: Day | null) => subtract(day, earliest)
  const other = (one: OtherDate): OtherDate => ({ ...one, from: low(one.from), to: high(one.to) })
  const sure = (one: { readonly from: Day; readonly to: Day } | null) => {
    const from = one && high(one.from)
    const to = one && low(one.to)
    return from !== null && to !== null && from <= to ? { from, to } : null
  }
  const mark = (one: TimelineMark): TimelineMark => {
    const isZero = one.event.id === zero.id
    const from = isZero ? 0 : low(one.from)
    const to = isZero && !one.event.bounds.isInterval ? 0 : high(one.to)
    return {
      ...one,
      from,
      to,
      starts: from === null && one.from !== null ? 'open' : one.starts,
      ends: to === null && one.to !== null ? 'open' : one.ends,
      certain: isZero && to === 0 && one.certain ? { from: 0, to: 0 } : sure(one.certain),
      otherDates: one.otherDates.map(other),
    }
  }
  const range = (one: NoticeLife['from']) => one && { earliest: low(one.earliest), latest: high(one.latest) }
  const life = (one: NoticeLife): NoticeLife => ({
    ...one,
    from: range(one.from),
    until: range(one.until),
    certain: sure(one.certain),
    otherDates: one.otherDates.map(other),
  })
  const band = (one: TrackSpan): TrackSpan => ({
    ...one,
    possible: { from: low(one.possible.from), to: high(one.possible.to) },
    begun: high(one.begun),
    certain: sure(one.certain),
  })
  return {
    ...content,
    marks: content.marks.map(mark),
    undated: content.undated,
    notices: content.notices.map(life),
    tracks: content.tracks.map(({ track, spans }) => ({ track, spans: spans.map(band) })),
    firstDay: low(content.firstDay),
    lastDay: high(content.lastDay),
    asOf: null,
  }
}
