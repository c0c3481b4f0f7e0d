import type { Histogram } from '../../domain/histogram.ts'
import type { NoticeLife, TimelineMark, TimelineRow } from '../../domain/timeline.ts'
import type { TrackSpan } from '../../domain/track-spans.ts'
import { TRACKS } from '../../domain/vocabulary.ts'
import type { Words } from '../../messages/messages.ts'

/** The label of a value of a track. */
export function describeValue({ track, value }: Pick<TrackSpan, 'track' | 'value'>, m: Words): string {
  const labels: Readonly<Record<string, string>> = {
    case: m.caseStatus,
    custody: m.custody,
    protection: m.protection,
  }[track]
  return labels[value] ?? value
}

/** How a span ends, in words. */
export function describeEnding({ ending, until }: TrackSpan, m: Words): string {
  if (ending === 'no-later-source' || !until) return m.figure.ending['no-later-source']
  return m.figure.ending[ending](m.date(until.date))
}

/** A span in one line, as the tooltip of its band. */
export function describeSpan(span: TrackSpan, m: Words): string {
  return m.figure.band(
    m.track[span.track],
    describeValue(span, m),
    m.date(span.since.date),
    describeEnding(span, m),
  )
}

/** The tracks of one case in a sentence: how often each changed, and what it is now with its date. */
export function describeTracks({ row, spans }: TimelineRow, m: Words): string {
  return TRACKS.map((track) => {
    const { value, since } = row.tracks[track]
    const changes = spans.filter((span) => span.track === track).length
    return m.figure.trackSentence(
      m.track[track],
      describeValue({ track, value }, m),
      since ? m.date(since.date) : null,
      changes,
    )
  }).join(' ')
}

/** An event in one line: what, when, the title, and what is not certain about it. */
export function describeMark({ event, standing, otherDates }: TimelineMark, m: Words): string {
  const doubts = [
    ...(standing === 'possible' ? [m.figure.possibly] : []),
    ...otherDates.map(({ date }) => m.figure.otherDate(m.date(date))),
  ]
  const type = m.eventType[event.type]
  const line =
    event.title === null
      ? m.figure.untitled(type, m.date(event.date))
      : m.figure.mark(type, m.date(event.date), event.title)
  return doubts.length > 0 ? `${line} (${doubts.join('; ')})` : line
}

/** A notice in one line: what it is, since when, what became of it. */
export function describeNotice({ notice, until, otherDates }: NoticeLife, m: Words): string {
  const first = notice.issued ?? notice.firstEffect ?? notice.statusDate
  const line = m.figure.noticeLife({
    type: m.noticeType[notice.type],
    from: first ? m.date(first) : null,
    ended:
      until && notice.statusDate
        ? m.figure.noticeEnd(m.noticeStatus[notice.status], m.date(notice.statusDate))
        : null,
  })
  const others = otherDates.map(({ date }) => m.figure.otherDate(m.date(date)))
  return others.length > 0 ? `${line} (${others.join('; ')})` : line
}

/** What the chart shows, in one to three sentences made from the same rows. */
export function describeTimeline(rows: readonly TimelineRow[], m: Words): string {
  const marks = rows.flatMap((row) => row.marks)
  const bounded = marks.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  if (marks.length === 0 || bounded.length === 0) return m.timeline.none
  const first = bounded.reduce((a, b) => Math.min(a, b))
  const last = bounded.reduce((a, b) => Math.max(a, b))
  const open = marks.filter(({ event }) => !event.bounds.isCertainDay).length
  const custody = rows
    .flatMap(({ row, spans }) =>
      spans.flatMap((span) =>
        span.value === 'detained' && span.track === 'custody' && span.certain
          ? [{ name: row.entry.name, days: span.certain.to - span.certain.from }]
          : [],
      ),
    )
    .reduce<{ name: string; days: number } | null>(
      (most, one) => (most && most.days >= one.days ? most : one),
      null,
    )
  return [
    m.figure.summary(marks.length, rows.length, m.day(first), m.day(last)),
    m.figure.uncertain(open),
    ...(custody && custody.days > 0 ? [m.figure.longest(custody.name, custody.days)] : []),
  ].join(' ')
}

/** What the histogram shows, in a sentence or two. */
export function describeHistogram({ bins, unit }: Histogram, cases: number, m: Words): string {
  const first = bins[0]
  if (!first) return m.figure.emptyWindow
  const most = bins.reduce((high, bin) => (bin.possibly > high.possibly ? bin : high), first)
  return m.figure.histogram({
    cases,
    most: m.figure.binName(most.from, unit),
    possibly: most.possibly,
    certainly: most.certainly,
  })
}
