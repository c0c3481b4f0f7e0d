import type { Case, CaseEvent } from '../../src/domain/case/case.ts'
import type { Day } from '../../src/domain/dates/day.ts'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../src/domain/dates/edtf-bounds.ts'

const read = new Map<string, ReturnType<typeof computeBounds>>()
const bounds = (text: string) => {
  const known = read.get(text) ?? computeBounds(parseEdtf(text))
  read.set(text, known)
  return known
}

/** A band: the event that began it, the days on which its value is certain, and whether it is the last of its track. */
export interface BruteSpan {
  readonly track: string
  readonly value: string
  readonly since: string
  readonly certain: readonly [Day, Day] | null
  readonly last: boolean
}

/**
 * A literal implementation of the bands of DESIGN.md section 3. A band is certain from the day by which its event has happened
 * to the first day on which another event may have changed it; the last band, to the last event that vouches for the person.
 * Shares only the bounds of dates with the domain.
 */
export function bruteSpans(one: Case, asOf: Day, compiled: Day): readonly BruteSpan[] {
  const begun = ({ date }: CaseEvent) => {
    const { isInterval, start, latest } = bounds(date)
    return (isInterval ? start.latest : latest) ?? compiled
  }
  const first = ({ date }: CaseEvent) => bounds(date).earliest
  const place = (event: CaseEvent) => first(event) ?? bounds(event.date).latest ?? Infinity
  const counted = one.events
    .filter((event) => begun(event) <= asOf)
    .map((event, at) => ({ event, at }))
    .sort((a, b) =>
      place(a.event) === place(b.event) ? a.at - b.at : place(a.event) < place(b.event) ? -1 : 1,
    )
    .map(({ event }) => event)
  const vouching = counted.filter((event) => event.vouches !== false && first(event) !== null)
  const lastWord =
    vouching.length === 0 ? null : Math.max(...vouching.map((event) => first(event) ?? -Infinity))
  return (['case', 'custody', 'protection'] as const).flatMap((track) => {
    const changes: { value: string; event: CaseEvent }[] = []
    for (const event of counted) {
      const value = event.sets[track]
      if (value !== undefined && changes.at(-1)?.value !== value) changes.push({ value, event })
    }
    return changes.map(({ value, event }, i): BruteSpan => {
      const others = changes.slice(i + 1)
      const against = others.filter((other) => other.value !== value).map((other) => first(other.event))
      const until =
        others.length === 0 ? lastWord : against.includes(null) ? null : Math.min(...against.map(Number))
      const { approximate, uncertain } = bounds(event.date)
      const from = begun(event)
      const sure = !approximate && !uncertain && until !== null && from <= until
      return {
        track,
        value,
        since: event.id,
        certain: sure ? [from, until] : null,
        last: others.length === 0,
      }
    })
  })
}
