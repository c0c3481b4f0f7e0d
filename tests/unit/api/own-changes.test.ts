import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { findLoaded, findOwnRevision } from '../../../src/api/current-collection.ts'
import { followOwn, startFollowing } from '../../../src/api/follow-own.ts'
import { findOwn } from '../../../src/api/own-changes.ts'
import { askBody } from '../../../src/api/own-client.ts'
import {
  exportOwn,
  putCase,
  putSource,
  removeOwn,
  removeRecordMutation,
  restoreOwn,
  saveCaseMutation,
} from '../../../src/api/own-writes.ts'
import { snapshotQuery, sourcesQuery } from '../../../src/api/queries.ts'
import { setTransport, type Transport } from '../../../src/api/transport.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { SENTINEL_KEY } from '../../../src/contract/writing/sentinel.ts'
import { ChangesSchema } from '../../../src/contract/writing/write-bodies.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { parseQuery } from '../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { handle } from '../../../src/service/handle.ts'
import { makeMapStore } from '../../../src/service/map-store.ts'
import { generateCases, generateSources } from '../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../../support/make-case.ts'
import { makeOwnCase, makeOwnSource, makeService } from '../../support/own-records.ts'
import { makeRandom } from '../../support/random.ts'
import { nameCase } from '../../support/write-client.ts'

const shipped = makeDataset([
  makeCase({ id: 'a', events: [makeEvent({ id: 'a-e', date: '2013', sets: { case: 'sought' } })] }),
])

/** The channels of a page, without those of earlier tests. */
let channels: FakeChannel[] = []

class FakeChannel extends EventTarget {
  constructor() {
    super()
    channels.push(this)
  }
}
Object.defineProperty(globalThis, 'BroadcastChannel', { value: FakeChannel, configurable: true })

const receive = (data: unknown) => {
  for (const channel of channels) channel.dispatchEvent(new MessageEvent('message', { data }))
}

let client: QueryClient
let asked: string[]
/** Answers instead of the service; null: the service answers. */
let serve: (path: string) => Response | Promise<Response> | null

const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

beforeEach(() => {
  const service = makeService(makeMapStore())
  asked = []
  channels = []
  serve = (path) => {
    if (path === '/api/snapshot') return json(buildSnapshot(shipped))
    return path === '/api/sources' ? json({ dataVersion: 'test.1', sources: shipped.sources }) : null
  }
  const transport: Transport = async (input, init) => {
    asked.push(input)
    return (await serve(input)) ?? handle(new Request(new URL(input, 'http://localhost'), init), service)
  }
  setTransport(() => Promise.resolve(transport))
  client = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, gcTime: 100_000 } },
  })
})

let keys = 0
const terms = (revision: number | null) => ({ revision, key: `key-${keys++}`, command: 'test' })

const load = () => client.fetchQuery(snapshotQuery())

/** The ids on the board now. */
function listIds(text = ''): readonly string[] {
  const collection = client.getQueryData(snapshotQuery().queryKey)?.collection
  if (!collection) return []
  return select(collection, parseQuery(text).query).rows.map(({ entry }) => entry.id)
}

const readRevision = () => {
  const collection = client.getQueryData(snapshotQuery().queryKey)?.collection
  return collection ? findOwnRevision(collection) : null
}

test('a saved case is on the board once the server has acknowledged it, and a removed one is gone', async () => {
  await load()
  const save = new MutationObserver(client, saveCaseMutation(client))
  await save.mutate({ draft: makeOwnCase('own-a'), ...terms(null) })
  expect([listIds(), readRevision()]).toEqual([['a', 'own-a'], 1])
  await save.mutate({ draft: nameCase(makeOwnCase('own-a'), 'Another'), ...terms(1) })
  expect(client.getQueryData(snapshotQuery().queryKey)?.collection.names.get('own-a')).toBe('Another')
  await new MutationObserver(client, removeRecordMutation(client)).mutate({
    of: 'case',
    id: 'own-a',
    ...terms(2),
  })
  expect([listIds(), readRevision()]).toEqual([['a'], 3])
  // The collection is patched, not asked for again.
  expect(asked.filter((path) => path === '/api/snapshot')).toHaveLength(1)
})

test('own cases that were written before are patched into a collection that loads later, and loads again', async () => {
  await putCase(makeOwnCase('own-a'), terms(null))
  await startFollowing(client)
  await load()
  await expect.poll(() => listIds()).toEqual(['a', 'own-a'])
  await client.refetchQueries({ queryKey: snapshotQuery().queryKey })
  await expect.poll(() => listIds()).toEqual(['a', 'own-a'])
})

test('an own source is among the sources, whenever those load, and moves what is known on a day', async () => {
  await load()
  await putSource(makeOwnSource('own-s', { published: '2020-05-01' }), terms(null))
  await putCase(makeOwnCase('own-a', { source: 'own-s' }), terms(null))
  await startFollowing(client)
  const { sources } = await client.fetchQuery(sourcesQuery())
  expect(sources.map(({ id }) => id)).toEqual(['s1'])
  const listSources = () => client.getQueryData(sourcesQuery().queryKey)?.sources.map(({ id }) => id)
  expect(listSources()).toEqual(['s1', 'own-s'])
  expect(listIds('known=2020-04-30')).toEqual(['a'])
  expect(listIds('known=2020-05-01')).toEqual(['a', 'own-a'])
  await putSource(makeOwnSource('own-s', { published: '2021' }), terms(1))
  await findOwn(client).catchUp()
  expect(listIds('known=2021-12-30')).toEqual(['a'])
  expect(listIds('known=2021-12-31')).toEqual(['a', 'own-a'])
})

