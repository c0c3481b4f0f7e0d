import * as v from 'valibot'
import type { Snapshot, UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import { DICTIONARY_VALUES, envelopeEntries, SnapshotSchema, TABLE_VALUES } from './snapshot-schema.ts'

type Table = keyof typeof TABLE_VALUES
type Columns = Readonly<Record<string, readonly unknown[]>>
type Tables = Readonly<Record<Table, Columns>>
type Dictionary = keyof typeof DICTIONARY_VALUES

/** The dictionary whose rows each column refers to, and whether -1 is allowed. */
const REFERENCES: Readonly<Record<string, { readonly to: Dictionary; readonly optional: boolean }>> = {
  'events.type': { to: 'eventType', optional: false },
  'events.date': { to: 'date', optional: false },
  'events.dateInArticle': { to: 'date', optional: true },
  'events.country': { to: 'country', optional: true },
  'events.requestingCountries': { to: 'country', optional: false },
  'events.setsCase': { to: 'caseStatus', optional: true },
  'events.setsCustody': { to: 'custody', optional: true },
  'events.setsProtection': { to: 'protection', optional: true },
  'events.voices': { to: 'claimKind', optional: false },
  'events.vias': { to: 'claimKind', optional: true },
  'events.sources': { to: 'source', optional: false },
  'events.mentions': { to: 'source', optional: false },
  'notices.type': { to: 'noticeType', optional: false },
  'notices.requestedBy': { to: 'country', optional: false },
  'notices.issued': { to: 'date', optional: true },
  'notices.firstEffect': { to: 'date', optional: true },
  'notices.status': { to: 'noticeStatus', optional: false },
  'notices.statusDate': { to: 'date', optional: true },
  'notices.sources': { to: 'source', optional: false },
  'notices.mentions': { to: 'source', optional: false },
  'conflicts.field': { to: 'conflictField', optional: false },
  'conflicts.source': { to: 'source', optional: false },
  'conflicts.since': { to: 'date', optional: true },
  'publications.source': { to: 'source', optional: false },
  'publications.published': { to: 'date', optional: false },
}

/** Thrown for a snapshot whose frame cannot be read. */
export class SnapshotError extends Error {
  override name = 'SnapshotError'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readColumns(
  body: Readonly<Record<string, unknown>>,
  table: string,
  names: readonly string[],
): Columns {
  const given = body[table]
  if (!isObject(given)) throw new SnapshotError(`the table "${table}" is missing`)
  const columns = names.map((name): readonly [string, readonly unknown[]] => {
    const column = Object.hasOwn(given, name) ? given[name] : undefined
    if (!Array.isArray(column)) throw new SnapshotError(`the column "${table}.${name}" is missing`)
    return [name, column]
  })
  return Object.fromEntries(columns)
}

function readTable(body: Readonly<Record<string, unknown>>, table: Table): Columns {
  const columns = readColumns(body, table, Object.keys(TABLE_VALUES[table]))
  const lengths = new Set(Object.values(columns).map((column) => column.length))
  if (lengths.size > 1) throw new SnapshotError(`the columns of "${table}" are not of one length`)
  return columns
}

/** For each value of each dictionary, why it cannot be read; undefined if it can. */
function checkDictionaries(columns: Columns): Readonly<Record<Dictionary, readonly (string | undefined)[]>> {
  const check = (name: Dictionary) => {
    const schema: v.GenericSchema = DICTIONARY_VALUES[name]
    return (columns[name] ?? []).map((value) => v.safeParse(schema, value).issues?.[0].message)
  }
  return {
    date: check('date'),
    country: check('country'),
    eventType: check('eventType'),
    caseStatus: check('caseStatus'),
    custody: check('custody'),
    protection: check('protection'),
    claimKind: check('claimKind'),
    noticeType: check('noticeType'),
    noticeStatus: check('noticeStatus'),
    conflictField: check('conflictField'),
    source: check('source'),
  }
}

type Dictionaries = ReturnType<typeof checkDictionaries>

function checkReference(column: string, value: unknown, dictionaries: Dictionaries): string | undefined {
  const reference = REFERENCES[column]
  if (!reference) return undefined
  const dictionary = dictionaries[reference.to]
  for (const row of Array.isArray(value) ? value : [value]) {
    if (row === -1 && reference.optional) continue
    if (typeof row !== 'number' || row < 0 || row >= dictionary.length)
      return `there is no ${reference.to} in row ${String(row)}`
    const reason = dictionary[row]
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Why a row of a table cannot be read: the first invalid column, and what is wrong with it; undefined if it can. */
function checkRow(
  table: Table,
  columns: Columns,
  row: number,
  dictionaries: Dictionaries,
): string | undefined {
  const schemas: Readonly<Record<string, v.GenericSchema>> = TABLE_VALUES[table]
  for (const [name, schema] of Object.entries(schemas)) {
    const value = columns[name]?.[row]
    const reason =
      v.safeParse(schema, value).issues?.[0].message ??
      checkReference(`${table}.${name}`, value, dictionaries)
    if (reason !== undefined) return `${table}, row ${row + 1}, ${name}: ${reason}`
  }
  return undefined
}

function countRows(columns: Columns): number {
  return Object.values(columns)[0]?.length ?? 0
}

/** The id of a row, else its table and number. */
function nameRow(columns: Columns, table: Table, row: number): string {
  const id = columns['id']?.[row]
  return typeof id === 'string' ? id : `${table} ${row + 1}`
}

/** The rows of `publications` that cannot be read; their sources count as undated. */
function findBadPublications({ publications }: Tables, dictionaries: Dictionaries) {
  return Array.from({ length: countRows(publications) }, (_, row) => row).flatMap((row) => {
    const reason = checkRow('publications', publications, row, dictionaries)
    return reason === undefined ? [] : [{ row, reason }]
  })
}

/** The row that a value refers to in a table of `count` rows; -1 if it refers to none. */
function findPlace(value: unknown, count: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count ? value : -1
}

/** The case of the event or notice that a conflict belongs to; undefined if it names neither, or both. */
function findConflictOwner({ conflicts, events, notices }: Tables, row: number): unknown {
  const [event, notice] = [conflicts['event']?.[row], conflicts['notice']?.[row]]
  if (notice === -1) return events['case']?.[findPlace(event, countRows(events))]
  return event === -1 ? notices['case']?.[findPlace(notice, countRows(notices))] : undefined
}

/** The cases to set aside, each with the reason, and the rows that belong to no case or are unreadable publications. */
function findBadCases(tables: Tables, dictionaries: Dictionaries) {
  const bad = new Map<number, string>()
  const stray: UnreadableRecord[] = []
  const cases = countRows(tables.cases)
  const blame = (owner: unknown, table: Table, row: number, reason: string | undefined) => {
    const place = findPlace(owner, cases)
    if (place === -1) {
      stray.push({ id: nameRow(tables[table], table, row), reason: 'it belongs to no case.' })
    } else if (reason !== undefined && !bad.has(place)) bad.set(place, reason)
  }
  const seen = new Set<unknown>()
  const checkAgain = (table: Table, row: number) => {
    const id = tables[table]['id']?.[row]
    const again = seen.has(id)
    seen.add(id)
    return again ? `${table}, row ${row + 1}: the id "${String(id)}" is used twice` : undefined
  }
  for (let row = 0; row < cases; row++) {
    blame(row, 'cases', row, checkRow('cases', tables.cases, row, dictionaries) ?? checkAgain('cases', row))
  }
  for (const table of ['events', 'notices'] as const) {
    for (let row = 0; row < countRows(tables[table]); row++) {
      const reason = checkRow(table, tables[table], row, dictionaries) ?? checkAgain(table, row)
      blame(tables[table]['case']?.[row], table, row, reason)
    }
  }
  for (let row = 0; row < countRows(tables.conflicts); row++) {
    const reason = checkRow('conflicts', tables.conflicts, row, dictionaries)
    blame(findConflictOwner(tables, row), 'conflicts', row, reason)
  }
  for (const { row, reason } of findBadPublications(tables, dictionaries)) {
    stray.push({ id: `publications ${row + 1}`, reason })
  }
  return { bad, stray }
}

/** For each row of a table, its new number if it stays, else -1. */
function keepRows(count: number, stays: (row: number) => boolean) {
  const places: number[] = []
  let next = 0
  for (let row = 0; row < count; row++) places.push(stays(row) ? next++ : -1)
  return places
}

function filterColumns(columns: Columns, places: readonly number[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.filter((_, row) => places[row] !== -1)]),
  )
}

function moveOwners(columns: Columns, name: string, places: readonly number[]): Columns {
  return { ...columns, [name]: (columns[name] ?? []).map((owner) => places[Number(owner)] ?? -1) }
}

function dropRows(tables: Tables, bad: ReadonlyMap<number, string>, dictionaries: Dictionaries): Tables {
  const undated = new Set(findBadPublications(tables, dictionaries).map(({ row }) => row))
  const cases = keepRows(countRows(tables.cases), (row) => !bad.has(row))
  const stays = (owner: unknown) => (cases[findPlace(owner, cases.length)] ?? -1) !== -1
  const belongs = (columns: Columns) => (row: number) => stays(columns['case']?.[row])
  const events = keepRows(countRows(tables.events), belongs(tables.events))
  const notices = keepRows(countRows(tables.notices), belongs(tables.notices))
  const conflicts = keepRows(countRows(tables.conflicts), (row) => stays(findConflictOwner(tables, row)))
  const kept = filterColumns(tables.conflicts, conflicts)
  return {
    cases: filterColumns(tables.cases, cases),
    events: moveOwners(filterColumns(tables.events, events), 'case', cases),
    notices: moveOwners(filterColumns(tables.notices, notices), 'case', cases),
    conflicts: moveOwners(moveOwners(kept, 'event', events), 'notice', notices),
    publications: filterColumns(
      tables.publications,
      keepRows(countRows(tables.publications), (row) => !undated.has(row)),
    ),
  }
}

/** Replaces unreadable values of the dictionaries; no remaining row refers to them, so any valid value will do. */
function mendDictionaries(columns: Columns, dictionaries: Dictionaries): Columns {
  return Object.fromEntries(
    Object.entries(dictionaries).map(([name, reasons]) => {
      const values = columns[name] ?? []
      const good = values.find((_, row) => reasons[row] === undefined)
      return [
        name,
        values
          .map((value, row) => (reasons[row] === undefined ? value : good))
          .filter((one) => one !== undefined),
      ]
    }),
  )
}

/**
 * Parses the body of a snapshot. A case with a row that cannot be read is set aside with the reason, and the others are kept;
 * only a broken frame (a missing table or column, columns of different lengths) throws a `SnapshotError`.
 */
export function parseSnapshot(body: unknown): {
  readonly snapshot: Snapshot
  readonly unreadable: readonly UnreadableRecord[]
} {
  if (!isObject(body)) throw new SnapshotError('it is not an object')
  const envelope = v.safeParse(v.object(envelopeEntries), body)
  if (!envelope.success)
    throw new SnapshotError(`${v.getDotPath(envelope.issues[0]) ?? ''}: ${envelope.issues[0].message}`)
  const values = readColumns(body, 'dictionaries', Object.keys(DICTIONARY_VALUES))
  const dictionaries = checkDictionaries(values)
  const tables: Tables = {
    cases: readTable(body, 'cases'),
    events: readTable(body, 'events'),
    notices: readTable(body, 'notices'),
    conflicts: readTable(body, 'conflicts'),
    publications: readTable(body, 'publications'),
  }
  const { bad, stray } = findBadCases(tables, dictionaries)
  const snapshot = v.parse(SnapshotSchema, {
    ...envelope.output,
    dictionaries: mendDictionaries(values, dictionaries),
    ...(bad.size + stray.length > 0 ? dropRows(tables, bad, dictionaries) : tables),
  })
  const setAside = [...bad].map(([row, reason]) => ({ id: nameRow(tables.cases, 'cases', row), reason }))
  return { snapshot, unreadable: [...snapshot.unreadable, ...setAside, ...stray] }
}
