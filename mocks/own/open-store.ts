import { readSentinel } from '../../src/contract/writing/sentinel.ts'
import { makeMapStore } from '../../src/service/map-store.ts'
import { type Store, StoreError } from '../../src/service/store.ts'
import { openIndexedStore, type StorePorts } from './indexed-store.ts'

/** A store that refuses everything: the records are there, but this version of the page cannot read them. */
function makeRefusingStore(error: StoreError): Store {
  const refuse = () => Promise.reject(error)
  return {
    kind: 'browser',
    look: refuse,
    listCiting: refuse,
    listChanged: refuse,
    listHistory: refuse,
    findChange: refuse,
    readAll: refuse,
    commit: refuse,
    wipe: refuse,
    report: refuse,
  }
}

/**
 * Opens the store of own records of this browser. Where the browser has no database, or it does not open, the store is one
 * that lasts until the page closes; the session says so.
 */
export async function openOwnStore(ports: StorePorts): Promise<Store> {
  try {
    if (!('indexedDB' in globalThis) || !globalThis.indexedDB)
      throw new StoreError('This browser has no database for pages.', 'failed')
    return await openIndexedStore(ports)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.failure === 'newer') return makeRefusingStore(error)
    return makeMapStore('session', { reason: error.message, missing: readSentinel(ports.storage) })
  }
}
