import { groupBy } from '../arrays/group-by.ts'
import type { CaseAsOf, Column } from './case-as-of.ts'
import type { Difference } from './difference.ts'
import { pairValues } from './pair-values.ts'

/** A point on which sources disagree in a cell of a row. */
export interface RowDifference extends Difference {
  readonly column: Column
  /** The id of the event or notice that it is about. */
  readonly part: string
}

/** All points on which sources disagree about what a row shows, once per column, each with all values and their sources. */
export function pairRowValues({ disagreements }: Pick<CaseAsOf, 'disagreements'>): readonly RowDifference[] {
  const byRecord = groupBy(disagreements, ({ column, about }) => `${column} ${about.id}`)
  return [...byRecord.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { column, about, asOf } = first
    const fields = same.map(({ conflict }) => conflict.field)
    return pairValues(about, asOf, fields).map((one) => ({ ...one, column, part: about.id }))
  })
}
