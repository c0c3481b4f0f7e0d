/** A small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
}

export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const value = list[below(list.length)]
      if (value === undefined) throw new RangeError('Nothing to pick from.')
      return value
    },
  }
}

/**
 * A separate generator for each index of a series (finaliser of MurmurHash3): no item depends on another, so that any record
 * can be generated alone.
 */
export function makeRandomAt(seed: number, index: number): Random {
  let hash = Math.imul(seed >>> 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return makeRandom(hash ^ (hash >>> 16))
}

/** A value and its relative frequency. */
export type Weighted<T> = readonly [value: T, weight: number]

/** Makes a function that picks values with their relative frequency. */
export function makeWeightedPick<T>(list: readonly Weighted<T>[]): (random: Random) => T {
  // A table of about 1,024 entries is precise enough, and picking costs one lookup.
  const total = list.reduce((sum, [, weight]) => sum + weight, 0)
  const places = list.flatMap(([value, weight]) =>
    Array.from({ length: Math.max(1, Math.round((weight / total) * 1024)) }, () => value),
  )
  return (random) => random.pick(places)
}
