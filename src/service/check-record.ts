import * as v from 'valibot'
import type { CaseDraft } from '../contract/writing/case-draft.ts'
import { PutCaseSchema, PutSourceSchema } from '../contract/writing/write-bodies.ts'
import type { Fault } from '../contract/writing/write-problem.ts'
import type { Source } from '../domain/case/case.ts'
import { findCited } from '../domain/case/cited-text.ts'
import { isOwnId, OWN_PREFIX } from '../domain/case/own-id.ts'
import { LONGEST_OWN_TEXT, MOST_FAULTS, MOST_OWN_ENTRIES } from '../own-limits.ts'

/** Ids of own records begin so; no record of another collection does. */
export type Checked<T> = { readonly record: T } | { readonly faults: readonly Fault[] }

/** A value inside a body, with its JSON Pointer (RFC 6901) and the name of the member that holds it. */
interface Place {
  readonly pointer: string
  readonly name: string
  readonly value: unknown
}

function point(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function* walk(value: unknown, pointer: string, name = ''): Generator<Place> {
  yield { pointer, name, value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) yield* walk(one, point(pointer, key), key)
}

function listSchemaFaults(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  return issues.map(({ path, message, type }) => ({
    pointer: (path ?? []).reduce((pointer, { key }) => point(pointer, String(key)), ''),
    detail: message,
    code: type.replaceAll('_', '-'),
  }))
}

/** What is too long, or has too many entries. */
function listSizeFaults(record: unknown, pointer: string): readonly Fault[] {
  return [...walk(record, pointer)].flatMap(({ value, pointer: at }): readonly Fault[] => {
    if (typeof value === 'string' && value.length > LONGEST_OWN_TEXT) {
      return [{ pointer: at, detail: `A text has at most ${LONGEST_OWN_TEXT} characters.`, code: 'too-long' }]
    }
    if (Array.isArray(value) && value.length > MOST_OWN_ENTRIES) {
      return [{ pointer: at, detail: `A list has at most ${MOST_OWN_ENTRIES} entries.`, code: 'too-many' }]
    }
    return []
  })
}

function listIdFaults(recordId: string, id: string, pointer: string): readonly Fault[] {
  if (recordId !== id) return [{ pointer, detail: 'The id is not the one in the address.', code: 'other-id' }]
  return isOwnId(recordId)
    ? []
    : [{ pointer, detail: `The id of an own record begins with "${OWN_PREFIX}".`, code: 'id-prefix' }]
}

/** Each statement cites a source, ids within the case are used once, and what refers to an entry finds it. */
function listStatementFaults(record: CaseDraft): readonly Fault[] {
  const faults: Fault[] = []
  for (const { pointer, name, value } of walk(record, '/case')) {
    if (name === 'citations' && Array.isArray(value) && value.length === 0)
      faults.push({ pointer, detail: 'A statement needs a source.', code: 'no-source' })
  }
  const seen = new Set<string>()
  for (const list of ['notices', 'events', 'claims'] as const) {
    record[list].forEach(({ id }, i) => {
      if (seen.has(id))
        faults.push({ pointer: `/case/${list}/${i}/id`, detail: 'The id is used twice.', code: 'id-twice' })
      seen.add(id)
    })
  }
  const events = new Set(record.events.map(({ id }) => id))
  record.claims.forEach(({ about }, i) => {
    if (about !== undefined && !events.has(about))
      faults.push({ pointer: `/case/claims/${i}/about`, detail: 'There is no such event.', code: 'no-event' })
  })
  const notices = new Set(record.notices.map(({ id }) => id))
  record.notices.forEach(({ possiblySameAs = [] }, i) => {
    possiblySameAs.forEach((id, j) => {
      if (!notices.has(id))
        faults.push({
          pointer: `/case/notices/${i}/possiblySameAs/${j}`,
          detail: 'There is no such notice.',
          code: 'no-notice',
        })
    })
  })
  return faults
}

function conclude<T>(record: T, faults: readonly Fault[]): Checked<T> {
  return faults.length === 0 ? { record } : { faults: faults.slice(0, MOST_FAULTS) }
}

/** Checks the body of a case, all but whether the sources exist that it cites. */
export function checkCase(body: unknown, id: string): Checked<CaseDraft> {
  const read = v.safeParse(PutCaseSchema, body)
  if (!read.success) return { faults: listSchemaFaults(read.issues).slice(0, MOST_FAULTS) }
  const { case: record } = read.output
  return conclude(record, [
    ...listIdFaults(record.id, id, '/case/id'),
    ...listSizeFaults(record, '/case'),
    ...listStatementFaults(record),
  ])
}

export function checkSource(body: unknown, id: string): Checked<Source> {
  const read = v.safeParse(PutSourceSchema, body)
  if (!read.success) return { faults: listSchemaFaults(read.issues).slice(0, MOST_FAULTS) }
  const { source: record } = read.output
  return conclude(record, [
    ...listIdFaults(record.id, id, '/source/id'),
    ...listSizeFaults(record, '/source'),
  ])
}

/** Checks a body of a schema alone. */
export function checkSchema<T>(schema: v.GenericSchema<unknown, T>, body: unknown): Checked<T> {
  const read = v.safeParse(schema, body)
  return read.success
    ? { record: read.output }
    : { faults: listSchemaFaults(read.issues).slice(0, MOST_FAULTS) }
}

/** Each place where a case names a source: in a citation, a dispute, or a text. */
export function listCitedPlaces(
  record: CaseDraft,
): readonly { readonly pointer: string; readonly source: string }[] {
  return [...walk(record, '/case')].flatMap(({ pointer, name, value }) => {
    if (typeof value !== 'string') return []
    const sources = name === 'source' ? [value] : findCited(value)
    return sources.map((source) => ({ pointer, source }))
  })
}

/** The sources that a case cites, each once. */
export function listCited(record: CaseDraft): readonly string[] {
  return [...new Set(listCitedPlaces(record).map(({ source }) => source))]
}
