import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { makeOwnId, makeUuid } from '../../../src/api/make-id.ts'
import { readOwnFailure } from '../../../src/api/own-client.ts'
import { historyQuery, ownCaseQuery, ownRecordsQuery } from '../../../src/api/own-queries.ts'
import {
  exportOwn,
  putCase,
  putSource,
  removeOwn,
  removeRecord,
  restoreOwn,
  saveCaseMutation,
} from '../../../src/api/own-writes.ts'
import { setTransport, type Transport } from '../../../src/api/transport.ts'
import { handle } from '../../../src/service/handle.ts'
import { makeMapStore } from '../../../src/service/map-store.ts'
import { makeOwnCase, makeOwnSource, makeService } from '../../support/own-records.ts'
import { nameCase } from '../../support/write-client.ts'

/** Sends requests to a service in this process; `spoil` may replace its answer. */
let spoil: (response: Response) => Response = (response) => response
let client: QueryClient

beforeEach(() => {
  const service = makeService(makeMapStore('session'))
  const transport: Transport = async (input, init) =>
    spoil(await handle(new Request(new URL(input, 'http://localhost'), init), service))
  setTransport(() => Promise.resolve(transport))
  spoil = (response) => response
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
})

const terms = (revision: number | null) => ({ revision, key: makeUuid(), command: 'test' })
const one = makeOwnCase('own-a')

async function fail(work: Promise<unknown>) {
  return readOwnFailure(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  )
}

test('ids are UUIDs with the prefix of own records', () => {
  expect(makeOwnId()).toMatch(/^own-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(makeOwnId()).not.toBe(makeOwnId())
})

test('writes a case and reads it back with its revision', async () => {
  const { revision, body } = await putCase(one, terms(null))
  expect([revision, body.case.id, body.revision]).toEqual([1, 'own-a', 1])
  expect(await client.fetchQuery(ownCaseQuery('own-a'))).toEqual({ case: body.case, revision: 1 })
  expect((await putCase(nameCase(one, 'Another name'), terms(1))).revision).toBe(2)
})

test('a conflict has the record that stands there now, or says that it was removed', async () => {
  await putCase(one, terms(null))
  await putCase(nameCase(one, 'Theirs'), terms(1))
  const failure = await fail(putCase(nameCase(one, 'Mine'), terms(1)))
  expect(failure).toMatchObject({
    kind: 'conflict',
    conflicts: [{ base: 1, revision: 2, case: { person: { name: 'Theirs' } } }],
  })
  await removeRecord('case', 'own-a', terms(2))
  expect(await fail(putCase(one, terms(2)))).toMatchObject({ kind: 'conflict', conflicts: [{ case: null }] })
  expect(await fail(client.fetchQuery(ownCaseQuery('own-a')))).toEqual({ kind: 'missing' })
})

test('faults of the body have pointers', async () => {
  const [event] = one.events
  const draft = { ...one, events: event ? [{ ...event, citations: [] }] : [] }
  expect(await fail(putCase(draft, terms(null)))).toMatchObject({
    kind: 'faults',
    errors: [{ pointer: '/case/events/0/citations', code: 'no-source' }],
  })
})

test('a source that is cited stays, and the failure has the cases that cite it', async () => {
  await putSource(makeOwnSource('own-s'), terms(null))
  await putCase(makeOwnCase('own-a', { source: 'own-s' }), terms(null))
  expect(await fail(removeRecord('source', 'own-s', terms(1)))).toEqual({ kind: 'cited', cases: ['own-a'] })
})

test('a save whose answers are lost is sent again with the same key, and makes one change', async () => {
  let lost = 2
  spoil = (response) => {
    if (lost-- > 0) throw new TypeError('Failed to fetch')
    return response
  }
  const save = new MutationObserver(client, { ...saveCaseMutation(client), retryDelay: 0 })
  await save.mutate({ ...terms(null), draft: one })
  expect(
    (await client.fetchInfiniteQuery(historyQuery())).pages
      .flatMap(({ changes }) => changes)
      .map(({ kind, command }) => [kind, command]),
  ).toEqual([['create', 'test']])
  expect(client.getQueryData(ownCaseQuery('own-a').queryKey)?.revision).toBe(1)
})

test('a refusal is not sent again', async () => {
  await putCase(one, terms(null))
  let sent = 0
  spoil = (response) => {
    sent++
    return response
  }
  const save = new MutationObserver(client, { ...saveCaseMutation(client), retryDelay: 0 })
  expect(await fail(save.mutate({ ...terms(null), draft: one }))).toMatchObject({ kind: 'conflict' })
  expect(sent).toBe(1)
})

test.each([
  ['no room', 507, 'application/problem+json', { kind: 'no-room' }],
  ['a page of a proxy', 404, 'text/html', { kind: 'failed' }],
  ['an answer without its ETag', 200, 'application/json', { kind: 'failed' }],
])('%s is not saved', async (_, status, type, failure) => {
  const body = JSON.stringify({ type: 'about:blank', title: 'No', status })
  spoil = () => new Response(body, { status, headers: { 'content-type': type } })
  expect(await fail(putCase(one, terms(null)))).toEqual(failure)
})

test('lists own cases and sources as they are now', async () => {
  await putSource(makeOwnSource('own-s'), terms(null))
  await putSource(makeOwnSource('own-t'), terms(null))
  await putCase(one, terms(null))
  await putCase(nameCase(one, 'Another name'), terms(1))
  await removeRecord('source', 'own-t', terms(1))
  const all = await client.fetchQuery(ownRecordsQuery())
  expect(all.cases).toEqual([{ id: 'own-a', name: 'Another name' }])
  expect(all.sources.map(({ id }) => id)).toEqual(['own-s'])
  expect(all.revision).toBe(5)
})

test('a backup that is restored after everything was removed is the same again', async () => {
  await putCase(one, terms(null))
  const { text } = await exportOwn()
  await removeOwn()
  expect((await client.fetchQuery(ownRecordsQuery())).cases).toEqual([])
  expect((await restoreOwn(text, { revision: 0, key: makeUuid() })).counts).toMatchObject({ cases: 1 })
  expect((await exportOwn()).text).toBe(text)
})
