import type { NoticeLife, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import { computeCalendarDay } from '../../../domain/dates/day.ts'
import { appendSides, appendSidesStar } from '../../../messages/name-sides.ts'
import { nameTrackValue } from '../../../messages/name-track-value.ts'
import type { Words } from '../../../messages/types.ts'

/** The names of bands and notices for a lane, the longest first: the first that fits is drawn. */
export interface LaneWords {
  readonly nameSpan: (span: TrackSpan) => readonly string[]
  readonly nameNotices: (lives: readonly NoticeLife[]) => string
  readonly nameEvent: (mark: TimelineMark) => string
}

/** Years and months between two days; days if they are less than a month apart. */
function describeLength(from: number, to: number, { figure: { lane } }: Words): string {
  const first = computeCalendarDay(from)
  const last = computeCalendarDay(to)
  const months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
  return months > 0 ? lane.length(Math.floor(months / 12), months % 12) : lane.days(to - from)
}

/**
 * How long a value held, "≥" where an end of it is uncertain or sources date it differently; null if no day is certain, or no
 * more than one.
 */
function describeHeld({ since, until, agreed }: TrackSpan, m: Words): string | null {
  if (!agreed || agreed.to <= agreed.from) return null
  const length = describeLength(agreed.from, agreed.to, m)
  const isWhole =
    agreed.from === since.bounds.earliest && until?.bounds.isCertainDay && agreed.to === until.bounds.earliest
  return isWhole ? length : m.figure.lane.atLeast(length)
}

function nameSpan(span: TrackSpan, m: Words): readonly string[] {
  const { sides, country } = span.since
  const { lane, legendOf, possibleValue } = m.figure
  if (span.value === 'unknown') return [appendSidesStar(legendOf.unknown, sides)]
  const whole = nameTrackValue(span, country, m)
  const short =
    span.track === 'custody' ? (lane.custody[span.value as keyof typeof lane.custody] ?? whole) : whole
  const name = (text: string) => (span.certain ? text : possibleValue(text))
  const names = [
    ...new Set([
      appendSides(name(whole), sides, m),
      appendSidesStar(name(whole), sides),
      appendSidesStar(name(short), sides),
    ]),
  ]
  if (span.ending === 'no-later-source') return [...names.slice(-1).map(lane.noLater), ...names.slice(-1)]
  // The status "detained" ends with the next decision, whether or not the person was released.
  const held = span.track === 'custody' && span.value === 'detained' ? describeHeld(span, m) : null
  return [
    ...(held === null
      ? []
      : [`${appendSidesStar(name(short), sides)} ${held}`, appendSidesStar(held, sides)]),
    ...names,
  ]
}

/** The names for lanes in a language. */
export function makeLaneWords(m: Words): LaneWords {
  return {
    nameSpan: (span) => nameSpan(span, m),
    nameEvent: ({ event }) => appendSidesStar(event.title ?? m.eventType[event.type], event.sides),
    nameNotices: (lives) => {
      const [first] = lives
      return lives.length === 1 && first
        ? m.noticeType[first.notice.type]
        : m.figure.lane.notices(lives.length)
    },
  }
}
