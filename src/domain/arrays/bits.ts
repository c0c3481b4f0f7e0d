/**
 * A set of cases as bits: case i is in the set if bit `i & 31` of word `i >>> 5` is set. Bits past the last case are never set.
 */
export type Bits = Uint32Array<ArrayBuffer>

/** The empty set for `count` cases. */
export function makeBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5)
}

/** The set of all `count` cases. */
export function makeFullBits(count: number): Bits {
  const bits = makeBits(count).fill(0xffff_ffff)
  const rest = count & 31
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

/** Adds case `at` to a set, in place. */
export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

/** Removes case `at` from a set, in place. */
export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

/** Whether case `at` is in a set. */
export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

/** The number of bits set in a word (H. S. Warren, Hacker's Delight, 5-1). */
function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** How many cases are in a set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let i = 0; i < bits.length; i++) count += countWord(bits[i] ?? 0)
  return count
}

/** How many cases are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0
  for (let i = 0; i < a.length; i++) {
    const word = (a[i] ?? 0) & (b[i] ?? 0)
    if (word !== 0) count += countWord(word)
  }
  return count
}

/** The intersection of all the sets, as a new set; null stands for all cases. */
export function intersect(first: Bits, others: readonly (Bits | null)[]): Bits {
  const result = first.slice()
  for (const other of others) {
    if (!other) continue
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) & (other[i] ?? 0)
  }
  return result
}

/** The union of the sets, for `count` cases. */
export function unite(sets: readonly Bits[], count: number): Bits {
  const result = makeBits(count)
  for (const set of sets) {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) | (set[i] ?? 0)
  }
  return result
}

/** Calls `visit` with each case of a set, in ascending order. */
export function forEachBit(bits: Bits, visit: (at: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0
    while (word !== 0) {
      const lowest = word & -word
      visit((i << 5) + 31 - Math.clz32(lowest))
      word ^= lowest
    }
  }
}

/** The cases of a set, in ascending order. */
export function listBits(bits: Bits, count = countBits(bits)): Int32Array {
  const list = new Int32Array(count)
  let next = 0
  forEachBit(bits, (at) => {
    list[next++] = at
  })
  return list
}
