type Counts = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/**
 * Where the rows of each key start in a table, packed: the number of rows per key, in the smallest integers that fit, and
 * the start at every sixteenth key. Takes about a quarter of the memory of one start per key.
 */
export interface Offsets {
  readonly counts: Counts
  readonly sums: Uint32Array<ArrayBuffer>
}

/** log2 of the number of keys between two sums. */
const BLOCK = 4

/** The numbers in the narrowest array that holds them. */
function narrow(numbers: Uint32Array<ArrayBuffer>): Counts {
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0)
  if (highest < 0x100) return Uint8Array.from(numbers)
  return highest < 0x1_0000 ? Uint16Array.from(numbers) : numbers
}

/** Packs starts: one per key, then the end of the last key's rows. */
export function packOffsets(starts: Uint32Array): Offsets {
  const counts = new Uint32Array(Math.max(0, starts.length - 1))
  const sums = new Uint32Array((counts.length >>> BLOCK) + 1)
  for (let key = 0; key < counts.length; key++) counts[key] = (starts[key + 1] ?? 0) - (starts[key] ?? 0)
  for (let block = 0; block < sums.length; block++) sums[block] = starts[block << BLOCK] ?? 0
  return { counts: narrow(counts), sums }
}

/** Where the rows of a key start; for `key` equal to the number of keys, where the last key's rows end. */
export function findStart({ counts, sums }: Offsets, key: number): number {
  const block = key >>> BLOCK
  let start = sums[block] ?? 0
  for (let before = block << BLOCK; before < key; before++) start += counts[before] ?? 0
  return start
}
