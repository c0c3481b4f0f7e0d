/** As much of a list as one that is drawn row by row asks for; an array has it too. */
export type Sliced<T> = Pick<LazyList<T>, 'length' | 'slice'>

/** The first members of a list; none of them is made for it. */
export function takeFirst<T>(list: Sliced<T>, count: number): Sliced<T> {
  const length = Math.min(count, list.length)
  return { length, slice: (from, to) => list.slice(from, Math.min(to ?? length, length)) }
}

/** A list whose members are made when they are asked for: a hundred thousand rows of which twenty are looked at. */
export class LazyList<T> implements Iterable<T> {
  readonly length: number
  readonly #make: (at: number) => T

  /** `make` gives the member at a place from 0 to `length` less 1; it is asked again each time. */
  constructor(length: number, make: (at: number) => T) {
    this.length = length
    this.#make = make
  }

  /** The member at a place; undefined outside of the list. */
  at(place: number): T | undefined {
    return place >= 0 && place < this.length ? this.#make(place) : undefined
  }

  /** Members from a place up to, and without, another. */
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
