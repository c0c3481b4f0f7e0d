import { type Bits, countBits, forEachBit, listBits, makeBits, makeFullBits, setBit } from '../arrays/bits.ts'
import { findStart } from '../arrays/offsets.ts'
import type { NameIndex, NameTable } from './name-index.ts'
import { NAME_RANKS, readSearch, type SearchPart, type SearchWord } from './name-words.ts'

/** The rows that a search finds. */
export interface NameMatches {
  /** One bit a row: bit `row & 31` of word `row >>> 5`. */
  readonly bits: Uint32Array<ArrayBuffer>
  /** One byte a row: how well it matches, as a place in NAME_RANKS (0 is best); 0 where it does not. */
  readonly rank: Uint8Array<ArrayBuffer>
  readonly count: number
}

/** Rows per rank. `null`: none. */
type Levels = (Bits | null)[]

const RANK_COUNT = NAME_RANKS.length

function compareEntry({ letters, text, entryStarts }: NameTable, entry: number, sought: string): number {
  const start = findStart(entryStarts, entry)
  const length = entryStarts.counts[entry] ?? 0
  const shared = Math.min(length, sought.length)
  for (let i = 0; i < shared; i++) {
    const difference = (letters[text[start + i] ?? 0] ?? 0) - sought.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return length < sought.length ? -1 : 0
}

/** First entry from `low` on that is not before the text (or, `after`, that neither is before it nor begins with it). */
export function findEntry(table: NameTable, sought: string, after: boolean, low = 0): number {
  let from = low
  let to = table.entryStarts.counts.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const order = compareEntry(table, middle, sought)
    if (order < 0 || (after && order === 0)) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether the entry is the text and no longer. */
function isWhole({ entryStarts }: NameTable, entry: number, sought: string): boolean {
  return entryStarts.counts[entry] === sought.length
}

function orInto(target: Bits, other: Bits | null): void {
  if (other) for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) | (other[i] ?? 0)
}

function andInto(target: Bits, other: Bits): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & (other[i] ?? 0)
}

/** Sets the rows of the words of the entries from one up to, and without, another. */
export function setEntryRows(
  { entryWords, entryWordStarts, wordRows, wordRowStarts }: NameTable,
  { first, end }: { readonly first: number; readonly end: number },
  bits: Bits,
): void {
  const lastWord = findStart(entryWordStarts, end)
  for (let w = findStart(entryWordStarts, first); w < lastWord; w++) {
    const word = entryWords[w] ?? 0
    const last = wordRowStarts[word + 1] ?? 0
    let row = 0
    for (let i = wordRowStarts[word] ?? 0; i < last; ) {
      let byte = wordRows[i++] ?? 0
      let gap = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = wordRows[i++] ?? 0
        gap |= (byte & 127) << shift
      }
      row += gap
      setBit(bits, row)
    }
  }
}

function findWord(table: NameTable, { probes }: SearchWord): Levels {
  const levels: Levels = Array.from({ length: RANK_COUNT }, () => null)
  const set = (rank: number | null, first: number, end: number) => {
    if (rank === null || first >= end) return
    const bits = levels[rank] ?? makeBits(table.rows)
    levels[rank] = bits
    setEntryRows(table, { first, end }, bits)
  }
  for (const { entry: sought, whole, start } of probes) {
    const first = findEntry(table, sought, false)
    const end = findEntry(table, sought, true, first)
    // The shortest of those that begin with it comes first, so that no other is the text and no longer.
    const begun = whole !== null && first < end && isWhole(table, first, sought) ? first + 1 : first
    set(whole, first, begun)
    set(start, begun, end)
  }
  return levels
}

/** Each rank with all better ones in it. */
function cumulate(levels: Levels, rows: number): Bits[] {
  let better: Bits | null = null
  return levels.map((own) => {
    const bits: Bits = own ?? better?.slice() ?? makeBits(rows)
    if (own) orInto(bits, better)
    better = bits
    return bits
  })
}

function meet(all: readonly Bits[][]): Bits[] {
  const [first = [], ...others] = all
  for (const other of others) for (const [rank, bits] of first.entries()) andInto(bits, other[rank] ?? bits)
  return first
}

/** Whether something holds of one of the words of a row, in their order; each is counted from 1, and 0 ends a name. */
function someWord(
  { rowWords, rowWordStarts }: NameTable,
  row: number,
  holds: (word: number) => boolean,
): boolean {
  const start = findStart(rowWordStarts, row)
  const end = start + (rowWordStarts.counts[row] ?? 0)
  let word = 0
  let shift = 0
  for (let i = start; i < end; i++) {
    const byte = rowWords[i] ?? 0
    word += (byte & 127) << shift
    if (byte > 127) {
      shift += 7
      continue
    }
    if (holds(word)) return true
    word = 0
    shift = 0
  }
  return false
}

