type Counts = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/**
 * Where the rows of each key begin in a table: how many each key has, in as few bytes as will do, and a sum at every
 * sixteenth key; a quarter of what a start a key takes.
 */
export interface Offsets {
  readonly counts: Counts
  readonly sums: Uint32Array<ArrayBuffer>
}

/** Keys between two sums, as a power of two. */
const BLOCK = 4

/** The numbers in the narrowest array that holds them. */
function narrow(numbers: Uint32Array<ArrayBuffer>): Counts {
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0)
  if (highest < 0x100) return Uint8Array.from(numbers)
  return highest < 0x1_0000 ? Uint16Array.from(numbers) : numbers
}

/** The same starts, of which there is one more than there are keys. */
export function packOffsets(starts: Uint32Array): Offsets {
  const counts = new Uint32Array(Math.max(0, starts.length - 1))
  const sums = new Uint32Array((counts.length >>> BLOCK) + 1)
  for (let key = 0; key < counts.length; key++) counts[key] = (starts[key + 1] ?? 0) - (starts[key] ?? 0)
  for (let block = 0; block < sums.length; block++) sums[block] = starts[block << BLOCK] ?? 0
  return { counts: narrow(counts), sums }
}

/** Where the rows of a key begin; with the number of keys, where those of the last end. */
export function findStart({ counts, sums }: Offsets, key: number): number {
  const block = key >>> BLOCK
  let start = sums[block] ?? 0
  for (let before = block << BLOCK; before < key; before++) start += counts[before] ?? 0
  return start
}
