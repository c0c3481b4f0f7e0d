import { FACETS, type Facet } from '../../../src/domain/query/query.ts'
import { computeMonthSpan, mapFacets, matchesSearch, type PeerQuery } from './peer-query.ts'
import type { PeerRow } from './peer-rows.ts'

/** The values of a facet as codes; those of case i are `codes[starts[i]]` up to, not including, `codes[starts[i + 1]]`. */
interface Column {
  readonly values: readonly string[]
  readonly starts: Int32Array
  readonly codes: Uint16Array
  /** For each code, a bitset of the cases with that value. */
  readonly bits: readonly Int32Array[]
}

function setBit(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
}

function makeColumn(rows: readonly PeerRow[], facet: Facet, words: number): Column {
  const codes = new Map<string, number>()
  const bits: Int32Array[] = []
  const starts = new Int32Array(rows.length + 1)
  const all: number[] = []
  rows.forEach((row, place) => {
    starts[place] = all.length
    for (const value of row[facet]) {
      const code = codes.get(value) ?? codes.size
      codes.set(value, code)
      const bitset = bits[code] ?? new Int32Array(words)
      bits[code] = bitset
      setBit(bitset, place)
      all.push(code)
    }
  })
  starts[rows.length] = all.length
  return { values: [...codes.keys()], starts, codes: Uint16Array.from(all), bits }
}

/** The runs of months of each case, and for each month a bitset of the cases with an event in it. */
function makeMonths(rows: readonly PeerRow[], words: number) {
  const span = computeMonthSpan(rows)
  const bits = Array.from({ length: span.count }, () => new Int32Array(words))
  const starts = new Int32Array(rows.length + 1)
  const all: number[] = []
  rows.forEach(({ months }, place) => {
    starts[place] = all.length
    for (let run = 0; run < months.length; run += 2) {
      const from = (months[run] ?? 0) - span.first
      const to = (months[run + 1] ?? 0) - span.first
      all.push(from, to)
      for (let i = from; i <= to; i++) setBit(bits[i] ?? new Int32Array(words), place)
    }
  })
  starts[rows.length] = all.length
  return { span, bits, starts, runs: Int16Array.from(all) }
}

/**
 * An approximate lower bound of the cost of an answer: filters are bitsets per value, counts are additions in typed arrays over
 * the remaining cases, without any other layer.
 */
export function openBitsets(rows: readonly PeerRow[]) {
  const words = (rows.length + 31) >>> 5
  const everything = new Int32Array(words)
  for (let place = 0; place < rows.length; place++) setBit(everything, place)
  const months = makeMonths(rows, words)
  const columns = mapFacets((facet) => makeColumn(rows, facet, words))
  /** The result of the last search; a search for longer words looks only there. */
  const last = { words: [] as readonly string[], found: everything }
  return { rows, everything, columns, months, span: months.span, last }
}

export type BitsetModel = ReturnType<typeof openBitsets>

function eachPlace(bits: Int32Array, visit: (place: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) visit(i * 32 + 31 - Math.clz32(word & -word))
  }
}

function unite(sets: readonly (Int32Array | undefined)[], size: number): Int32Array {
  const union = new Int32Array(size)
  for (const bits of sets) {
    if (bits) for (let i = 0; i < size; i++) union[i] = (union[i] ?? 0) | (bits[i] ?? 0)
  }
  return union
}

function intersect(into: Int32Array, mask: Int32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & (mask[i] ?? 0)
}

function findText({ rows, everything, last }: BitsetModel, words: readonly string[]): Int32Array {
  const goesOn =
    last.words.length === words.length && words.every((word, i) => word.startsWith(last.words[i] ?? ''))
  const found = new Int32Array(everything.length)
  eachPlace(goesOn ? last.found : everything, (place) => {
    if (matchesSearch(rows[place]?.search ?? '', words)) setBit(found, place)
  })
  last.words = words
  last.found = found
  return found
}

function countColumn({ values, starts, codes }: Column, bits: Int32Array) {
  const counts = new Int32Array(values.length)
  eachPlace(bits, (place) => {
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i++) {
      const code = codes[i] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  })
  return values.map((key, code) => ({ key, value: counts[code] ?? 0 }))
}

/** Counts cases by month: the running sum of runs that begin minus runs that have ended. */
function countMonths({ months: { span, starts, runs } }: BitsetModel, bits: Int32Array): Int32Array {
  const changes = new Int32Array(span.count + 1)
  eachPlace(bits, (place) => {
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i += 2) {
      const from = runs[i] ?? 0
      const after = (runs[i + 1] ?? 0) + 1
      changes[from] = (changes[from] ?? 0) + 1
      changes[after] = (changes[after] ?? 0) - 1
    }
  })
  let sum = 0
  return changes.subarray(0, span.count).map((change) => (sum += change))
}

/** The complete answer: total, counts of each facet without its own filter, counts by month, the first 50 rows. */
export function askBitsets(model: BitsetModel, query: PeerQuery) {
  const { rows, everything, columns, months, span } = model
  const size = everything.length
  const base = everything.slice()
  if (query.from !== null || query.to !== null) {
    const low = Math.max(0, (query.from ?? span.first) - span.first)
    const high = Math.min(span.count - 1, (query.to ?? span.first + span.count) - span.first)
    intersect(base, unite(months.bits.slice(low, high + 1), size))
  }
  if (query.words.length > 0) intersect(base, findText(model, query.words))
  const masks = new Map<Facet, Int32Array>()
  for (const facet of FACETS) {
    const { values, bits } = columns[facet]
    const chosen = query.facets[facet].map((value) => bits[values.indexOf(value)])
    if (chosen.length > 0) masks.set(facet, unite(chosen, size))
  }
  const selectWithout = (omitted: Facet | null) => {
    const bits = base.slice()
    for (const [facet, mask] of masks) if (facet !== omitted) intersect(bits, mask)
    return bits
  }
  const result = selectWithout(null)
  const first: PeerRow[] = []
  let total = 0
  eachPlace(result, (place) => {
    const row = total++ < 50 ? rows[place] : undefined
    if (row) first.push(row)
  })
  return {
    total,
    counts: mapFacets((facet) =>
      countColumn(columns[facet], masks.has(facet) ? selectWithout(facet) : result),
    ),
    months: countMonths(model, result),
    first,
  }
}
