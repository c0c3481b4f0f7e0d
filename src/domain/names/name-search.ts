import { type Bits, countBits, forEachBit, listBits, makeBits, makeFullBits, setBit } from '../arrays/bits.ts'
import { findStart } from '../arrays/offsets.ts'
import type { NameIndex, NameTable } from './name-index.ts'
import { NAME_RANKS, readSearch, type SearchPart, type SearchWord } from './name-words.ts'

/** The rows that a search finds. */
export interface NameMatches {
  /** One bit per row: bit `row & 31` of word `row >>> 5`. */
  readonly bits: Uint32Array<ArrayBuffer>
  /** One byte per row: how well it matches, as an index of NAME_RANKS (0 is best); 0 if it does not match. */
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

/**
 * The first entry from `low` on that sorts at or after the text; with `after`, the first that sorts after all entries that
 * start with it. Binary search.
 */
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

/** Whether an entry that starts with the text is equal to it. */
function isWhole({ entryStarts }: NameTable, entry: number, sought: string): boolean {
  return entryStarts.counts[entry] === sought.length
}

function orInto(target: Bits, other: Bits | null): void {
  if (other) for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) | (other[i] ?? 0)
}

function andInto(target: Bits, other: Bits): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & (other[i] ?? 0)
}

/** Sets the bits of all rows that contain a word of the entries from `first` up to `end`, which is excluded. */
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
    // The shortest entry that starts with the text sorts first, so only the first can be equal to it.
    const begun = whole !== null && first < end && isWhole(table, first, sought) ? first + 1 : first
    set(whole, first, begun)
    set(start, begun, end)
  }
  return levels
}

/** The rows of each rank or a better one. */
function cumulate(levels: Levels, rows: number): Bits[] {
  let better: Bits | null = null
  return levels.map((level) => {
    const bits: Bits = level ?? better?.slice() ?? makeBits(rows)
    if (level) orInto(bits, better)
    better = bits
    return bits
  })
}

/** The intersection, rank by rank; overwrites the first of the list. */
function meet(all: readonly Bits[][]): Bits[] {
  const [first = [], ...others] = all
  for (const other of others) for (const [rank, bits] of first.entries()) andInto(bits, other[rank] ?? bits)
  return first
}

/** Whether `holds` returns true for a word of a row; called in order, with the word plus 1, and with 0 after each name. */
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

/** Rows with a name that contains the words next to each other in this order; `open`: the last may be the start of a word. */
function findPhrase(table: NameTable, words: readonly string[], open: boolean): Bits {
  // Bit k of a word of the table: it matches word k of the phrase.
  const places = new Uint32Array(table.wordRowStarts.length)
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
      places[id] = (places[id] ?? 0) | (1 << place)
    }
    return bits
  })
  const [found = makeBits(table.rows), ...others] = candidates
  for (const other of others) andInto(found, other)
  if (others.length === 0) return found
  // Bit k: the last k + 1 words visited match the first k + 1 of the phrase.
  const hasPhrase = (row: number) => {
    let reached = 0
    const visit = (word: number) => {
      reached = word === 0 ? 0 : ((reached << 1) | 1) & (places[word - 1] ?? 0)
      return ((reached >>> (words.length - 1)) & 1) === 1
    }
    return someWord(table, row, visit)
  }
  forEachBit(found, (row) => {
    if (!hasPhrase(row)) found[row >>> 5] = (found[row >>> 5] ?? 0) & ~(1 << (row & 31))
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

/** The rows of a table that match with each rank or a better one; all rows at every rank for an empty search. */
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

/** The rows of an index that match with each rank or a better one; changed rows are searched in their own table. */
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
 * The cases whose name and aliases match a search. Each word of the search must be the start of a word of any of the names,
 * in any order and in any spelling or script that sounds alike; a phrase in quotation marks must occur in one name, word for
 * word, ignoring case and diacritics. A text without letters and digits finds all cases.
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

/** Sorts rows by rank, best first; rows of equal rank keep their order. */
export function sortBestFirst(rows: Int32Array, { rank }: Pick<NameMatches, 'rank'>): Int32Array {
  // Counting sort: the number of rows of better ranks is where the rows of a rank start.
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

/** All rows found, best first; rows of equal rank in file order. */
export function listBestFirst(matches: NameMatches): Int32Array {
  return sortBestFirst(listBits(matches.bits, matches.count), matches)
}
