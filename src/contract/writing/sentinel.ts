import * as v from 'valibot'
import { Revision } from './write-problem.ts'

/**
 * Key in `localStorage` under which a browser keeps, outside the database, how much the database holds: it says at the start
 * whether there are own records, and whether the browser has thrown them away.
 */
export const SENTINEL_KEY = 'noticeboard.own'

export interface Sentinel {
  readonly revision: number
  readonly cases: number
  readonly sources: number
}
const SentinelSchema: v.GenericSchema<unknown, Sentinel> = v.object({
  revision: Revision,
  cases: Revision,
  sources: Revision,
})

/** The kept sentinel; null if there is none, or it cannot be read. */
export function readSentinel(storage: Pick<Storage, 'getItem'>): Sentinel | null {
  try {
    const read = v.safeParse(SentinelSchema, JSON.parse(storage.getItem(SENTINEL_KEY) ?? 'null'))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
