import * as v from 'valibot'
import { expect } from 'vitest'
import type { CaseDraft } from '../../src/contract/writing/case-draft.ts'
import {
  type ChangesBody,
  ChangesSchema,
  HistorySchema,
  WrittenCaseSchema,
} from '../../src/contract/writing/write-bodies.ts'
import { type WriteProblem, WriteProblemSchema } from '../../src/contract/writing/write-problem.ts'
import type { Source } from '../../src/domain/case/case.ts'
import { readSnapshotRecords } from '../../src/domain/snapshot/snapshot-records.ts'
import type { Answer, Ask } from './contract-suite.ts'

type Headers = Readonly<Record<string, string>>

/** The precondition of a write: a new record, or the revision that it replaces. */
export function expectRevision(revision: number | null): Headers {
  return revision === null ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }
}

export function pathOf(of: 'case' | 'source', id: string): string {
  return `/api/${of}s/${encodeURIComponent(id)}`
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Puts a case on the condition that it has this revision; null: that there is none. */
export function putCase(ask: Ask, one: CaseDraft, revision: number | null, headers: Headers = {}) {
  return ask(pathOf('case', one.id), {
    method: 'PUT',
    headers: { ...JSON_TYPE, ...expectRevision(revision), ...headers },
    body: JSON.stringify({ case: one }),
  })
}

export function putSource(ask: Ask, one: Source, revision: number | null, headers: Headers = {}) {
  return ask(pathOf('source', one.id), {
    method: 'PUT',
    headers: { ...JSON_TYPE, ...expectRevision(revision), ...headers },
    body: JSON.stringify({ source: one }),
  })
}

export function remove(ask: Ask, of: 'case' | 'source', id: string, revision: number, headers: Headers = {}) {
  return ask(pathOf(of, id), { method: 'DELETE', headers: { ...expectRevision(revision), ...headers } })
}

/** The body of a successful answer. */
export function readBody<T>(schema: v.GenericSchema<unknown, T>, answer: Answer, status = 200): T {
  expect([answer.status, answer.headers['content-type'], answer.text.slice(0, 300)]).toEqual([
    status,
    'application/json',
    expect.anything(),
  ])
  expect(answer.headers['cache-control']).toBe('no-store')
  return v.parse(schema, JSON.parse(answer.text))
}

export function readWritten(answer: Answer, status = 200) {
  return readBody(WrittenCaseSchema, answer, status)
}

/** The problem of a refused request. */
export function readProblem(answer: Answer, status: number): WriteProblem {
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
  const problem = v.parse(WriteProblemSchema, JSON.parse(answer.text))
  expect(problem.status).toBe(status)
  return problem
}

/** All changes after a revision, page by page. */
export async function readChanges(ask: Ask, since: number): Promise<readonly ChangesBody[]> {
  const page = readBody(ChangesSchema, await ask(`/api/changes?since=${since}`))
  return page.more ? [page, ...(await readChanges(ask, page.revision))] : [page]
}

/** What is on the board after the changes: names by id. */
export function readNames(changed: ChangesBody['changed']): readonly (readonly [string, string])[] {
  const records = readSnapshotRecords(changed)
  return Array.from({ length: records.count }, (_, at) => {
    const { id, person } = records.read(at)
    return [id, person.name] as const
  })
}

export async function readHistory(ask: Ask, question = '') {
  return readBody(HistorySchema, await ask(`/api/history${question}`))
}

/** Removes everything. */
export async function wipe(ask: Ask): Promise<void> {
  expect((await ask('/api/export', { method: 'DELETE' })).status).toBe(204)
}

export function nameCase(one: CaseDraft, name: string): CaseDraft {
  return { ...one, person: { ...one.person, name } }
}
