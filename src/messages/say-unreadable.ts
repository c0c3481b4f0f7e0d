import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'

/** A reason may quote a value that is as long as it is wrong. */
const LONGEST_REASON = 200

/** A sentence for each record that could not be read. */
export function sayUnreadable(
  records: readonly UnreadableRecord[],
  say: (id: string, reason: string) => string,
): readonly string[] {
  return records.map(({ id, reason }) =>
    say(id, reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason),
  )
}
