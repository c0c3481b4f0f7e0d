import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { openIndexedStore } from '../../../../mocks/own/indexed-store.ts'
import { makeMapStore } from '../../../../src/service/map-store.ts'
import { type Store, StoreError } from '../../../../src/service/store.ts'
import { checkStore } from '../../../support/check-store.ts'
import type { Answer, Ask } from '../../../support/contract-suite.ts'
import { askService, makeOwnCase, makeOwnSource, makeService } from '../../../support/own-records.ts'
import { makePorts } from '../../../support/store-ports.ts'
import { nameCase, putCase, putSource, remove } from '../../../support/write-client.ts'

const A = makeOwnCase('own-a')
const B = makeOwnCase('own-b', { source: 'own-s' })

/** Requests, each sent again with its key until it is answered; returns how many were refused on the way. */
async function work(ask: Ask): Promise<number> {
  let refused = 0
  let key = 0
  const send = async (request: (headers: Record<string, string>) => Promise<Answer>) => {
    const headers = { 'idempotency-key': `key-${key++}` }
    for (let tries = 0; tries < 5; tries++) {
      const answer = await request(headers)
      if (answer.status < 300) return
      expect([503, 507]).toContain(answer.status)
      refused++
    }
    throw new Error('It was refused five times.')
  }
  await send((headers) => putSource(ask, makeOwnSource('own-s'), null, headers))
  await send((headers) => putCase(ask, A, null, headers))
  await send((headers) => putCase(ask, B, null, headers))
  await send((headers) => putCase(ask, nameCase(A, 'Second'), 1, headers))
  await send((headers) => putSource(ask, makeOwnSource('own-s', { published: '2020' }), 1, headers))
  await send((headers) => remove(ask, 'case', A.id, 2, headers))
  const { text } = await readUntilAnswered(ask, '/api/export')
  await send((headers) =>
    ask('/api/export', { method: 'PUT', headers: { 'if-match': '"6"', ...headers }, body: text }),
  )
  await send((headers) => putCase(ask, A, null, headers))
  return refused
}

async function readUntilAnswered(ask: Ask, path: string): Promise<Answer> {
  const answer = await ask(path)
  return answer.status === 200 ? answer : readUntilAnswered(ask, path)
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** Lets the call with this number fail, of all calls of the object stores; counts them all. */
function failCall(place: number, how: (store: IDBObjectStore) => void) {
  let calls = 0
  for (const name of ['get', 'getAll', 'put', 'add', 'clear', 'count'] as const) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => unknown
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function fail(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      calls++
      if (calls === place) how(this)
      return original.apply(this, args) as never
    })
  }
  return { count: () => calls }
}

const WAYS = [
  {
    name: 'is refused because the disk is full',
    how: () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    },
  },
  { name: 'ends with an aborted transaction', how: (store: IDBObjectStore) => store.transaction.abort() },
]

test.each(WAYS)(
  'whichever call of IndexedDB $name, nothing is lost, halved or stored twice',
  async ({ how }) => {
    const runWith = async (place: number) => {
      globalThis.indexedDB = new IDBFactory()
      const store = await openIndexedStore(makePorts())
      const failing = failCall(place, how)
      const refused = await work(askService(makeService(store)))
      vi.restoreAllMocks()
      await checkStore(store)
      expect((await store.readAll()).history).toHaveLength(7)
      return { refused, calls: failing.count() }
    }
    const { calls } = await runWith(0)
    expect(calls).toBeGreaterThan(50)
    let refused = 0
    for (let place = 1; place <= calls; place++) refused += (await runWith(place)).refused
    expect(refused).toBeGreaterThan(calls / 2)
  },
)

/** The store, of which one call fails: before it does anything, or once it has done it, so that its answer is lost. */
function makeFailing(
  store: Store,
  place: number,
  when: 'before' | 'after',
): { store: Store; count: () => number } {
  let calls = 0
  const wrap =
    <A extends readonly unknown[], T>(method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const fails = ++calls === place
      if (fails && when === 'before') throw new StoreError('It failed.', 'failed')
      const answer = await method(...args)
      if (fails) throw new StoreError('Its answer was lost.', 'failed')
      return answer
    }
  return {
    store: {
      kind: store.kind,
      look: wrap(store.look),
      listCiting: wrap(store.listCiting),
      listChanged: wrap(store.listChanged),
      listHistory: wrap(store.listHistory),
      findChange: wrap(store.findChange),
      readAll: wrap(store.readAll),
      commit: wrap(store.commit),
      wipe: wrap(store.wipe),
      report: wrap(store.report),
    },
    count: () => calls,
  }
}

test.each(['before', 'after'] as const)(
  'whichever call of the store fails, %s it is done, each request is in the history once',
  async (when) => {
    const runWith = async (place: number) => {
      const inner = makeMapStore()
      const failing = makeFailing(inner, place, when)
      await work(askService(makeService(failing.store)))
      await checkStore(inner)
      expect((await inner.readAll()).history).toHaveLength(7)
      return failing.count()
    }
    const calls = await runWith(0)
    for (let place = 1; place <= calls; place++) await runWith(place)
  },
)
