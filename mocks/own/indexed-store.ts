import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import { readSentinel, SENTINEL_KEY } from '../../src/contract/writing/sentinel.ts'
import { MOST_ANSWERS_KEPT } from '../../src/own-limits.ts'
import { makeMapStore } from '../../src/service/map-store.ts'
import {
  EMPTY_MARK,
  type Head,
  type Mark,
  type Store,
  StoreError,
  type Write,
} from '../../src/service/store.ts'
import { LONGEST_OPENING_MS } from '../limits.ts'
import { DATABASE_NAME, DATABASE_VERSION, type OwnSchema, upgrade, WRITTEN } from './indexed-schema.ts'

/** What the store uses of the browser besides IndexedDB. */
export interface StorePorts {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Absent where a page is served without https. */
  readonly manager?: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined
  /** Called after each write, for other tabs. */
  readonly onWritten: (seq: number) => void
}

/** A `StoreError` for whatever IndexedDB throws. */
export function explainError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {}
  const failure = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'failed'
  return new StoreError(`${name}: ${message}`.slice(0, 300), failure, { cause: error })
}

/**
 * The promise, marked as handled: when a transaction is aborted, each of its requests fails, also those that nobody awaits
 * any more.
 */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** Resolves with null if the promise takes too long; what it resolves with later goes to `late`. */
async function limitOpening<T>(promise: Promise<T>, late: (value: T) => void): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const none = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_OPENING_MS)
  })
  const first = await Promise.race([promise, none])
  clearTimeout(timer)
  if (first === null) promise.then(late).catch(() => undefined)
  return first
}

/** Opens the database; throws a `StoreError` if that fails or takes too long. Lost connections are opened again. */
export async function openIndexedStore(ports: StorePorts): Promise<Store> {
  let connection: IDBPDatabase<OwnSchema> | null = null
  let isOld = false
  let asked = false
  // Everything was removed: reading must not make the database anew.
  let isGone = false

  const open = async (): Promise<IDBPDatabase<OwnSchema>> => {
    if (isOld) throw new StoreError('Another tab has a newer version of the page. Reload this one.', 'newer')
    if (connection) return connection
    try {
      const db = await limitOpening(
        openDB<OwnSchema>(DATABASE_NAME, DATABASE_VERSION, {
          upgrade,
          blocking: (_version, wanted, event) => {
            // A newer version of the page waits for this connection to close, or another tab removes everything.
            isOld ||= wanted !== null
            isGone = wanted === null
            ;(event.target as IDBDatabase).close()
            connection = null
          },
          terminated: () => {
            connection = null
          },
        }),
        (late) => late.close(),
      )
      if (!db) throw new StoreError('The database did not open in time.', 'failed')
      connection = db
      return db
    } catch (error) {
      throw explainError(error)
    }
  }

  /** Runs a question in one transaction. */
  const read = async <T>(work: (tx: ReturnType<typeof transact>, mark: Mark) => Promise<T>): Promise<T> => {
    try {
      const tx = transact(await open())
      const [answer] = await Promise.all([
        tx
          .objectStore('meta')
          .get('head')
          .then((mark) => work(tx, mark ?? EMPTY_MARK)),
        tx.done,
      ])
      return answer
    } catch (error) {
      throw explainError(error)
    }
  }

  const askToKeep = () => {
    if (asked) return
    asked = true
    // The answer is not awaited: a browser may ask the reader.
    ports.manager?.persist?.().catch(() => undefined)
  }

  const keepSentinel = ({ seq, cases, sources }: Mark) => {
    try {
      ports.storage.setItem(SENTINEL_KEY, JSON.stringify({ revision: seq, cases, sources }))
    } catch {
      // Without it, the next start shows no own cases on the board until one is written.
    }
  }

  await open()
  const nothing = makeMapStore('browser')
  const indexed: Store = {
    kind: 'browser',
    look: (ids, key) =>
      read(async (tx, mark) => {
        const [heads, answer] = await Promise.all([
          quiet(Promise.all(ids.map((id) => quiet(tx.objectStore('heads').get(id))))),
          key === null ? undefined : quiet(tx.objectStore('answers').get(key)),
        ])
        const found = heads.filter((head): head is Head => head !== undefined)
        return { mark, heads: new Map(found.map((head) => [head.id, head])), answer: answer ?? null }
      }),
    listCiting: (source) => read((tx) => tx.objectStore('heads').index('cites').getAllKeys(source)),
    listChanged: (since, limit) =>
      read(async (tx, mark) => ({
        mark,
        heads: await tx.objectStore('heads').index('seq').getAll(IDBKeyRange.lowerBound(since, true), limit),
      })),
    listHistory: ({ id, before, limit }) =>
      read(async (tx, mark) => {
        const end = before ?? Number.POSITIVE_INFINITY
        const changes = []
        const history = tx.objectStore('history')
        let cursor =
          id === null
            ? await history.openCursor(IDBKeyRange.upperBound(end, true), 'prev')
            : await history
                .index('record')
                .openCursor(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]), 'prev')
        while (cursor && changes.length < limit) {
          if (cursor.value.seq < end) changes.push(cursor.value)
          cursor = await cursor.continue()
        }
        return { mark, changes }
      }),
    findChange: (id, revision) =>
      read(async (tx) => (await tx.objectStore('history').index('record').get([id, revision])) ?? null),
    readAll: () =>
      read(async (tx, mark) => {
        const [heads, history] = await Promise.all([
          quiet(tx.objectStore('heads').getAll()),
          quiet(tx.objectStore('history').getAll()),
        ])
        return { mark, heads, history }
      }),
    commit: async (write) => {
      isGone = false
      const done = await commit(await open(), write)
      if (done) {
        keepSentinel(write.mark)
        askToKeep()
        ports.onWritten(write.mark.seq)
      }
      return done
    },
    wipe: async () => {
      // The database may be one that cannot be opened, but can be removed.
      const isCleared = await open()
        .then(clearAll)
        .then(
          () => true,
          () => false,
        )
      connection?.close()
      connection = null
      isGone = true
      // A tab that does not close its connection delays the removal; it finds the stores empty.
      const removal = deleteDB(DATABASE_NAME).then(() => true)
      const isRemoved = await limitOpening(removal, () => undefined).catch((error: unknown) => {
        throw explainError(error)
      })
      if (!isCleared && !isRemoved)
        throw new StoreError('Another tab keeps the database open. Close it and try again.', 'failed')
      ports.storage.removeItem(SENTINEL_KEY)
      ports.onWritten(0)
    },
    report: async () => {
      const { mark } = await read(async (_, found) => ({ mark: found }))
      const sentinel = readSentinel(ports.storage)
      return {
        persisted: (await ports.manager?.persisted?.().catch(() => null)) ?? null,
        reason: null,
        missing: sentinel && sentinel.revision > mark.seq ? sentinel : null,
      }
    },
  }
  /** Where to read: the database, unless it was removed and nobody has made it anew. */
  const pick = async () => {
    isGone &&= !(await isThere())
    return isGone ? nothing : indexed
  }
  return {
    ...indexed,
    look: async (...question) => (await pick()).look(...question),
    listCiting: async (source) => (await pick()).listCiting(source),
    listChanged: async (...question) => (await pick()).listChanged(...question),
    listHistory: async (question) => (await pick()).listHistory(question),
    findChange: async (...question) => (await pick()).findChange(...question),
    readAll: async () => (await pick()).readAll(),
    report: async () => (await pick()).report(),
  }
}

