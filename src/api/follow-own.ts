import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { readSentinel } from '../contract/writing/sentinel.ts'
import { findOwn } from './own-changes.ts'

/** Name of the channel on which a tab tells others that own records changed. */
const CHANNEL = 'noticeboard'

const Message = v.object({ seq: v.pipe(v.number(), v.integer(), v.minValue(0)) })

const following = new WeakSet<QueryClient>()

/** Patches own changes into the collection whenever this or another tab writes one. */
function listen(client: QueryClient): void {
  if (following.has(client)) return
  following.add(client)
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => {
    // What fails here is asked for with the next message. A restored backup may have as many changes as what it replaced.
    if (v.is(Message, data))
      findOwn(client)
        .catchUp()
        .catch(() => undefined)
  })
}

/**
 * Shows own cases on the board, if this browser keeps any; if not, waits until a tab writes the first one or restores a
 * backup. Whoever has none causes no request.
 */
export async function followOwn(client: QueryClient): Promise<void> {
  listen(client)
  if (readSentinel(localStorage)) await findOwn(client).catchUp()
}

/** Shows own cases from now on, and those of the last write; each write of this tab calls it. */
export function startFollowing(client: QueryClient): Promise<void> {
  listen(client)
  return findOwn(client).catchUp()
}
