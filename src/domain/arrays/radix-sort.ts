/** The numbers 0 to size - 1, in order. */
export function listIndexes(size: number): Int32Array {
  const places = new Int32Array(size)
  for (let at = 0; at < size; at++) places[at] = at
  return places
}

const DIGIT = 0x1_0000

/** One stable pass over 16 bits of the keys; false if it moved nothing because all of them have the same digit. */
function pass(from: Int32Array, to: Int32Array, keys: Uint32Array, shift: 0 | 16): boolean {
  const starts = new Uint32Array(DIGIT)
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & 0xffff
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  if (starts[((keys[0] ?? 0) >>> shift) & 0xffff] === keys.length) return false
  let sum = 0
  for (let digit = 0; digit < DIGIT; digit++) {
    const size = starts[digit] ?? 0
    starts[digit] = sum
    sum += size
  }
  for (let i = 0; i < from.length; i++) {
    const at = from[i] ?? 0
    const digit = ((keys[at] ?? 0) >>> shift) & 0xffff
    const place = starts[digit] ?? 0
    starts[digit] = place + 1
    to[place] = at
  }
  return true
}

/**
 * Sorts places by an integer key from -2^31 to 2^31 - 1; stable. `order` must hold each of 0 to its length - 1 once.
 * Radix sort, least significant digit first (Knuth, TAOCP 3, 5.2.5).
 */
export function sortBy(order: Int32Array, keyOf: (at: number) => number): Int32Array {
  const keys = new Uint32Array(order.length)
  // The sign bit is flipped, so that negative numbers come first.
  for (let i = 0; i < keys.length; i++) keys[i] = keyOf(i) ^ 0x8000_0000
  let from = order.slice()
  let to = new Int32Array(order.length)
  for (const shift of [0, 16] as const) {
    if (from.length > 0 && pass(from, to, keys, shift)) [from, to] = [to, from]
  }
  return from
}

/** The rank of each value among the distinct values, sorted by `compare`; equal values have the same rank. */
export function rankValues<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Int32Array<ArrayBuffer> {
  const sorted = values.map((_, at) => at)
  const at = (place: number | undefined): T => {
    const value = place === undefined ? undefined : values[place]
    if (value === undefined) throw new RangeError('There is no such value.')
    return value
  }
  sorted.sort((a, b) => compare(at(a), at(b)))
  const ranks = new Int32Array(values.length)
  let rank = 0
  sorted.forEach((place, i) => {
    if (i > 0 && compare(at(sorted[i - 1]), at(place)) !== 0) rank++
    ranks[place] = rank
  })
  return ranks
}
