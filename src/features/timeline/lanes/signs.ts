import type { MarkKind } from '../../../domain/as-of/case-lane.ts'
import type { EventType } from '../../../domain/case/vocabulary.ts'
import type { EventPlace } from './event-places.ts'

/** A sign above the rug, for one of the most telling events. */
export interface Sign {
  readonly place: EventPlace
  readonly kind: MarkKind
  readonly x: number
  /** Whether the day is not certain: dashed and pale. */
  readonly isPale: boolean
}

/** Signs are no nearer to one another than this, in pixels at the default text size. */
export const SIGN_ROOM = 12

/** The events that tell most: what was done to a person, then what was decided, then what was asked for. */
const DONE: ReadonlySet<EventType> = new Set([
  'detention',
  'release',
  'return',
  'extradition-executed',
  'expulsion-executed',
  'refugee-status-granted',
  'subsidiary-protection-granted',
])
const DECIDED: ReadonlySet<EventType> = new Set([
  'conditional-release',
  'custody-ordered',
  'expulsion-ordered',
  'expulsion-revoked',
  'expulsion-ruled-unlawful',
  'extradition-found-admissible',
  'extradition-refused',
  'protection-decision-annulled',
  'protection-exclusion',
  'protection-refused',
  'surrender-order-annulled',
  'surrender-ordered',
  'travel-restriction',
])

function rank(type: EventType): number {
  return DONE.has(type) ? 0 : DECIDED.has(type) ? 1 : 2
}

/** The signs of a lane: the most telling events first, those of a certain day before others, as many as have room. */
export function placeSigns(places: readonly EventPlace[], room: number): readonly Sign[] {
  const candidates = places.flatMap((place): readonly (Sign & { readonly order: number })[] => {
    const { event, kind } = place.mark
    if (kind === 'other' || place.middle === null) return []
    const isPale = place.tick === null
    return [{ place, kind, x: place.middle, isPale, order: 2 * rank(event.type) + (isPale ? 1 : 0) }]
  })
  const placed: Sign[] = []
  for (const { order: _order, ...sign } of candidates.toSorted((a, b) => a.order - b.order || a.x - b.x)) {
    if (placed.every(({ x }) => Math.abs(x - sign.x) >= room)) placed.push(sign)
  }
  return placed.toSorted((a, b) => a.x - b.x)
}
