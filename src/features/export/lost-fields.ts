import type { Summary } from '../../domain/summary.ts'
import type { SummaryPart } from '../../domain/summary-parts.ts'
import type { Words } from '../../messages/messages.ts'
import type { ExportKind } from './forms.ts'
import { type Loss, makeLoss } from './loss.ts'

/** What a reader calls a field of the model, or all the fields below it. */
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
type LostField = keyof typeof NAMES

/** Of events and of where sources disagree: what only tables and data have a place for. */
const FINE = [
  'notices.conflicts.since',
  'events.dateBasis',
  'events.dateInArticle',
  'events.requestingCountries',
  'events.actor.role',
  'events.conflicts.since',
  'events.vouches',
] as const satisfies readonly LostField[]
const OF_SOURCES = ['sources.id', 'sources.language'] as const satisfies readonly LostField[]
const OF_PERSON = [
  'person.description',
  'person.nationalityAsReported',
  'person.nationalityCitation',
  'person.later',
  'noticesNote',
] as const satisfies readonly LostField[]

const HTML: readonly LostField[] = [...FINE, 'notices.id', 'claims.id', ...OF_SOURCES]
const DOCUMENT: readonly LostField[] = [...HTML, 'id', 'events.id']
const TABLE: readonly LostField[] = ['notices.conflicts.since', 'events.conflicts.since', 'events.vouches']
const BIBLIOGRAPHY: readonly LostField[] = [
  'id',
  'person',
  'noticesNote',
  'notices',
  'events',
  'claims',
  'relatedCases',
]

/**
 * Fields of the model that stand nowhere in a form, beside lists that it tells of in a loss of their own. A test makes each
 * form of a case in which every field is filled, and finds the field in the file or here.
 */
export const LOST_FIELDS: Readonly<Record<ExportKind, readonly LostField[]>> = {
  pdf: DOCUMENT,
  docx: DOCUMENT,
  // Data for machines in it hold ids of cases and events.
  html: HTML,
  markdown: DOCUMENT,
  xlsx: TABLE,
  cases: [...OF_PERSON, ...OF_SOURCES],
  statements: [...TABLE, ...OF_SOURCES],
  json: [],
  exchange: [],
  timelinejs: [
    'id',
    'person.aliases',
    ...OF_PERSON,
    ...FINE.filter((field) => field !== 'notices.conflicts.since'),
    'events.type',
    ...OF_SOURCES,
  ],
  ftm: [...FINE, 'claims.about', ...OF_SOURCES],
  ris: BIBLIOGRAPHY,
  csl: BIBLIOGRAPHY,
}

/** The part of a document in which a field would stand: what the reader left out is not lost. */
const PARTS: Readonly<Partial<Record<string, SummaryPart>>> = {
  person: 'who',
  notices: 'notices',
  noticesNote: 'notices',
  events: 'chronology',
  claims: 'claims',
  relatedCases: 'related',
}

/** How many values there are at the end of a way through objects and lists. */
function countValues(value: unknown, names: readonly string[]): number {
  if (value === null || value === undefined || value === '') return 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countValues(one, names), 0)
  const [name, ...rest] = names
  if (name === undefined) return 1
  return typeof value === 'object' ? countValues(new Map(Object.entries(value)).get(name), rest) : 0
}

/** The fields filled in a summary that stand nowhere in a form, each with how often it is. */
export function findLostFields(kind: ExportKind, summary: Summary, m: Words): readonly Loss[] {
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
  const lost = LOST_FIELDS[kind].flatMap((field) => {
    const names = field.split('.')
    const part = PARTS[names[0] ?? '']
    const count = part === undefined || summary.parts.has(part) ? countValues(model, names) : 0
    return count === 0 ? [] : [`${NAMES[field](m)} ×${count}`]
  })
  return makeLoss('fields', 'left-out', lost)
}
