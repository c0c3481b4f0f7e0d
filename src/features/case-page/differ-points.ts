import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import { pairRowValues } from '../../domain/as-of/pair-row-values.ts'
import { namePoint } from '../../messages/name-point.ts'
import type { Words } from '../../messages/types.ts'

/** A point on which sources disagree about a row, as the head of a case page names it. */
export interface DifferPoint {
  /** The id of the event or notice that it is about. */
  readonly part: string
  readonly label: string
  /** Of all the values, each once. */
  readonly sources: readonly string[]
}

/** Every point on which sources disagree about a row: one for each record and what of it, with the sources of all values. */
export function listDifferPoints(row: CaseAsOf, m: Words): readonly DifferPoint[] {
  return pairRowValues(row).map((one) => ({
    part: one.part,
    label: namePoint(row, one, m),
    sources: [...new Set(one.versions.flatMap(({ sources }) => sources))],
  }))
}
