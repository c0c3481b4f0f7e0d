import type { CaseEvent, Conflict, TrackChanges } from '../../src/domain/case/case.ts'
import {
  ACTOR_ROLES,
  type ActorRole,
  CLAIM_KINDS,
  type ClaimKind,
  CONFLICT_FIELDS,
  EVENT_TYPES,
  type EventType,
  SUPPORTS,
} from '../../src/domain/case/vocabulary.ts'
import { MAY_SET } from '../../src/domain/case/vocabulary-rules.ts'
import type { Day } from '../../src/domain/dates/day.ts'
import { pickHolding, pickRequesting } from './countries.ts'
import { generateDate } from './generate-date.ts'
import { generateCitation, generateCitations } from './generate-sources.ts'
import { makeWeightedPick, type Random } from './random.ts'

/** Rough phases of a case, from beginning to end, with their usual event types; one event in twelve has a random type. */
const PHASES: readonly ((random: Random) => EventType)[] = [
  makeWeightedPick<EventType>([
    ['accusation', 4],
    ['criminal-case-opened', 3],
    ['charges-filed', 2],
    ['arrest-warrant-issued', 5],
    ['notice-published', 4],
    ['diffusion-circulated', 2],
    ['detention', 6],
  ]),
  makeWeightedPick<EventType>([
    ['detention', 8],
    ['custody-ordered', 4],
    ['extradition-requested', 5],
    ['conditional-release', 2],
    ['travel-restriction', 1],
    ['protection-applied', 3],
    ['extradition-found-admissible', 3],
    ['appeal-filed', 3],
    ['interim-measure', 1],
    ['notice-requested', 1],
    ['expulsion-ordered', 1],
    ['status-report', 1],
  ]),
  makeWeightedPick<EventType>([
    ['extradition-refused', 4],
    ['appeal-decided-quashed', 2],
    ['appeal-decided-upheld', 2],
    ['release', 4],
    ['refugee-status-granted', 3],
    ['subsidiary-protection-granted', 1],
    ['protection-refused', 1],
    ['surrender-ordered', 2],
    ['extradition-executed', 2],
    ['expulsion-executed', 1],
    ['notice-deleted', 2],
    ['return', 1],
    ['proceedings-dropped', 1],
  ]),
]

const DETAIL = 'Generated for trials of the board: no such thing happened.'

/** Types of events that do not show where the person is. */
const NOT_VOUCHING: ReadonlySet<EventType> = new Set([
  'conviction-in-absentia',
  'officials-acquitted',
  'officials-convicted',
])

/** Types of events that must be attributed to a state. */
const STATE_WORDS: ReadonlySet<EventType> = new Set(['accusation', 'charges-filed', 'criminal-case-opened'])

function capitalise(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ')
}

const TITLES = new Map(EVENT_TYPES.map((type) => [type, `${capitalise(type)} (fictional)`]))
const ACTORS: readonly { readonly name: string; readonly role: ActorRole }[] = ACTOR_ROLES.map((role) => ({
  name: `Fictional ${role.replaceAll('-', ' ')}`,
  role,
}))
const VOICES: readonly { readonly name: string; readonly kind: ClaimKind }[] = CLAIM_KINDS.map((kind) => ({
  name: `Fictional ${kind.replaceAll('-', ' ')}`,
  kind,
}))
const STATE_VOICE = { name: 'Fictional prosecutor', kind: 'state-accusation' } as const

/** Seldom: a point on which two fictional sources differ. `day` is a day near the event, for a conflicting date. */
export function generateConflicts(random: Random, day: Day): readonly Conflict[] {
  if (!random.chance(0.06)) return []
  const field = random.pick(CONFLICT_FIELDS)
  const value = field === 'date' ? generateDate(random, day + random.below(30)) : 'otherwise (fictional)'
  return [{ field, value, source: generateCitation(random).source }]
}

function generateSets(random: Random, type: EventType): TrackChanges {
  const may = MAY_SET[type]
  return {
    ...(may.case && random.chance(0.85) && { case: random.pick(may.case) }),
    ...(may.custody && random.chance(0.85) && { custody: random.pick(may.custody) }),
    ...(may.protection && random.chance(0.95) && { protection: random.pick(may.protection) }),
  }
}

function pickType(random: Random, progress: number): EventType {
  if (random.chance(1 / 12)) return random.pick(EVENT_TYPES)
  const phase = PHASES[Math.min(PHASES.length - 1, Math.floor(progress * PHASES.length))]
  return phase ? phase(random) : 'statement'
}

/** Generates an event near a day; `progress`, from 0 to 1, is its place in the course of the case. */
export function generateEvent(
  random: Random,
  { id, day, progress, requesting }: { id: string; day: Day; progress: number; requesting: string },
): CaseEvent {
  const type = pickType(random, progress)
  const conflicts = generateConflicts(random, day)
  const names = requesting !== '' && /warrant|notice|diffusion|requested/.test(type) && random.chance(0.8)
  return {
    id,
    date: generateDate(random, day),
    dateBasis: conflicts.some(({ field }) => field === 'date') ? 'conflicting' : 'stated',
    type,
    country: random.chance(0.9) ? pickHolding(random) : null,
    ...(names && { requestingCountries: [requesting] }),
    title: TITLES.get(type) ?? type,
    detail: DETAIL,
    actor: random.pick(ACTORS),
    attributedTo: STATE_WORDS.has(type) ? STATE_VOICE : random.pick(VOICES),
    sets: generateSets(random, type),
    support: conflicts.length > 0 ? 'conflicting' : random.pick(SUPPORTS),
    citations: generateCitations(random),
    ...(conflicts.length > 0 && { conflicts }),
    ...(NOT_VOUCHING.has(type) && { vouches: false }),
    ...(random.chance(0.04) && { dateInArticle: generateDate(random, day) }),
    ...(random.chance(0.03) && { note: `As fictional text {${generateCitation(random).source}} says.` }),
  }
}

/** Picks the requesting state; '' for a case without one. */
export function pickRequestingState(random: Random): string {
  return random.chance(0.9) ? pickRequesting(random) : ''
}
