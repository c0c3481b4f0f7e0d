import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DATABASE_NAME } from '../../../../mocks/own/indexed-schema.ts'
import { openIndexedStore } from '../../../../mocks/own/indexed-store.ts'
import { openOwnStore } from '../../../../mocks/own/open-store.ts'
import { SENTINEL_KEY } from '../../../../src/contract/writing/sentinel.ts'
import { SessionSchema } from '../../../../src/contract/writing/write-bodies.ts'
import { askService, makeOwnCase, makeOwnSource, makeService } from '../../../support/own-records.ts'
import { makePorts } from '../../../support/store-ports.ts'
import {
  putCase,
  putSource,
  readBody,
  readHistory,
  readProblem,
  wipe,
} from '../../../support/write-client.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A tab: a connection of its own to the database of the browser. */
async function openTab(ports = makePorts()) {
  const store = await openOwnStore(ports)
  return { ...ports, store, ask: askService(makeService(store)) }
}

const A = makeOwnCase('own-a')
const readSession = async (ask: Awaited<ReturnType<typeof openTab>>['ask']) =>
  readBody(SessionSchema, await ask('/api/session'))

test('what a tab wrote is there after the browser was restarted, and other tabs are told', async () => {
  const first = await openTab()
  await putSource(first.ask, makeOwnSource('own-s'), null)
  await putCase(first.ask, A, null)
  expect(first.written).toEqual([1, 2])
  const later = await openTab()
  expect((await readHistory(later.ask)).changes.map(({ id }) => id)).toEqual(['own-a', 'own-s'])
  expect((await readSession(later.ask)).store).toBe('browser')
})

test('the browser is asked to keep the records with the first write, once, and the session has its answer', async () => {
  let asked = 0
  const manager = {
    persist: () => Promise.resolve(++asked > 0),
    persisted: () => Promise.resolve(asked > 0),
  }
  const { ask } = await openTab({ ...makePorts(), manager })
  expect([(await readSession(ask)).persisted, asked]).toEqual([false, 0])
  await putCase(ask, A, null)
  await putCase(ask, A, 1)
  expect([(await readSession(ask)).persisted, asked]).toEqual([true, 1])
})

test.each([
  { why: 'is not there', factory: undefined },
  {
    why: 'refuses',
    factory: {
      open: () => {
        throw new DOMException('Not in a private window.', 'SecurityError')
      },
    },
  },
])(
  'where the database $why, records last until the page closes, and the session says why',
  async ({ factory }) => {
    Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true, writable: true })
    const { ask } = await openTab()
    expect((await putCase(ask, A, null)).status).toBe(201)
    expect(await readSession(ask)).toMatchObject({
      store: 'session',
      reason: expect.any(String),
      revision: 1,
    })
  },
)

test('a database that does not answer is given up, and one that answers later is closed', async () => {
  // A tab that does not close its connection blocks a removal, and that blocks every opening.
  const stuck = await openDB(DATABASE_NAME, 1)
  const removal = deleteDB(DATABASE_NAME)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let opened = false
  const opening = openTab().then((tab) => {
    opened = true
    return tab
  })
  await vi.advanceTimersByTimeAsync(1999)
  expect(opened).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  const { ask } = await opening
  expect(await readSession(ask)).toMatchObject({
    store: 'session',
    reason: expect.stringContaining('did not open in time'),
  })
  vi.useRealTimers()
  stuck.close()
  await removal
  // It answers now, and must not block a removal in its turn.
  let blocked = false
  await deleteDB(DATABASE_NAME, { blocked: () => (blocked = true) })
  expect(blocked).toBe(false)
})

test('a store of a newer version is not touched, and each request is told', async () => {
  const newer = await openDB(DATABASE_NAME, 7, { upgrade: (db) => void db.createObjectStore('heads') })
  newer.close()
  const { ask } = await openTab()
  for (const answer of [await ask('/api/session'), await putCase(ask, A, null), await ask('/api/export')])
    expect(readProblem(answer, 503).type).toBe('/problems/newer-version')
  const still = await openDB(DATABASE_NAME)
  expect([still.version, [...still.objectStoreNames]]).toEqual([7, ['heads']])
  still.close()
})

test('a tab with an old version lets a newer one open the database, and refuses writes from then on', async () => {
  const { ask } = await openTab()
  await putCase(ask, A, null)
  const newer = await openDB(DATABASE_NAME, 2)
  expect(await newer.count('history')).toBe(1)
  expect(readProblem(await putCase(ask, A, 1), 503).type).toBe('/problems/newer-version')
  newer.close()
})

test('records that the browser threw away are missed, until something is written again', async () => {
  const ports = makePorts()
  const { ask } = await openTab(ports)
  await putSource(ask, makeOwnSource('own-s'), null)
  await putCase(ask, A, null)
  expect((await readSession(ask)).missing).toBe(null)
  globalThis.indexedDB = new IDBFactory()
  const next = await openTab(ports)
  expect((await readSession(next.ask)).missing).toEqual({ revision: 2, cases: 1, sources: 1 })
})

test('a damaged sentinel, or none, is no reason to miss anything', async () => {
  const ports = makePorts()
  for (const text of ['', '{', 'null', '{"revision":-1}']) {
    ports.values.set(SENTINEL_KEY, text)
    expect((await readSession((await openTab(ports)).ask)).missing).toBe(null)
  }
})

test('after everything was removed no database and no key is left, also while another tab has it open', async () => {
  const ports = makePorts()
  const [one, other] = [await openTab(ports), await openTab(ports)]
  await putCase(one.ask, A, null)
  expect((await readHistory(other.ask)).revision).toBe(1)
  await wipe(one.ask)
  expect(ports.written.at(-1)).toBe(0)
  // Reading does not make the database anew.
  for (const { ask } of [one, other]) expect((await readHistory(ask)).revision).toBe(0)
  expect([await indexedDB.databases(), [...ports.values.keys()]]).toEqual([[], []])
  await putCase(one.ask, A, null)
  expect((await readHistory(other.ask)).revision).toBe(1)
})

test('a removal that neither empties nor removes the database in time is refused, and can be tried again', async () => {
  const ports = makePorts()
  const { ask, store } = await openTab(ports)
  await putCase(ask, A, null)
  // This one does not close its connection, so that the removal of another tab blocks every opening.
  const stuck = await openDB(DATABASE_NAME, 1)
  let removal: Promise<void> | undefined
  await new Promise<void>((resolve) => {
    removal = deleteDB(DATABASE_NAME, { blocked: () => resolve() })
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const refused = expect(store.wipe()).rejects.toThrow('keeps the database open')
  await vi.advanceTimersByTimeAsync(2000)
  await vi.advanceTimersByTimeAsync(2000)
  await refused
  expect([ports.values.has(SENTINEL_KEY), ports.written]).toEqual([true, [1]])
  vi.useRealTimers()
  stuck.close()
  await removal
  await store.wipe()
  expect([await indexedDB.databases(), ports.values.size]).toEqual([[], 0])
})

test('a lost connection is opened again', async () => {
  const store = await openIndexedStore(makePorts())
  const ask = askService(makeService(store))
  await putCase(ask, A, null)
  // Another tab removes the database.
  await deleteDB(DATABASE_NAME)
  expect((await putCase(ask, A, null)).status).toBe(201)
})
