import { expect } from 'vitest'
import { computeSha256, formatCanonical } from '../../src/service/canonical.ts'
import type { Store } from '../../src/service/store.ts'

/** Checks that a store is whole: the history has no gap, and folded it gives the records, their hashes and the mark. */
export async function checkStore(store: Store): Promise<void> {
  const { mark, heads, history } = await store.readAll()
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, i) => i + 1))
  expect(mark.seq).toBe(history.length)
  const folded = new Map(history.map((change) => [change.id, change]))
  expect(new Map(heads.map(({ id, revision, record, seq }) => [id, { revision, record, seq }]))).toEqual(
    new Map([...folded].map(([id, { revision, record, seq }]) => [id, { revision, record, seq }])),
  )
  for (const { record, hash } of heads)
    expect(hash).toBe(record && (await computeSha256(formatCanonical(record))))
  const kept = heads.filter(({ record }) => record !== null)
  expect([mark.cases, mark.sources]).toEqual([
    kept.filter(({ of }) => of === 'case').length,
    kept.filter(({ of }) => of === 'source').length,
  ])
}
