import * as v from 'valibot'
import { SourceSchema } from '../../src/contract/bodies.ts'
import { CaseSchema } from '../../src/contract/case-schema.ts'
import type { Case, Source } from '../../src/domain/case/case.ts'
import { listSchemaFields, type SchemaField } from './schema-fields.ts'

/** Every field of a case, and under `sources` every field of a source. */
export const MODEL_FIELDS: readonly SchemaField[] = [
  ...listSchemaFields(CaseSchema),
  ...listSchemaFields(SourceSchema, 'sources'),
]

/** Fields that hold lists. */
const LISTS = new Set([
  'person.aliases',
  'person.nationalityAsReported',
  'person.later',
  'person.later.citations',
  'notices',
  'notices.requestedBy',
  'notices.citations',
  'notices.conflicts',
  'notices.possiblySameAs',
  'notices.later',
  'notices.later.citations',
  'events',
  'events.requestingCountries',
  'events.alsoAttributedTo',
  'events.citations',
  'events.conflicts',
  'events.later',
  'events.later.citations',
  'claims',
  'claims.citations',
  'relatedCases',
  'relatedCases.citations',
])

/** Fields whose id refers to another record of the collection, with that id. */
const POINTERS: Readonly<Record<string, string>> = {
  'claims.about': 'the events id',
  'notices.possiblySameAs': 'other notice',
  'relatedCases.case': 'other case',
}

/** The id in a field of the specimen. */
const nameId = (path: string): string => POINTERS[path] ?? `the ${path.replaceAll('.', ' ')}`

/** The source that holds the marks; events cite it, and every format contains events. */
const MARKED_SOURCE = nameId('events.citations.source')

/** A text that occurs nowhere else; only letters, which no format escapes. */
export const mark = (path: string): string => `marked${path.replaceAll(/[^a-zA-Z]/g, 'X')}`

/** The value of a field in the specimen, or a different one. */
function pickValue({ path, kind, options }: SchemaField, other: boolean, option: number): unknown {
  switch (kind) {
    case 'id':
      // These fields are optional and have no other valid value, so the different value is: absent.
      if (other && (path === 'claims.about' || path === 'notices.possiblySameAs')) return undefined
      return `${nameId(path)}${other && path.endsWith('source') ? ' other' : ''}`
    case 'country':
      return other ? 'PL' : 'KZ'
    case 'date':
      return other ? '2013-03-02' : '2013-05-31'
    case 'flag':
      return other
    case 'choice':
      return options[other ? option : 0]
    case 'text':
      return path === 'sources.url'
        ? `https://example.org/${mark(path)}${other ? 'other' : ''}`
        : `${mark(path)}${other ? 'other' : ''}`
  }
}

function put(target: Record<string, unknown>, names: readonly string[], value: unknown, at: string): void {
  if (value === undefined) return
  const [name = '', ...rest] = names
  const path = at === '' ? name : `${at}.${name}`
  const isList = LISTS.has(path)
  if (rest.length === 0) {
    target[name] = isList ? [value] : value
    return
  }
  const held = target[name] ?? (isList ? [{}] : {})
  target[name] = held
  const inner: unknown = Array.isArray(held) ? held[0] : held
  put(inner as Record<string, unknown>, rest, value, path)
}

/** A collection of one case in which every field of the model has a distinct value. */
export interface MarkedCollection {
  readonly record: Case
  readonly sources: readonly Source[]
}

/** Makes the specimen; if `changed` is given, with a different value in that field only. */
export function makeMarkedCase(changed?: SchemaField, option = 1): MarkedCollection {
  const whole: Record<string, unknown> = {}
  for (const field of MODEL_FIELDS) {
    const isOther = field.path === changed?.path
    put(whole, field.path.split('.'), pickValue(field, isOther, option), '')
  }
  const { sources: given, ...rest } = structuredClone(whole)
  const bare = { ...(given as Record<string, unknown>) }
  const other = { ...(structuredClone(rest['notices']) as Record<string, unknown>[])[0], id: 'other notice' }
  const { possiblySameAs: _same, note: _note, ...second } = other as Record<string, unknown>
  ;(rest['notices'] as unknown[]).push(second)
  const cited = MODEL_FIELDS.filter(({ path, kind }) => kind === 'id' && path.endsWith('source'))
  const texts = JSON.stringify(rest)
  const ids = cited.flatMap(({ path }) => [nameId(path), `${nameId(path)} other`])
  const sources = ids
    .filter((id) => texts.includes(JSON.stringify(id)))
    .map((id) => (id === MARKED_SOURCE ? { ...bare, id } : { ...bare, id, title: `Text of ${id}` }))
  const renamedPath =
    changed?.kind === 'id' && !/(?:source|about|possiblySameAs)$/.test(changed.path) ? changed.path : null
  const rename = <T>(it: T): T => {
    if (renamedPath === null) return it
    const before = renamedPath === 'sources.id' ? MARKED_SOURCE : nameId(renamedPath)
    return JSON.parse(
      JSON.stringify(it).replaceAll(JSON.stringify(before), JSON.stringify(`${before} renamed`)),
    )
  }
  return {
    record: v.parse(CaseSchema, rename(rest)),
    sources: v.parse(v.array(SourceSchema), rename(sources)),
  }
}
