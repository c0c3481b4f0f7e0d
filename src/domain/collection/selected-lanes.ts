import type { CaseAsOf } from '../as-of/case-as-of.ts'
import { type CaseLane, computeCaseLane } from '../as-of/case-lane.ts'
import { matchWindow } from '../as-of/window.ts'
import type { Day } from '../dates/day.ts'
import type { Selection } from './select.ts'

interface Made {
  readonly asOf: Day
  readonly from: Day | null
  readonly to: Day | null
  readonly lane: CaseLane
}

/** The last lane of each case: rows are made anew when they come into view, what they show is not. */
const made = new WeakMap<CaseAsOf['entry'], Made>()

/** The lane of a row of a selection: as of its day, with what falls in the window of its filter. */
export function computeSelectedLane(
  { asOf, query: { from, to } }: Pick<Selection, 'asOf' | 'query'>,
  row: CaseAsOf,
): CaseLane {
  const last = made.get(row.entry)
  if (last && last.asOf === asOf && last.from === from && last.to === to) return last.lane
  const lane = computeCaseLane(row, asOf, (event) => matchWindow(event, row.entry, { from, to }))
  made.set(row.entry, { asOf, from, to, lane })
  return lane
}
