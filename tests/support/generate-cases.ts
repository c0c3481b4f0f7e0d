import type {
  Attribution,
  Case,
  CaseEvent,
  Conflict,
  LaterEntry,
  Notice,
  Source,
  TrackChanges,
} from '../../src/domain/case/case.ts'
import {
  CLAIM_KINDS,
  CONFLICT_FIELDS,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
} from '../../src/domain/case/vocabulary.ts'
import { MAY_SET } from '../../src/domain/case/vocabulary-rules.ts'
import { computeDay, type Day, formatDay } from '../../src/domain/dates/day.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from './make-case.ts'
import type { Random } from './random.ts'

const COUNTRIES = ['PL', 'ES', 'CZ', 'FR', 'IT', 'KZ', 'UA', 'RU', 'DE', 'TR'] as const
const FIRST = computeDay({ year: 2010, month: 1, day: 1 })
const SPAN = 5500

const NAMES = ['Әлия', 'Łukasz', 'Анна', 'Jürgen', 'Marie-Ève', 'Omar', 'Iryna', 'Šárka'] as const

/** A date in a random form of those in use, near a random day. */
export function generateDate(random: Random): string {
  const day = (value: Day) => formatDay(value)
  const one = FIRST + random.below(SPAN)
  const two = one + random.below(400)
  const text = day(one)
  return random.pick([
    text,
    text,
    text,
    text.slice(0, 7),
    text.slice(0, 4),
    `${text}~`,
    `${text.slice(0, 7)}?`,
    `${text.slice(0, 4)}%`,
    `${text.slice(0, 4)}-XX`,
    `${text.slice(0, 3)}X`,
    `${text.slice(0, 4)}-2${1 + random.below(4)}`,
    `[${text}..${day(two + 1)}]`,
    `[${text},${day(two + 1)}]`,
    `[..${text}]`,
    `[${text}..]`,
    `${text}/${day(two)}`,
    `${text}/..`,
    `${text}/`,
    `../${text}`,
    `/${text}`,
  ])
}

function generateConflicts(random: Random): readonly Conflict[] {
  if (!random.chance(0.15)) return []
  const field = random.pick(CONFLICT_FIELDS)
  const value = field === 'date' ? generateDate(random) : 'otherwise'
  return [{ field, value, source: 's2', ...(random.chance(0.4) && { since: generateDate(random) }) }]
}

/** Cites one to three sources of a generated collection; some of these have no date. */
function generateCitations(random: Random) {
  return Array.from({ length: 1 + random.below(3) }, () => ({ source: `s${1 + random.below(8)}` }))
}

/** The sources that generated cases cite: the article, six with dates, one without. */
export function generateSources(random: Random): readonly Source[] {
  return Array.from({ length: 8 }, (_, i) => {
    const { published: _date, ...undated } = makeSource({ id: `s${i + 1}` })
    if (i === 7) return undated
    const day = formatDay(FIRST + random.below(SPAN))
    return { ...undated, published: random.pick([day, day.slice(0, 7), day.slice(0, 4), `[..${day}]`]) }
  })
}

function generateVoice(random: Random): Attribution {
  const voice = { name: 'A voice', kind: random.pick(CLAIM_KINDS) }
  return random.chance(0.3)
    ? { ...voice, via: { name: 'Who passes it on', kind: random.pick(CLAIM_KINDS) } }
    : voice
}

function generateLater(random: Random): readonly LaterEntry[] {
  return Array.from({ length: random.chance(0.15) ? 1 + random.below(2) : 0 }, () => ({
    text: `Added, as {s${1 + random.below(8)}} says.`,
    date: generateDate(random),
    citations: generateCitations(random),
  }))
}

function generateSets(random: Random, type: CaseEvent['type']): TrackChanges {
  const may = MAY_SET[type]
  return {
    ...(may.case && random.chance(0.8) && { case: random.pick(may.case) }),
    ...(may.custody && random.chance(0.8) && { custody: random.pick(may.custody) }),
    ...(may.protection && random.chance(0.8) && { protection: random.pick(may.protection) }),
  }
}

function generateEvent(random: Random, id: string): CaseEvent {
  const type = random.chance(0.3) ? 'detention' : random.pick(EVENT_TYPES)
  const conflicts = generateConflicts(random)
  const later = generateLater(random)
  return makeEvent({
    id,
    type,
    date: generateDate(random),
    country: random.chance(0.9) ? random.pick(COUNTRIES) : null,
    ...(random.chance(0.4) && { requestingCountries: [random.pick(COUNTRIES)] }),
    sets: generateSets(random, type),
    citations: generateCitations(random),
    ...(random.chance(0.2) && { dateInArticle: generateDate(random) }),
    ...(random.chance(0.1) && { note: `As {s${1 + random.below(8)}} says.` }),
    ...(conflicts.length > 0 && { conflicts }),
    attributedTo: generateVoice(random),
    ...(random.chance(0.2) && { alsoAttributedTo: [generateVoice(random)] }),
    ...(random.chance(0.15) && { vouches: false }),
    ...(later.length > 0 && { later }),
  })
}

function generateNotice(random: Random, id: string): Notice {
  const dated = (probability: number) => (random.chance(probability) ? generateDate(random) : null)
  const conflicts = generateConflicts(random)
  const later = generateLater(random)
  return makeNotice({
    id,
    type: random.pick(NOTICE_TYPES),
    citations: generateCitations(random),
    requestedBy: random.chance(0.8) ? [random.pick(COUNTRIES)] : [],
    issued: dated(0.4),
    firstEffect: dated(0.5),
    status: random.pick(NOTICE_STATUSES),
    statusDate: dated(0.7),
    ...(random.chance(0.15) && { possiblySameAs: ['another'] }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(later.length > 0 && { later }),
  })
}

/** Events of a case, with dates of every form. */
export function generateEvents(random: Random, caseId: string, count: number): readonly CaseEvent[] {
  return Array.from({ length: count }, (_, n) => generateEvent(random, `${caseId}-e${n}`))
}

/** Plainly fictional cases: "Case 00042", 1 to 8 events with dates of every form, up to 2 notices. */
export function generateCases(random: Random, count: number): readonly Case[] {
  return Array.from({ length: count }, (_, i) => {
    const id = `case-${String(i).padStart(5, '0')}`
    const base = makeCase({ id })
    return {
      ...base,
      person: {
        ...base.person,
        name: `Case ${String(i).padStart(5, '0')}`,
        aliases: [random.pick(NAMES)],
      },
      events: generateEvents(random, id, 1 + random.below(8)),
      notices: Array.from({ length: random.below(3) }, (_, n) => generateNotice(random, `${id}-n${n}`)),
    }
  })
}
