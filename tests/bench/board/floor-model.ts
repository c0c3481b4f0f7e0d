import { FACETS, type Facet } from '../../../src/domain/query.ts'
import { computeMonthSpan, mapFacets, matchesSearch, type PeerQuery } from './peer-query.ts'
import type { PeerRow } from './peer-rows.ts'

/** The least that an answer can cost: a bit for each case and value, and nothing around it. */
export function openBitsets(rows: readonly PeerRow[]) {
  const words = (rows.length + 31) >>> 5
  const make = () => new Uint32Array(words)
  const set = (bits: Uint32Array, place: number) => {
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  const everything = make()
  const values = mapFacets(() => new Map<string, Uint32Array>())
  const span = computeMonthSpan(rows)
  const months = Array.from({ length: span.count }, make)
  rows.forEach((row, place) => {
    set(everything, place)
    for (const facet of FACETS) {
      for (const value of row[facet]) {
        const bits = values[facet].get(value) ?? make()
        values[facet].set(value, bits)
        set(bits, place)
      }
    }
    for (let run = 0; run < row.months.length; run += 2) {
      const last = (row.months[run + 1] ?? 0) - span.first
      for (let i = (row.months[run] ?? 0) - span.first; i <= last; i++) {
        const bits = months[i]
        if (bits) set(bits, place)
      }
    }
  })
  return { rows, everything, values, span, months }
}

export type BitsetModel = ReturnType<typeof openBitsets>

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function countBoth(a: Uint32Array, b: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    const both = (a[i] ?? 0) & (b[i] ?? 0)
    if (both !== 0) sum += countBits(both)
  }
  return sum
}

function unite(sets: readonly Uint32Array[], size: number): Uint32Array {
  const union = new Uint32Array(size)
  for (const bits of sets) for (let i = 0; i < size; i++) union[i] = (union[i] ?? 0) | (bits[i] ?? 0)
  return union
}

function intersect(into: Uint32Array, mask: Uint32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) & (mask[i] ?? 0)
}

function findText({ rows, everything }: BitsetModel, words: readonly string[]): Uint32Array {
  const found = new Uint32Array(everything.length)
  rows.forEach(({ search }, place) => {
    if (matchesSearch(search, words)) found[place >>> 5] = (found[place >>> 5] ?? 0) | (1 << (place & 31))
  })
  return found
}

function listFirst({ rows }: BitsetModel, bits: Uint32Array, count: number): readonly PeerRow[] {
  const first: PeerRow[] = []
  for (let i = 0; i < bits.length && first.length < count; i++) {
    for (let word = bits[i] ?? 0; word !== 0 && first.length < count; word &= word - 1) {
      const row = rows[i * 32 + (31 - Math.clz32(word & -word))]
      if (row) first.push(row)
    }
  }
  return first
}

/** Answers in full: total, the counts of each facet without its own choice, months, first 50 rows. */
export function askBitsets(model: BitsetModel, query: PeerQuery) {
  const { everything, values, span, months } = model
  const size = everything.length
  const base = everything.slice()
  if (query.from !== null || query.to !== null) {
    const low = Math.max(0, (query.from ?? span.first) - span.first)
    const high = Math.min(span.count - 1, (query.to ?? span.first + span.count) - span.first)
    intersect(base, unite(months.slice(low, high + 1), size))
  }
  if (query.words.length > 0) intersect(base, findText(model, query.words))
  const masks = new Map<Facet, Uint32Array>()
  for (const facet of FACETS) {
    const chosen = query.facets[facet]
    if (chosen.length === 0) continue
    masks.set(
      facet,
      unite(
        chosen.map((value) => values[facet].get(value) ?? new Uint32Array(0)),
        size,
      ),
    )
  }
  const under = (left: Facet | null) => {
    const bits = base.slice()
    for (const [facet, mask] of masks) if (facet !== left) intersect(bits, mask)
    return bits
  }
  const result = under(null)
  return {
    total: countBoth(result, everything),
    counts: mapFacets((facet) => {
      const bits = masks.has(facet) ? under(facet) : result
      return [...values[facet]].map(([key, own]) => ({ key, value: countBoth(bits, own) }))
    }),
    months: Int32Array.from(months, (own) => countBoth(result, own)),
    first: listFirst(model, result, 50),
  }
}
