/** A typed array that grows; numbers only go in at its end. */
export class Growing<
  T extends
    | Uint8Array<ArrayBuffer>
    | Uint16Array<ArrayBuffer>
    | Uint32Array<ArrayBuffer>
    | Int32Array<ArrayBuffer>,
> {
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

  finish(): T {
    const exact = this.#make(this.length)
    exact.set(this.#held.subarray(0, this.length))
    return exact
  }
}

export const bytes = () => new Growing((size) => new Uint8Array(size))
export const shorts = () => new Growing((size) => new Uint16Array(size))
export const words = () => new Growing((size) => new Uint32Array(size))
export const days = () => new Growing((size) => new Int32Array(size))
