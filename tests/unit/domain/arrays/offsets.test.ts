import { expect, test } from 'vitest'
import { findStart, packOffsets } from '../../../../src/domain/arrays/offsets.ts'
import { makeRandom } from '../../../support/random.ts'

test.each([
  { name: 'none', keys: 0, most: 1 },
  { name: 'fewer keys than stand between two sums', keys: 7, most: 9 },
  { name: 'bytes', keys: 16, most: 255 },
  { name: 'two bytes', keys: 333, most: 60_000 },
  { name: 'four bytes', keys: 40, most: 3_000_000 },
])('offsets survive a round trip: $name', ({ keys, most }) => {
  const random = makeRandom(keys)
  const starts = new Uint32Array(keys + 1)
  for (let key = 0; key < keys; key++)
    starts[key + 1] = (starts[key] ?? 0) + (key === 3 ? most : random.below(most))
  const packed = packOffsets(starts)
  expect(Array.from(starts, (_, key) => findStart(packed, key))).toEqual([...starts])
  const bytes = most < 0x100 ? 1 : most < 0x1_0000 ? 2 : 4
  if (keys > 3) expect(packed.counts.BYTES_PER_ELEMENT).toBe(bytes)
})
