/** The part of a list that drawing it row by row needs; an array has it too. */
export type Sliced<T> = Pick<LazyList<T>, 'length' | 'slice'>

/** The first `count` members of a list, without making any of them. */
export function takeFirst<T>(list: Sliced<T>, count: number): Sliced<T> {
  const length = Math.min(count, list.length)
  return { length, slice: (from, to) => list.slice(from, Math.min(to ?? length, length)) }
}

/** A list whose members are made on access: a hundred thousand rows, of which twenty are on screen. */
export class LazyList<T> implements Iterable<T> {
  readonly length: number
  readonly #make: (at: number) => T

  /** `make` returns the member at a place from 0 to `length` - 1; it is called at each access. */
  constructor(length: number, make: (at: number) => T) {
    this.length = length
    this.#make = make
  }

  /** The member at a place; undefined outside the list. */
  at(place: number): T | undefined {
    return place >= 0 && place < this.length ? this.#make(place) : undefined
  }

  /** The members from `from` up to `to`, which is excluded. */
  slice(from: number, to: number = this.length): readonly T[] {
    const first = Math.max(0, from)
    const size = Math.max(0, Math.min(to, this.length) - first)
    return Array.from({ length: size }, (_, i) => this.#make(first + i))
  }

  map<U>(change: (member: T, place: number) => U): readonly U[] {
    return Array.from({ length: this.length }, (_, i) => change(this.#make(i), i))
  }

  flatMap<U>(change: (member: T, place: number) => U | readonly U[]): readonly U[] {
    return [...this].flatMap(change)
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.#make(i)
  }
}
