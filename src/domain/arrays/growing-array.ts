import { makeBytes, makeDays, makeShorts, makeWords, type Numbers } from './smallest-array.ts'

/** An append-only typed array that grows as needed. */
export class Growing<T extends Numbers> {
  length = 0
  #held: T
  readonly #make: (size: number) => T

  constructor(make: (size: number) => T) {
    this.#make = make
    this.#held = make(64)
  }

  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = this.#make(this.#held.length * 2)
      larger.set(this.#held)
      this.#held = larger
    }
    this.#held[this.length++] = value
  }

  /** A copy of exactly the numbers pushed. */
  finish(): T {
    const exact = this.#make(this.length)
    exact.set(this.#held.subarray(0, this.length))
    return exact
  }
}

/** A growing array of unsigned 8-bit numbers. */
export const growBytes = () => new Growing(makeBytes)
/** A growing array of unsigned 16-bit numbers. */
export const growShorts = () => new Growing(makeShorts)
/** A growing array of unsigned 32-bit numbers. */
export const growWords = () => new Growing(makeWords)
/** A growing array of days (signed 32-bit numbers). */
export const growDays = () => new Growing(makeDays)
