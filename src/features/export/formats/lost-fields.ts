import type { Summary } from '../../../domain/summary/summary.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Words } from '../../../messages/types.ts'
import { type Loss, makeLoss } from './loss.ts'

/** The words for a field of the model, or for all fields below it. */
const NAMES = {
  id: ({ colon, document: { columns: c } }) => `${colon(c.case)} ${c.id}`,
  person: ({ document: { kinds } }) => kinds.person,
  'person.aliases': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.person)} ${c.aliases}`,
  'person.description': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.person)} ${c.text}`,
  'person.nationalityAsReported': ({ colon, document: { kinds, nationality } }) =>
    `${colon(kinds.person)} ${nationality}`,
  'person.nationalityCitation': ({ colon, document: { kinds, nationality, columns: c } }) =>
    `${colon(kinds.person)} ${nationality}, ${c.sources}`,
  'person.later': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.person)} ${c.later}`,
  noticesNote: ({ document: { kinds } }) => kinds.noticesNote,
  notices: ({ document: { kinds } }) => kinds.notice,
  'notices.id': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.notice)} ${c.id}`,
  'notices.conflicts.since': ({ colon, document: { kinds }, exporting: { fields } }) =>
    `${colon(kinds.notice)} ${fields.since}`,
  events: ({ document: { kinds } }) => kinds.event,
  'events.id': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.event)} ${c.id}`,
  'events.dateBasis': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.event)} ${c.dateBasis}`,
  'events.dateInArticle': ({ colon, document: { kinds, columns: c } }) =>
    `${colon(kinds.event)} ${c.dateInArticle}`,
  'events.type': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.event)} ${c.type}`,
  'events.requestingCountries': ({ colon, document: { kinds, columns: c } }) =>
    `${colon(kinds.event)} ${c.requesting}`,
  'events.actor.role': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.event)} ${c.actorRole}`,
  'events.conflicts.since': ({ colon, document: { kinds }, exporting: { fields } }) =>
    `${colon(kinds.event)} ${fields.since}`,
  'events.vouches': ({ colon, document: { kinds }, exporting: { fields } }) =>
    `${colon(kinds.event)} ${fields.vouches}`,
  claims: ({ document: { kinds } }) => kinds.claim,
  'claims.id': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.claim)} ${c.id}`,
  'claims.about': ({ colon, document: { kinds, columns: c } }) => `${colon(kinds.claim)} ${c.about}`,
  relatedCases: ({ document: { kinds } }) => kinds.relation,
  'sources.id': ({ colon, document: { sources, columns: c } }) => `${colon(sources)} ${c.id}`,
  'sources.language': ({ colon, document: { sources, columns: c } }) => `${colon(sources)} ${c.language}`,
} as const satisfies Readonly<Record<string, (m: Words) => string>>
export type LostField = keyof typeof NAMES

/** Of events and of where sources disagree: only tables and data have a place for these. */
export const FINE_FIELDS: readonly LostField[] = [
  'notices.conflicts.since',
  'events.dateBasis',
  'events.dateInArticle',
  'events.requestingCountries',
  'events.actor.role',
  'events.conflicts.since',
  'events.vouches',
]
export const SOURCE_FIELDS: readonly LostField[] = ['sources.id', 'sources.language']
export const PERSON_FIELDS: readonly LostField[] = [
  'person.description',
  'person.nationalityAsReported',
  'person.nationalityCitation',
  'person.later',
  'noticesNote',
]
/** What a table of statements has no column for. */
export const TABLE_FIELDS: readonly LostField[] = [
  'notices.conflicts.since',
  'events.conflicts.since',
  'events.vouches',
]

/** The part of a document that would show a field: a field of a part that the reader left out is not lost. */
const PARTS: Readonly<Partial<Record<string, SummaryPart>>> = {
  person: 'who',
  notices: 'notices',
  noticesNote: 'notices',
  events: 'chronology',
  claims: 'claims',
  relatedCases: 'related',
}

/** Counts the values at a path through objects and lists. */
function countValues(value: unknown, names: readonly string[]): number {
  if (value === null || value === undefined || value === '') return 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countValues(one, names), 0)
  const [name, ...rest] = names
  if (name === undefined) return 1
  return typeof value === 'object' ? countValues(new Map(Object.entries(value)).get(name), rest) : 0
}

/**
 * The fields that a format has no place for and that the summary fills, each with its number of values. A test makes each format
 * of a case with every field filled, and looks for the field in the file or here.
 */
export function findLostFields(fields: readonly LostField[], summary: Summary, m: Words): readonly Loss[] {
  const model = [
    ...summary.cases.map(({ record: { id, person, noticesNote }, ...lists }) => ({
      id,
      person,
      noticesNote,
      notices: lists.notices.map(({ notice }) => notice),
      events: lists.chronology.map(({ event }) => event),
      claims: lists.claims,
      relatedCases: lists.relatedCases,
    })),
    { sources: summary.sources.map(({ source }) => source) },
  ]
  const lost = fields.flatMap((field) => {
    const names = field.split('.')
    const part = PARTS[names[0] ?? '']
    const count = part === undefined || summary.parts.has(part) ? countValues(model, names) : 0
    return count === 0 ? [] : [`${NAMES[field](m)} ×${count}`]
  })
  return makeLoss('fields', 'left-out', lost)
}
