import { type CaseAsOf, computeCaseAsOf } from '../../../src/domain/as-of/case-as-of.ts'
import { readDatedCase } from '../../../src/domain/as-of/dated-case.ts'
import type { Case } from '../../../src/domain/case/case.ts'
import { computeCalendarDay, type Day } from '../../../src/domain/dates/day.ts'
import { saysNothing } from '../../../src/domain/dates/edtf-bounds.ts'
import { foldText } from '../../../src/domain/names/fold-text.ts'
import type { Facet } from '../../../src/domain/query/query.ts'
import { listRowValues } from '../../support/row-values.ts'

/** One case as the peers get it: what the board shows, precomputed as of the day of compilation. */
export type PeerRow = {
  readonly [F in Facet]: readonly string[]
} & {
  /** Position in the list, counted from 0. */
  readonly place: number
  readonly id: string
  readonly name: string
  /** All spellings of the name, folded as in the app, each preceded by a blank. */
  readonly search: string
  /** The earliest day of the first detention; null if there is no detention, or it has no earliest day. */
  readonly firstDetention: Day | null
  /** Months in which an event possibly falls, as runs: first, last, first, last …, sorted, without overlap. */
  readonly months: readonly number[]
}

/** The month of a day, counted from January of year 0. */
export function findMonth(day: Day): number {
  const { year, month } = computeCalendarDay(day)
  return year * 12 + month - 1
}

/** Runs of months by the rule of the histogram: open ends extend to the first and last day of the case, none beyond `asOf`. */
function computeMonths({ counted, possible, entry }: CaseAsOf, asOf: Day): readonly number[] {
  const runs = [...counted, ...possible]
    .filter(({ bounds }) => !saysNothing(bounds))
    .map(({ bounds }) => ({
      from: findMonth(bounds.earliest ?? entry.firstDay ?? asOf),
      to: findMonth(Math.min(bounds.latest ?? entry.lastDay ?? asOf, asOf)),
    }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => a.from - b.from)
  const flat: number[] = []
  for (const { from, to } of runs) {
    const last = flat.at(-1)
    if (last !== undefined && from <= last + 1) flat[flat.length - 1] = Math.max(last, to)
    else flat.push(from, to)
  }
  return flat
}

/** Yields the rows of cases as of a day, without cases of which nothing is on record. */
export function* makePeerRows(cases: Iterable<Case>, compiled: Day): Generator<PeerRow, void, undefined> {
  let index = 0
  let place = 0
  for (const one of cases) {
    const row = computeCaseAsOf(readDatedCase(one, index++, compiled, 's1'), compiled)
    if (!row) continue
    yield {
      place: place++,
      id: one.id,
      name: one.person.name,
      search: [one.person.name, ...one.person.aliases].map((name) => ` ${foldText(name)}`).join(''),
      ...listRowValues(row),
      firstDetention: row.firstDetention?.bounds.earliest ?? null,
      months: computeMonths(row, compiled),
    }
  }
}
