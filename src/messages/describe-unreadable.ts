import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import { LONGEST_REASON } from '../limits.ts'

/** A sentence for each record that could not be read. */
export function describeUnreadable(
  records: readonly UnreadableRecord[],
  say: (id: string, reason: string) => string,
): readonly string[] {
  return records.map(({ id, reason }) =>
    say(id, reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason),
  )
}
