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

/** Growing arrays of unsigned 8, 16 and 32 bits, and of days (signed 32 bits). */
export const bytes = () => new Growing(makeBytes)
export const shorts = () => new Growing(makeShorts)
export const words = () => new Growing(makeWords)
export const days = () => new Growing(makeDays)
