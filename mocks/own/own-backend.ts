import { handle } from '../../src/service/handle.ts'
import type { Store } from '../../src/service/store.ts'
import type { DataSource } from '../source.ts'
import { openOwnStore } from './open-store.ts'
import { makeBase, readClock } from './own-base.ts'

/** Name of the channel on which a tab tells others, with `{ seq }`, that own records changed; 0: all were removed. */
const CHANNEL = 'noticeboard'

function openStore(): Promise<Store> {
  const channel = new BroadcastChannel(CHANNEL)
  return openOwnStore({
    storage: localStorage,
    // Absent where a page is served without https.
    manager: (navigator as { readonly storage?: StorageManager }).storage,
    onWritten: (seq) => channel.postMessage({ seq }),
  })
}

let opened: Promise<Store> | undefined

/** Answers a request about own records, which this browser keeps. */
export async function answerOwn(request: Request, source: DataSource): Promise<Response> {
  opened ??= openStore()
  return handle(request, { store: await opened, base: makeBase(source), now: readClock })
}