/** Whether the browser has the database; true where it cannot say. */
async function isThere(): Promise<boolean> {
  const { databases } = indexedDB as Partial<IDBFactory>
  if (!databases) return true
  return (await databases.call(indexedDB)).some(({ name }) => name === DATABASE_NAME)
}

function transact(db: IDBPDatabase<OwnSchema>) {
  const tx = db.transaction(['heads', 'history', 'answers', 'meta'])
  void quiet(tx.done)
  return tx
}

async function clearAll(db: IDBPDatabase<OwnSchema>): Promise<void> {
  const stores = [...db.objectStoreNames]
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
  void quiet(tx.done)
  await Promise.all(stores.map((store) => quiet(tx.objectStore(store).clear())))
  await tx.done
}

/** Stores all of a write or nothing. Only requests of the transaction are awaited before it is done: anything else ends it. */
async function commit(db: IDBPDatabase<OwnSchema>, write: Write): Promise<boolean> {
  const tx = db.transaction(WRITTEN, 'readwrite', { durability: 'strict' })
  const ended = tx.done.then(
    () => null,
    (error: unknown) => error ?? tx.error,
  )
  try {
    const mark = (await tx.objectStore('meta').get('head')) ?? EMPTY_MARK
    const isSame = mark.seq === write.from.seq && mark.origin === write.from.origin
    if (isSame) {
      const [heads, history, answers] = [
        tx.objectStore('heads'),
        tx.objectStore('history'),
        tx.objectStore('answers'),
      ]
      await Promise.all([
        ...(write.clear ? WRITTEN.map((store) => quiet(tx.objectStore(store).clear())) : []),
        quiet(tx.objectStore('meta').put(write.mark, 'head')),
        ...write.heads.map((head) => quiet(heads.put(head))),
        ...write.changes.map((change) => quiet(history.add(change))),
        ...(write.answer ? [quiet(answers.put(write.answer))] : []),
      ])
      const many = await answers.count()
      let cursor = many > MOST_ANSWERS_KEPT ? await answers.index('seq').openCursor() : null
      for (let left = many - MOST_ANSWERS_KEPT; cursor && left > 0; left--) {
        await cursor.delete()
        cursor = await cursor.continue()
      }
    }
    const failure = await ended
    if (failure) throw failure
    return isSame
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It has ended already.
    }
    await ended
    // A request that was waiting fails because its transaction was aborted; the transaction knows why.
    throw explainError(tx.error ?? error)
  }
}