test('a message of another tab brings its changes; any other message brings nothing', async () => {
  await load()
  await putCase(makeOwnCase('own-a'), terms(null))
  await startFollowing(client)
  await putCase(makeOwnCase('own-b'), terms(null))
  const before = asked.length
  for (const data of [null, 'x', { seq: 'x' }, { seq: -1 }]) receive(data)
  receive({ seq: 2 })
  await expect.poll(() => listIds()).toEqual(['a', 'own-a', 'own-b'])
  expect(asked.slice(before)).toEqual(['/api/changes?since=1'])
})

test('after everything was removed, or a backup restored, nothing of the old history is on the board', async () => {
  await load()
  await putCase(makeOwnCase('own-a'), terms(null))
  const { text } = await exportOwn()
  await putCase(makeOwnCase('own-b'), terms(null))
  await startFollowing(client)
  await removeOwn()
  await findOwn(client).catchUp()
  expect([listIds(), readRevision()]).toEqual([['a'], null])
  expect(client.getQueryData(snapshotQuery().queryKey)?.rest).toBeNull()
  // As many changes as before, of another history.
  await putCase(makeOwnCase('own-c'), terms(null))
  await findOwn(client).catchUp()
  await restoreOwn(text, { revision: 1, key: 'restore' })
  // The only word of it is the message of the store.
  receive({ seq: 1 })
  await expect.poll(() => [listIds(), readRevision()]).toEqual([['a', 'own-a'], 1])
})

test('a new history that cannot be read leaves nothing of the old one on the board once it can', async () => {
  await load()
  await putCase(makeOwnCase('own-a'), terms(null))
  await startFollowing(client)
  await removeOwn()
  const answer = serve
  serve = (path) => (path === '/api/changes?since=0' ? new Response(null, { status: 500 }) : answer(path))
  await expect(findOwn(client).catchUp()).rejects.toThrow('status 500')
  serve = answer
  await findOwn(client).catchUp()
  expect(listIds()).toEqual(['a'])
})

test('changes in several pages are patched together', async () => {
  await load()
  for (let i = 0; i < 120; i++) await putCase(makeOwnCase(`own-${i}`), terms(null))
  const page = await askBody('/api/changes?since=0', ChangesSchema)
  // The server answers in two pages, the second of which is empty.
  let pages = 0
  serve = (path) => {
    if (!path.startsWith('/api/changes')) return null
    return pages++ === 0 ? json({ ...page, more: true, revision: 119 }) : null
  }
  await startFollowing(client)
  expect(listIds()).toHaveLength(121)
})

test('an own case stays on the board while parts still load, and when names are read late', async () => {
  const random = makeRandom(14)
  const dataset = makeDataset(generateCases(random, 250), { sources: generateSources(random) })
  const written = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  serve = (path) => {
    if (path === '/api/snapshot') return json(written.head)
    const place = /parts\/(\d+)$/.exec(path)?.[1]
    if (place === undefined) return null
    const answer = new Response(written.parts[Number(place)], {
      headers: { 'content-type': 'application/octet-stream' },
    })
    // The first parts make the list; the others wait.
    return Number(place) < 3 ? answer : released.then(() => answer)
  }
  const own = nameCase(makeOwnCase('own-a'), 'Quetzalcoatl')
  await putCase(own, terms(null))
  await load()
  await startFollowing(client)
  const seen: boolean[] = []
  const read = () => client.getQueryData(snapshotQuery().queryKey)
  const unsubscribe = client.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] === 'snapshot') seen.push(read()?.collection.find('own-a') === 250)
  })
  expect(read()?.rest).not.toBeNull()
  expect(read()?.collection.find('own-a')).toBe(250)
  // A second edit while parts load.
  const save = new MutationObserver(client, saveCaseMutation(client))
  await save.mutate({ draft: nameCase(own, 'Quetzal'), ...terms(1) })
  release()
  await expect.poll(() => read()?.rest).toBeNull()
  unsubscribe()
  expect(new Set(seen)).toEqual(new Set([true]))
  const collection = read()?.collection
  if (!collection) throw new Error('There is no collection.')
  expect(collection.names.get('own-a')).toBe('Quetzal')
  expect(findLoaded(collection)).not.toBe(collection)
  const whole = select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY)
  expect(listIds()).toEqual([...whole.rows.map(({ entry }) => entry.id), 'own-a'])
})

test('whoever has no own records causes no request', async () => {
  const values = new Map<string, string>()
  const storage = { getItem: (key: string) => values.get(key) ?? null }
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
  await load()
  await followOwn(client)
  expect(asked).toEqual(['/api/snapshot'])
  values.set(SENTINEL_KEY, JSON.stringify({ revision: 1, cases: 1, sources: 0 }))
  await followOwn(client)
  expect(asked).toEqual(['/api/snapshot', '/api/changes?since=0'])
})

test('a backup restored in a browser without own records is on the board', async () => {
  await putCase(makeOwnCase('own-a'), terms(null))
  const { text } = await exportOwn()
  await removeOwn()
  Object.defineProperty(globalThis, 'localStorage', { value: { getItem: () => null }, configurable: true })
  await load()
  await followOwn(client)
  await restoreOwn(text, { revision: 0, key: 'restore' })
  receive({ seq: 1 })
  await expect.poll(() => listIds()).toEqual(['a', 'own-a'])
})
