import type { CaseAsOf } from '../../src/domain/as-of/case-as-of.ts'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { LazyList } from '../../src/domain/collection/lazy-list.ts'
import { type Selection, select } from '../../src/domain/collection/select.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { generateCases } from './generate-cases.ts'
import { makeDataset } from './make-case.ts'
import { makeRandom } from './random.ts'

const SEED = 42
const DIFFERENT = 300

const collection = openSnapshot(buildSnapshot(makeDataset(generateCases(makeRandom(SEED), DIFFERENT))))
const base = select(collection, EMPTY_QUERY)

const made = new Map<number, CaseAsOf>()

/** The row at an index: one of a few hundred cases, with a name and id of its own; always the same for the same index. */
function makeRow(i: number): CaseAsOf {
  const known = made.get(i)
  if (known) return known
  const row = base.rows.at(i % base.rows.length)
  if (!row) throw new Error('There are no rows.')
  const next = { ...row, entry: { ...row.entry, id: `case-${i}`, name: `Case ${i}`, index: i } }
  made.set(i, next)
  return next
}

/** A selection of `count` plainly fictional cases. */
export function makeManyRows(count: number, query: CaseQuery = EMPTY_QUERY): Selection {
  return { ...base, query, rows: new LazyList(count, makeRow), readiness: () => 'ready', onRecord: count }
}
