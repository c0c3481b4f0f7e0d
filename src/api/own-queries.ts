import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { CaseBodySchema } from '../contract/bodies.ts'
import {
  type ChangesBody,
  ChangesSchema,
  HistorySchema,
  RevisionSchema,
  SessionSchema,
  SourceBodySchema,
} from '../contract/writing/write-bodies.ts'
import type { Source } from '../domain/case/case.ts'
import { readSnapshotRecords } from '../domain/snapshot/snapshot-records.ts'
import { askBody, askRevised } from './own-client.ts'

/** Own records as they are now. */
export interface OwnRecords {
  /** The revision of the collection. */
  readonly revision: number
  readonly cases: readonly { readonly id: string; readonly name: string }[]
  readonly sources: readonly Source[]
}

/** Adds a page of changes; a record that changed again later replaces its former state. */
function addPage(all: OwnRecords, { revision, changed, sources, removed }: ChangesBody): OwnRecords {
  const records = readSnapshotRecords(changed)
  const cases = Array.from({ length: records.count }, (_, at) => {
    const { id, person } = records.read(at)
    return { id, name: person.name }
  })
  const gone = new Set([...removed, ...cases.map(({ id }) => id), ...sources.map(({ id }) => id)])
  return {
    revision,
    cases: [...all.cases.filter(({ id }) => !gone.has(id)), ...cases],
    sources: [...all.sources.filter(({ id }) => !gone.has(id)), ...sources],
  }
}

async function readOwnRecords(signal: AbortSignal): Promise<OwnRecords> {
  let all: OwnRecords = { revision: 0, cases: [], sources: [] }
  for (;;) {
    const page = await askBody(`/api/changes?since=${all.revision}`, ChangesSchema, { signal })
    all = addPage(all, page)
    if (!page.more) return all
  }
}

/** All own cases by name, and all own sources. */
export function ownRecordsQuery() {
  return queryOptions({ queryKey: ['own', 'records'], queryFn: ({ signal }) => readOwnRecords(signal) })
}

/** An own case with its revision. */
export function ownCaseQuery(id: string) {
  return queryOptions({
    queryKey: ['own', 'case', id],
    queryFn: async ({ signal }) => {
      const { body, revision } = await askRevised(`/api/cases/${encodeURIComponent(id)}`, CaseBodySchema, {
        signal,
      })
      return { case: body.case, revision }
    },
  })
}

/** An own source with its revision. */
export function ownSourceQuery(id: string) {
  return queryOptions({
    queryKey: ['own', 'source', id],
    queryFn: async ({ signal }) => {
      const { body, revision } = await askRevised(
        `/api/sources/${encodeURIComponent(id)}`,
        SourceBodySchema,
        { signal },
      )
      return { source: body.source, revision }
    },
  })
}

/** The changes of all own records, newest first, page by page. */
export function historyQuery() {
  return infiniteQueryOptions({
    queryKey: ['own', 'history'],
    queryFn: ({ pageParam, signal }) =>
      askBody(`/api/history${pageParam === null ? '' : `?before=${pageParam}`}`, HistorySchema, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ more, changes }) => (more ? (changes.at(-1)?.seq ?? null) : null),
  })
}

/** An own case as it was after a change. */
export function revisionQuery(id: string, revision: number) {
  return queryOptions({
    queryKey: ['own', 'revision', id, revision],
    queryFn: ({ signal }) =>
      askBody(`/api/cases/${encodeURIComponent(id)}/revisions/${revision}`, RevisionSchema, { signal }),
  })
}

/** Where own records are kept. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['own', 'session'],
    queryFn: ({ signal }) => askBody('/api/session', SessionSchema, { signal }),
  })
}
