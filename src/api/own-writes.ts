import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { CaseDraft } from '../contract/writing/case-draft.ts'
import {
  RemovedSchema,
  RestoredSchema,
  WrittenCaseSchema,
  WrittenSourceSchema,
} from '../contract/writing/write-bodies.ts'
import type { Source } from '../domain/case/case.ts'
import { startFollowing } from './follow-own.ts'
import { askBody, askRevised, askText, isTransient } from './own-client.ts'

/** How a record is written. */
export interface WriteTerms {
  /** The revision that it replaces; null: it is new. */
  readonly revision: number | null
  /** Made once for what the reader means to do; every retry sends it again. */
  readonly key: string
  /** What the reader did, in a word, for the history. */
  readonly command: string
}

function formatTerms({ revision, key, command }: WriteTerms): Readonly<Record<string, string>> {
  return {
    ...(revision === null ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }),
    'idempotency-key': key,
    'noticeboard-command': command,
  }
}

/** Creates or replaces a case; the answer has its new revision. */
export function putCase(draft: CaseDraft, terms: WriteTerms) {
  return askRevised(`/api/cases/${encodeURIComponent(draft.id)}`, WrittenCaseSchema, {
    method: 'PUT',
    headers: formatTerms(terms),
    body: JSON.stringify({ case: draft }),
  })
}

/** Creates or replaces a source; the answer has its new revision. */
export function putSource(source: Source, terms: WriteTerms) {
  return askRevised(`/api/sources/${encodeURIComponent(source.id)}`, WrittenSourceSchema, {
    method: 'PUT',
    headers: formatTerms(terms),
    body: JSON.stringify({ source }),
  })
}

/** Removes a case or a source; its history stays. */
export function removeRecord(of: 'case' | 'source', id: string, terms: WriteTerms) {
  return askBody(`/api/${of}s/${encodeURIComponent(id)}`, RemovedSchema, {
    method: 'DELETE',
    headers: formatTerms(terms),
  })
}

/** Everything that was written, as the text of a file. */
export function exportOwn() {
  return askText('/api/export')
}

/** Replaces everything that was written by a backup; `revision` is that of the collection. */
export function restoreOwn(
  text: string,
  { revision, key }: { readonly revision: number; readonly key: string },
) {
  return askBody('/api/export', RestoredSchema, {
    method: 'PUT',
    headers: { 'if-match': `"${revision}"`, 'idempotency-key': key },
    body: text,
  })
}

/** Removes everything that was written, with its history. */
export function removeOwn() {
  return askText('/api/export', { method: 'DELETE' })
}

/** Tries of one request; the key makes a retry safe. */
const TRIES = 3

/** One after the other: each needs the revision of the one before. */
const WRITES = {
  scope: { id: 'writes' },
  networkMode: 'always',
  retry: (failures: number, error: unknown) => failures < TRIES && isTransient(error),
  retryDelay: 500,
} as const

/** What was asked about own records before the last write is no longer so, and the board shows what was written. */
async function forget(client: QueryClient): Promise<void> {
  // If the changes cannot be read, the record is saved all the same.
  await Promise.all([
    client.invalidateQueries({ queryKey: ['own'] }),
    startFollowing(client).catch(() => undefined),
  ])
}

/** Nothing is shown as saved before the server has acknowledged it. */
export function saveCaseMutation(client: QueryClient) {
  return mutationOptions({
    ...WRITES,
    mutationKey: ['save-case'],
    mutationFn: ({ draft, ...terms }: WriteTerms & { readonly draft: CaseDraft }) => putCase(draft, terms),
    onSuccess: async ({ body, revision }) => {
      client.setQueryData(['own', 'case', body.case.id], { case: body.case, revision })
      await Promise.all([forget(client), client.invalidateQueries({ queryKey: ['case', body.case.id] })])
    },
  })
}

export function saveSourceMutation(client: QueryClient) {
  return mutationOptions({
    ...WRITES,
    mutationKey: ['save-source'],
    mutationFn: ({ source, ...terms }: WriteTerms & { readonly source: Source }) => putSource(source, terms),
    onSuccess: () => forget(client),
  })
}

export function removeRecordMutation(client: QueryClient) {
  return mutationOptions({
    ...WRITES,
    mutationKey: ['remove-record'],
    mutationFn: ({
      of,
      id,
      ...terms
    }: WriteTerms & { readonly of: 'case' | 'source'; readonly id: string }) => removeRecord(of, id, terms),
    onSuccess: () => forget(client),
  })
}
