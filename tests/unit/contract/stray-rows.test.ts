import { expect, test } from 'vitest'
import { parseSnapshot } from '../../../src/contract/parse-snapshot.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { realDataset } from '../../support/real-dataset.ts'

const whole = buildSnapshot(realDataset)
/** Invalid values for a row number. */
const WRONG = [-2, 1.5, 9999, 1e300, '0', '', 'x', null, true, [], [0], {}]

type Row = Readonly<Record<string, unknown>>

/** The snapshot of the five cases with additional disagreement rows; missing columns are copied from the first row. */
function addRows(rows: readonly Row[]): unknown {
  const body: { conflicts: Record<string, unknown[]> } = JSON.parse(JSON.stringify(whole))
  for (const row of rows)
    for (const [name, column] of Object.entries(body.conflicts))
      column.push(Object.hasOwn(row, name) ? row[name] : column[0])
  return body
}

const row = { event: -1, notice: -1, field: 0, value: 'May 2012', source: 0 }
const strays = [
  row,
  { ...row, event: 0, notice: 0 },
  ...WRONG.flatMap((wrong) => [
    { ...row, event: wrong },
    { ...row, notice: wrong },
    { ...row, event: wrong, notice: wrong },
    // Valid in one table, invalid in the other.
    { ...row, event: 0, notice: wrong },
    { ...row, event: wrong, notice: 0 },
    // Every column is invalid.
    { event: wrong, notice: 0, field: wrong, value: wrong, source: wrong },
  ]),
]

test.each(strays.map((stray) => ({ stray, says: JSON.stringify(stray) })))(
  'a disagreement that does not belong to exactly one entry is left out, and all cases stay: $says',
  ({ stray }) => {
    const { snapshot, unreadable } = parseSnapshot(addRows([stray]))
    expect(snapshot).toEqual(whole)
    expect(unreadable).toHaveLength(1)
    expect(unreadable[0]?.id).toBe(`conflicts ${whole.conflicts.event.length + 1}`)
    expect([...openSnapshot(snapshot).cases]).toHaveLength(5)
  },
)

test('all such disagreements together are left out', () => {
  const { snapshot, unreadable } = parseSnapshot(addRows(strays))
  expect(snapshot).toEqual(whole)
  expect(unreadable).toHaveLength(strays.length)
})

test('an unreadable disagreement of an event leaves out the case of that event and no other', () => {
  const { snapshot, unreadable } = parseSnapshot(addRows([{ ...row, event: 0, field: 9999 }]))
  expect(unreadable.map(({ id }) => id)).toEqual([whole.cases.id[0]])
  expect(snapshot.cases.id).toEqual(whole.cases.id.slice(1))
})
