import type { CaseAsOf } from '../../src/domain/as-of/case-as-of.ts'
import { type Facet, NONE } from '../../src/domain/query/query.ts'

/** The values that a row has in each facet. */
export function listRowValues(row: CaseAsOf): Readonly<Record<Facet, readonly string[]>> {
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NONE])
  return {
    held: orNone(row.heldIn),
    sought: orNone(row.soughtBy),
    notice: orNone([...new Set(row.notices.map(({ notice }) => notice.type))]),
    status: [row.tracks.case.value],
    custody: [row.tracks.custody.value],
    protection: [row.tracks.protection.value],
  }
}