/** Rows in one of whose names the words stand side by side in this order. */
function findPhrase(table: NameTable, words: readonly string[], open: boolean): Bits {
  // Bit k of a word of the table: it can stand for word k of the phrase.
  const may = new Uint32Array(table.wordRowStarts.length)
  const candidates = words.map((word, place) => {
    const bits = makeBits(table.rows)
    const sought = `p${word}`
    const first = findEntry(table, sought, false)
    const end = findEntry(table, sought, true, first)
    const isOpen = open && place === words.length - 1
    const last = isOpen ? end : first < end && isWhole(table, first, sought) ? first + 1 : first
    setEntryRows(table, { first, end: last }, bits)
    const lastWord = findStart(table.entryWordStarts, last)
    for (let w = findStart(table.entryWordStarts, first); w < lastWord; w++) {
      const id = table.entryWords[w] ?? 0
      may[id] = (may[id] ?? 0) | (1 << place)
    }
    return bits
  })
  const [found = makeBits(table.rows), ...others] = candidates
  for (const other of others) andInto(found, other)
  if (others.length === 0) return found
  // Bit k: the words up to here are the first k + 1 of the phrase.
  const stands = (row: number) => {
    let reached = 0
    const visit = (word: number) => {
      reached = word === 0 ? 0 : ((reached << 1) | 1) & (may[word - 1] ?? 0)
      return ((reached >>> (words.length - 1)) & 1) === 1
    }
    return someWord(table, row, visit)
  }
  forEachBit(found, (row) => {
    if (!stands(row)) found[row >>> 5] = (found[row >>> 5] ?? 0) & ~(1 << (row & 31))
  })
  return found
}

function findPart(table: NameTable, part: SearchPart): Bits[] {
  if (part.kind === 'phrase') {
    const found = findPhrase(table, part.words, part.open)
    return NAME_RANKS.map(() => found.slice())
  }
  const [first = [], ...others] = part.alternatives.map((words) =>
    meet(words.map((word) => cumulate(findWord(table, word), table.rows))),
  )
  for (const other of others) for (const [rank, bits] of first.entries()) orInto(bits, other[rank] ?? null)
  return first
}

/** Rows of a table by rank, each with all better ones in it; every row at every rank when nothing is asked. */
export function findRows(table: NameTable, parts: readonly SearchPart[]): readonly Bits[] {
  if (parts.length === 0) return NAME_RANKS.map(() => makeFullBits(table.rows))
  const [first, ...others] = parts
  const found = first ? findPart(table, first) : []
  for (const part of others) {
    if (isEmpty(found.at(-1))) break
    meet([found, findPart(table, part)])
  }
  return found
}

/** Whether no row is set. */
export function isEmpty(bits: Bits | undefined): boolean {
  return bits?.every((word) => word === 0) ?? true
}

/** Rows of an index by rank, the rows that have changed read from beside the table. */
function findInIndex(index: NameIndex, parts: readonly SearchPart[]): readonly Bits[] {
  const found = findRows(index.base, parts)
  const { changed } = index
  if (!changed) return found
  const patched = findRows(changed.table, parts)
  return found.map((bits, rank) => {
    const all = makeBits(index.rows)
    all.set(bits)
    for (const row of changed.rows) all[row >>> 5] = (all[row >>> 5] ?? 0) & ~(1 << (row & 31))
    const other = patched[rank]
    if (other) forEachBit(other, (row) => setBit(all, changed.rows[row] ?? 0))
    return all
  })
}

/**
 * The cases whose name and aliases answer a search: each of its words begins a word of any of the names, in any order
 * and in any spelling or script that sounds alike; what stands in quotation marks stands so, word for word, in one name,
 * without regard to case and diacritics. A text without letters and digits asks for nothing and finds all.
 */
export function searchNames(index: NameIndex, text: string): NameMatches {
  const levels = findInIndex(index, readSearch(text))
  const bits = levels[RANK_COUNT - 1] ?? makeBits(index.rows)
  const rank = new Uint8Array(index.rows)
  for (let level = 0; level < RANK_COUNT - 1; level++) {
    const better = levels[level] ?? bits
    for (let i = 0; i < bits.length; i++) {
      for (let rest = (bits[i] ?? 0) & ~(better[i] ?? 0); rest !== 0; rest &= rest - 1) {
        const row = i * 32 + 31 - Math.clz32(rest & -rest)
        rank[row] = level + 1
      }
    }
  }
  return { bits, rank, count: countBits(bits) }
}

/** Rows found, best first; equal ones as they stand. */
export function sortBestFirst(rows: Int32Array, { rank }: Pick<NameMatches, 'rank'>): Int32Array {
  // How many come before those of each rank: the places of its rows follow from there.
  const next = new Uint32Array(RANK_COUNT + 1)
  for (let i = 0; i < rows.length; i++) {
    const after = (rank[rows[i] ?? 0] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let level = 0; level < RANK_COUNT; level++)
    next[level + 1] = (next[level + 1] ?? 0) + (next[level] ?? 0)
  const sorted = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const level = rank[row] ?? 0
    sorted[next[level] ?? 0] = row
    next[level] = (next[level] ?? 0) + 1
  }
  return sorted
}

/** All rows found, best first; equal ones in file order. */
export function listBestFirst(matches: NameMatches): Int32Array {
  return sortBestFirst(listBits(matches.bits, matches.count), matches)
}
