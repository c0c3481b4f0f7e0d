import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import type { Track } from '../../../domain/case/vocabulary.ts'
import type { Words } from '../../../messages/types.ts'
import { describeNotice, describeValue } from './describe.ts'
import { listDistinct } from './lane-content.ts'

function isPlain(event: DatedEvent | null): boolean {
  return event === null || event.bounds.isCertainDay
}

/** A value with the dates of the events that set it and another, in words that are no firmer than these. */
function describeSpan(span: TrackSpan, m: Words): string {
  const { since, until } = span
  const { lane } = m.figure
  const say = isPlain(since) && isPlain(until) ? lane.span : lane.vagueSpan
  return say(describeValue(span, m), m.date(since.date), until && m.date(until.date))
}

/**
 * What a lane shows, in sentences for those who do not see it: how many events, how many of them without a certain day, the
 * values of the track with their dates, and the notices that it draws.
 */
export function describeLane({ marks, notices, spans }: CaseLane, track: Track, m: Words): string {
  const vague = marks.filter(({ event, standing }) => standing === 'possible' || !event.bounds.isCertainDay)
  const held = spans.filter((span) => span.track === track)
  const sentence = (parts: readonly string[]) => (parts.length > 0 ? [`${parts.join('; ')}.`] : [])
  return [
    m.figure.lane.events(marks.length, vague.length),
    ...sentence(held.map((span) => describeSpan(span, m))),
    ...sentence(listDistinct(notices).map((life) => describeNotice(life, m))),
  ].join(' ')
}
