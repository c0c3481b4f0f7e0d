import type * as v from 'valibot'
import {
  BackupSchema,
  ChangesSchema,
  HistorySchema,
  PutCaseSchema,
  PutSourceSchema,
  RemovedSchema,
  RestoredSchema,
  RevisionSchema,
  SessionSchema,
  SourceBodySchema,
  WrittenCaseSchema,
  WrittenSourceSchema,
} from './write-bodies.ts'

interface Body {
  readonly schema: v.GenericSchema
  readonly schemaName: string
}

/** An endpoint for own records. All errors are `WriteProblem` bodies. */
export interface WriteEndpoint {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly description: string
  /** Request headers that it reads. */
  readonly headers: readonly ('If-Match' | 'If-None-Match' | 'Idempotency-Key' | 'Noticeboard-Command')[]
  readonly query: Readonly<Record<string, string>>
  readonly body: Body | null
  /** Successful answers; null: without a body. */
  readonly answers: Readonly<Record<number, Body | null>>
  /** Errors besides 400 and 500. */
  readonly problems: Readonly<Record<number, string>>
}

const PRECONDITIONS = {
  412: 'The record is in another state than the request says; `conflicts` has it.',
  428: 'A precondition is missing: If-Match, or If-None-Match: * for a new record.',
}
const TOO_LARGE = { 413: 'The body is too large.' }
const INVALID = { 422: 'The body is at fault; `errors` has a pointer to each fault.' }
const NO_ROOM = { 507: 'There is no room; nothing was stored.' }

const PUT_DESCRIPTION =
  '`If-None-Match: *` creates, `If-Match` with the ETag of the record replaces; a weak ETag counts as a strong one. A retry with the same `Idempotency-Key` changes nothing again and gets the same answer. `Noticeboard-Command` names what the reader did, for the history. Ids of own records begin with "own-"; the client makes them.'

const put = {
  method: 'PUT',
  headers: ['If-Match', 'If-None-Match', 'Idempotency-Key', 'Noticeboard-Command'],
  query: {},
} as const
const remove = {
  method: 'DELETE',
  headers: ['If-Match', 'Idempotency-Key', 'Noticeboard-Command'],
  query: {},
  body: null,
} as const
const get = { method: 'GET', headers: [], query: {}, body: null } as const

export const WRITE_ENDPOINTS: readonly WriteEndpoint[] = [
  {
    ...put,
    path: '/api/cases/{id}',
    summary: 'Create or replace an own case',
    description: `${PUT_DESCRIPTION} Sources that a case cites have to exist.`,
    body: { schema: PutCaseSchema, schemaName: 'PutCase' },
    answers: {
      200: { schema: WrittenCaseSchema, schemaName: 'WrittenCase' },
      201: { schema: WrittenCaseSchema, schemaName: 'WrittenCase' },
    },
    problems: { ...PRECONDITIONS, ...TOO_LARGE, ...INVALID, ...NO_ROOM },
  },
  {
    ...remove,
    path: '/api/cases/{id}',
    summary: 'Remove an own case',
    description: 'Its history stays; a new record with the same id continues it.',
    answers: { 200: { schema: RemovedSchema, schemaName: 'Removed' } },
    problems: { 404: 'There was never such a record.', ...PRECONDITIONS, ...NO_ROOM },
  },
  {
    ...get,
    path: '/api/sources/{id}',
    summary: 'One own source',
    description: 'Its ETag is the revision that a change of it has to name.',
    answers: { 200: { schema: SourceBodySchema, schemaName: 'SourceBody' } },
    problems: { 404: 'There is no such source.', 410: 'It was removed.' },
  },
  {
    ...put,
    path: '/api/sources/{id}',
    summary: 'Create or replace an own source',
    description: PUT_DESCRIPTION,
    body: { schema: PutSourceSchema, schemaName: 'PutSource' },
    answers: {
      200: { schema: WrittenSourceSchema, schemaName: 'WrittenSource' },
      201: { schema: WrittenSourceSchema, schemaName: 'WrittenSource' },
    },
    problems: { ...PRECONDITIONS, ...TOO_LARGE, ...INVALID, ...NO_ROOM },
  },
  {
    ...remove,
    path: '/api/sources/{id}',
    summary: 'Remove an own source',
    description: 'A source that a case cites cannot be removed.',
    answers: { 200: { schema: RemovedSchema, schemaName: 'Removed' } },
    problems: {
      404: 'There was never such a record.',
      409: 'Cases cite it; `citedBy` has their ids.',
      ...PRECONDITIONS,
      ...NO_ROOM,
    },
  },
  {
    ...get,
    path: '/api/changes',
    summary: 'What changed after a revision',
    description:
      'The changed cases as a small snapshot, the changed sources, and the ids of removed records. Ask again with the new revision while `more` is true. A change of a source also changes the cases that cite it.',
    query: { since: 'The revision of the collection that the client has; 0: everything.' },
    answers: { 200: { schema: ChangesSchema, schemaName: 'Changes' } },
    problems: { 410: 'The collection never had this revision: ask for everything anew.' },
  },
  {
    ...get,
    path: '/api/history',
    summary: 'All changes, newest first',
    description: 'Without records; a revision of a case has its record.',
    query: {
      case: 'Only changes of the record with this id.',
      before: 'Only changes before this revision of the collection.',
      limit: 'At most so many, from 1 to 200; 50 if absent.',
    },
    answers: { 200: { schema: HistorySchema, schemaName: 'History' } },
    problems: {},
  },
  {
    ...get,
    path: '/api/cases/{id}/revisions/{revision}',
    summary: 'An own case as it was after a change',
    description: 'To undo later changes, put it again with the ETag of today.',
    answers: { 200: { schema: RevisionSchema, schemaName: 'Revision' } },
    problems: { 404: 'There is no such revision.' },
  },
  {
    ...get,
    path: '/api/export',
    summary: 'Everything that was written, with its history',
    description:
      'The backup; the same collection always gives the same bytes. Its ETag is the revision of the collection.',
    answers: { 200: { schema: BackupSchema, schemaName: 'Backup' } },
    problems: {},
  },
  {
    method: 'PUT',
    path: '/api/export',
    summary: 'Restore a backup',
    description:
      'Replaces everything that was written, in one step. `If-Match` names the revision of the collection that it replaces, "0" for an empty one.',
    headers: ['If-Match', 'Idempotency-Key'],
    query: {},
    body: { schema: BackupSchema, schemaName: 'Backup' },
    answers: { 200: { schema: RestoredSchema, schemaName: 'Restored' } },
    problems: { ...PRECONDITIONS, ...TOO_LARGE, ...INVALID, ...NO_ROOM },
  },
  {
    method: 'DELETE',
    path: '/api/export',
    summary: 'Remove everything that was written',
    description: 'With its history; it cannot be undone.',
    headers: [],
    query: {},
    body: null,
    answers: { 204: null },
    problems: {},
  },
  {
    ...get,
    path: '/api/session',
    summary: 'Who the client is, and where what it writes is kept',
    description: 'A real server also answers 401 here, and logs in and out.',
    answers: { 200: { schema: SessionSchema, schemaName: 'Session' } },
    problems: {},
  },
]
