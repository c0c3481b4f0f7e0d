import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { readSentinel, SENTINEL_KEY } from '../contract/writing/sentinel.ts'
import { findOwn } from './own-changes.ts'

/** Name of the channel on which a tab tells others that own records changed. */
const CHANNEL = 'noticeboard'

const Message = v.object({ seq: v.pipe(v.number(), v.integer(), v.minValue(0)) })

const following = new WeakSet<QueryClient>()

/** Patches own cases into the collection, and again whenever this or another tab changes one. */
function follow(client: QueryClient): Promise<void> {
  const own = findOwn(client)
  if (!following.has(client)) {
    following.add(client)
    new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => {
      const read = v.safeParse(Message, data)
      // What fails here is asked for with the next message.
      if (read.success && read.output.seq !== own.revision) own.catchUp().catch(() => undefined)
    })
  }
  return own.catchUp()
}

/**
 * Shows own cases on the board, if this browser keeps any; if not, waits until another tab writes the first one. Whoever has
 * none causes no request.
 */
export async function followOwn(client: QueryClient): Promise<void> {
  if (readSentinel(localStorage)) return follow(client)
  addEventListener('storage', ({ key }) => {
    if (key === SENTINEL_KEY && !following.has(client) && readSentinel(localStorage)) void follow(client)
  })
}

/** Shows own cases from now on, and those of the last write; each write of this tab calls it. */
export function startFollowing(client: QueryClient): Promise<void> {
  return follow(client)
}
