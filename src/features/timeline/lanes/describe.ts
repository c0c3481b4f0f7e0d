import type { CaseLane, NoticeLife, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Version } from '../../../domain/as-of/difference.ts'
import { pairDates } from '../../../domain/as-of/pair-values.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import { TRACKS, type Track } from '../../../domain/case/vocabulary.ts'
import { appendSides, appendSidesStar, nameSides } from '../../../messages/name-sides.ts'
import { nameTrackValue } from '../../../messages/name-track-value.ts'
import { nameValue } from '../../../messages/name-value.ts'
import type { Words } from '../../../messages/types.ts'

function nameSpanValue(span: TrackSpan, m: Words): string {
  const name = nameTrackValue(span, span.since.country, m)
  return span.certain ? name : m.figure.possibleValue(name)
}

/**
 * The value of a span: protection with its country; whose words it is, if all who say it are on a side; and that it
 * certainly held on no day, if so.
 */
export function describeValue(span: TrackSpan, m: Words): string {
  return appendSides(nameSpanValue(span, m), span.since.sides, m)
}

/** The value of a track of a case: protection with its country, and whose words it is if all who say it are on a side. */
export function describeTrack({ tracks }: CaseLane['row'], track: Track, m: Words): string {
  const { value, since } = tracks[track]
  return appendSides(nameTrackValue({ track, value }, since?.country, m), since?.sides ?? [], m)
}

/** The same with a star for whose words it is, because space beside a lane is short. */
export function labelState({ tracks }: CaseLane['row'], track: Track, m: Words): string {
  const { value, since } = tracks[track]
  return appendSidesStar(nameTrackValue({ track, value }, since?.country, m), since?.sides ?? [])
}

/** The countries of detention, beside a lane. */
export function labelHeld({ heldBases }: CaseLane['row'], m: Words): string {
  const held = heldBases.map(({ country, sides }) => appendSidesStar(m.country(country), sides)).join(', ')
  return held === '' ? m.figure.notHeld : m.figure.heldIn(held)
}

/** The days on which a span certainly held, whichever source's date is right. */
export function describeCertainDays({ agreed }: TrackSpan, m: Words): string {
  if (!agreed) return m.figure.noDayCertain
  const from = m.day(agreed.from)
  return agreed.from === agreed.to ? from : m.figure.certainDays(from, m.day(agreed.to))
}

/** How a span ends, in words. */
export function describeEnding({ ending, until }: TrackSpan, m: Words): string {
  if (ending === 'no-later-source' || !until) return m.figure.ending['no-later-source']
  return m.figure.ending[ending](m.date(until.date))
}

/** A span in one line. */
export function describeSpan(span: TrackSpan, m: Words): string {
  const line = m.figure.band(
    m.track[span.track],
    describeValue(span, m),
    m.date(span.since.date),
    describeEnding(span, m),
  )
  return span.agreed ? m.figure.andCertain(line, describeCertainDays(span, m)) : line
}

/** The tracks of one case in a sentence: how often each changed, and its value now with the date. */
export function describeTrackHistory({ row, spans }: CaseLane, m: Words): string {
  return TRACKS.map((track) => {
    const { since } = row.tracks[track]
    const changes = spans.filter((span) => span.track === track).length
    return m.figure.trackSentence(
      m.track[track],
      describeTrack(row, track, m),
      since ? m.date(since.date) : null,
      changes,
    )
  }).join(' ')
}

/** The dates that disagreeing sources give, side by side; empty if they agree. */
function describeDates(versions: readonly Version[], m: Words): readonly string[] {
  if (versions.length === 0) return []
  return [m.figure.datesDiffer(versions.map(({ value }) => nameValue(value, m)).join('; '))]
}

/** An event in one line: type, date, title, and what is uncertain about it. */
export function describeMark({ event, standing, asOf }: TimelineMark, m: Words): string {
  const doubts = [
    ...(standing === 'possible' ? [m.figure.possibly] : []),
    ...describeDates(pairDates(event, asOf), m),
    ...(event.sides.length > 0 ? [m.board.wordsOf(nameSides(event.sides, m))] : []),
  ]
  const type = m.eventType[event.type]
  const line =
    event.title === null
      ? m.figure.untitled(type, m.date(event.date))
      : m.figure.mark(type, m.date(event.date), event.title)
  return doubts.length > 0 ? `${line} (${doubts.join('; ')})` : line
}

/**
 * What is on record about the end of a notice: the status as of the day with its date, and that no end is recorded, if so.
 * Does not say that no later source mentions the notice: one may.
 */
export function describeNoticeEnd({ notice, status, until }: NoticeLife, m: Words): string {
  const parts = [
    ...(status && notice.statusDate
      ? [m.figure.noticeEnd(m.noticeStatus[status], m.date(notice.statusDate))]
      : []),
    ...(until ? [] : [m.figure.noEnd]),
  ]
  return parts.join('; ')
}

/** A notice in one line: type, since when, and how it ended. */
export function describeNotice(life: NoticeLife, m: Words): string {
  const { notice, began, asOf } = life
  const line = m.figure.noticeLife({
    type: m.noticeType[notice.type],
    from: began && m.date(began),
    ended: describeNoticeEnd(life, m),
  })
  const others = [
    ...describeDates(pairDates(notice, asOf), m),
    ...(notice.sides.length > 0 ? [m.board.wordsOf(nameSides(notice.sides, m))] : []),
  ]
  return others.length > 0 ? `${line} (${others.join('; ')})` : line
}
