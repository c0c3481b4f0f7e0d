import { growBytes } from '../../domain/arrays/growing-array.ts'
import { pushLeb128 } from '../../domain/arrays/leb128.ts'
import { MOST_NUMBER_BYTES } from '../../limits.ts'
import { PartError } from './part-error.ts'

/**
 * Columns of a few rows as streams of bytes: first the lengths of the two streams of each column, in an order that writer and
 * reader share, then all streams. The first stream of a column has the length of each list or text, and is empty for a column
 * of single numbers; the second has the numbers, or the bytes (UTF-8). Numbers are LEB128 (`leb128.ts`).
 */

/** Indexes of the two streams of a column. */
const SIZES = 0
const VALUES = 1

/** The texts of a column, each decoded on access. */
export interface Texts {
  readonly length: number
  readonly at: (place: number) => string
}

/** Writes columns, row by row, as such streams; throws a RangeError for an unknown column. */
export function makeStreamWriter<N extends string>(names: readonly N[]) {
  const streams = new Map(names.map((name) => [name, { sizes: growBytes(), values: growBytes() }]))
  const encoder = new TextEncoder()
  const find = (name: N) => {
    const found = streams.get(name)
    if (!found) throw new RangeError(`There is no column "${name}".`)
    return found
  }
  return {
    number: (name: N, value: number) => pushLeb128(find(name).values, value),
    list: (name: N, list: readonly number[]) => {
      const { sizes, values } = find(name)
      pushLeb128(sizes, list.length)
      for (const value of list) pushLeb128(values, value)
    },
    text: (name: N, text: string) => {
      const { sizes, values } = find(name)
      const encoded = encoder.encode(text)
      pushLeb128(sizes, encoded.length)
      for (const byte of encoded) values.push(byte)
    },
    finish: (): Uint8Array<ArrayBuffer> => {
      const all = [...streams.values()].flatMap(({ sizes, values }) => [sizes.finish(), values.finish()])
      const head = growBytes()
      for (const { length } of all) pushLeb128(head, length)
      return concatBytes([head.finish(), ...all])
    },
  }
}

/**
 * Where the rows of each case start, computed from the number of rows of each; throws a `PartError` if there are more than
 * `most` rows.
 */
export function addUp(counts: Uint8Array | Uint32Array, most: number): Uint32Array {
  const start = new Uint32Array(counts.length + 1)
  let sum = 0
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] ?? 0
    if (sum > most) throw new PartError(`${sum} rows of its cases are more than there are`)
    start[at + 1] = sum
  }
  return start
}

/** Concatenates bytes. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** All numbers of a stream; if each of them is a single byte, the stream itself. */
function readNumbers(stream: Uint8Array, name: string): Uint8Array | Uint32Array {
  let count = 0
  for (let i = 0; i < stream.length; i++) if ((stream[i] ?? 0) < 128) count++
  if (count === stream.length) return stream
  const numbers = new Uint32Array(count)
  let next = 0
  let value = 0
  let place = 0
  for (let i = 0; i < stream.length; i++) {
    const byte = stream[i] ?? 0
    value += (byte & 127) * 2 ** (7 * place++)
    if (place > MOST_NUMBER_BYTES || value > 0xffff_ffff)
      throw new PartError(`its column "${name}" has a number that is too long`)
    if (byte < 128) {
      numbers[next++] = value
      value = 0
      place = 0
    }
  }
  if (place > 0) throw new PartError(`its column "${name}" breaks off in a number`)
  return numbers
}

/** Where each stream starts, and where the last one ends. */
function findStreams(bytes: Uint8Array, count: number): readonly number[] {
  const lengths: number[] = []
  let at = 0
  while (lengths.length < count) {
    let length = 0
    let byte = 255
    for (let place = 0; byte > 127; place++) {
      if (at === bytes.length || place === MOST_NUMBER_BYTES)
        throw new PartError('a run of it breaks off before its first column')
      byte = bytes[at++] ?? 0
      length += (byte & 127) * 2 ** (7 * place)
    }
    lengths.push(length)
  }
  const bounds = [at]
  for (const length of lengths) bounds.push((bounds.at(-1) ?? 0) + length)
  if (bounds.at(-1) !== bytes.length)
    throw new PartError(`a run of it has ${bytes.length} bytes and not ${bounds.at(-1)}`)
  return bounds
}

/** Reads columns from such streams; throws a `PartError` unless each row has a value, and none is above `most`. */
export function readStreams<N extends string>(bytes: Uint8Array, names: readonly N[]) {
  const bounds = findStreams(bytes, names.length * 2)
  const find = (name: N, which: 0 | 1) => {
    const place = names.indexOf(name) * 2 + which
    return bytes.subarray(bounds[place], bounds[place + 1])
  }
  const take = (name: N, most: number) => {
    const numbers = readNumbers(find(name, VALUES), name)
    for (let i = 0; i < numbers.length; i++) {
      if ((numbers[i] ?? 0) > most)
        throw new PartError(`its column "${name}" refers to row ${numbers[i]} of ${most + 1}`)
    }
    return numbers
  }
  const check = (name: N, found: number, rows: number | null) => {
    if (rows !== null && found !== rows)
      throw new PartError(`its column "${name}" has ${found} rows and not ${rows}`)
  }
  /** Where each row starts among `of` values. */
  const starts = (name: N, rows: number | null, of: number): Uint32Array => {
    const sizes = readNumbers(find(name, SIZES), name)
    check(name, sizes.length, rows)
    const start = new Uint32Array(sizes.length + 1)
    let sum = 0
    for (let i = 0; i < sizes.length; i++) {
      sum += sizes[i] ?? 0
      start[i + 1] = sum
    }
    if (sum !== of) throw new PartError(`its column "${name}" ends at ${sum} and not at ${of}`)
    return start
  }
  const decoder = new TextDecoder()
  return {
    numbers: (name: N, rows: number, most: number) => {
      const numbers = take(name, most)
      check(name, numbers.length, rows)
      return numbers
    },
    lists: (name: N, rows: number, most: number) => {
      const values = take(name, most)
      const start = starts(name, rows, values.length)
      return (row: number): readonly number[] => {
        const list: number[] = []
        for (let i = start[row] ?? 0; i < (start[row + 1] ?? 0); i++) list.push(values[i] ?? 0)
        return list
      }
    },
    /** `rows` null: any number of texts. */
    texts: (name: N, rows: number | null): Texts => {
      const values = find(name, VALUES)
      const start = starts(name, rows, values.length)
      return {
        length: start.length - 1,
        at: (place) => {
          const from = start[place]
          const to = start[place + 1]
          if (from === undefined || to === undefined) throw new RangeError(`There is no text ${place}.`)
          return from === to ? '' : decoder.decode(values.subarray(from, to))
        },
      }
    },
  }
}
