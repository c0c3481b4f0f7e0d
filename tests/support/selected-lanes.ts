import type { CaseLane } from '../../src/domain/as-of/case-lane.ts'
import { listReadyRows, type Selection } from '../../src/domain/collection/select.ts'
import { computeSelectedLane } from '../../src/domain/collection/selected-lanes.ts'

/** One lane for each row of a selection that can be shown, in the order of the rows. */
export function listSelectedLanes(selection: Selection): readonly CaseLane[] {
  return listReadyRows(selection).map((row) => computeSelectedLane(selection, row))
}
