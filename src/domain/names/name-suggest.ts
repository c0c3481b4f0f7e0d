import { MOST_SUGGESTED_ENTRIES, MOST_SUGGESTIONS, MOST_UNKNOWN_WORDS } from '../../limits.ts'
import { forEachBit } from '../arrays/bits.ts'
import { findStart } from '../arrays/offsets.ts'
import { foldText } from './fold-text.ts'
import type { NameIndex, NameTable } from './name-index.ts'
import { computeNameKeys } from './name-key.ts'
import { findEntry, findRows, isEmpty, searchNames, setEntryRows } from './name-search.ts'
import { readSearch, type SearchWord } from './name-words.ts'

type Bits = Uint32Array<ArrayBuffer>

/** Only words of these lengths have suggestions: everything is near to a shorter one, and a longer one is not a name. */
const SHORTEST = 3
const LONGEST = 32

/** Rows that contain a word, or for each word near to it the rows that contain that, nearest first; empty: nothing near. */
type Near = readonly Bits[]

function readEntry({ letters, text, entryStarts }: NameTable, entry: number, length: number): string {
  const start = findStart(entryStarts, entry)
  const end = start + Math.min(length, entryStarts.counts[entry] ?? 0)
  return String.fromCharCode(...Array.from(text.subarray(start, end), (place) => letters[place] ?? 0))
}

/**
 * Entries that start with something near to the text, nearest first: edit distance with swaps of neighbours (restricted
 * Damerau-Levenshtein) of at most 1 for up to four letters, else 2. Entries are sorted, so distances of a prefix shared with
 * the entry before are reused, and all entries with a prefix that is already too far are skipped.
 */
function findNearEntries(table: NameTable, mark: string, key: string): readonly number[] {
  const bound = key.length <= 4 ? 1 : 2
  const sought = mark + key
  const width = sought.length + 1
  const deepest = sought.length + bound
  const distances = new Uint8Array((deepest + 1) * width)
  for (let j = 0; j < width; j++) distances[j] = j
  const at = (depth: number, j: number) => distances[depth * width + j] ?? 0
  const { letters, text, entryStarts } = table
  const letterAt = (place: number) => letters[text[place] ?? 0]
  const addLetter = (start: number, depth: number): number => {
    const letter = letterAt(start + depth - 1)
    let least = depth
    distances[depth * width] = depth
    for (let j = 1; j < width; j++) {
      const same = letter === sought.charCodeAt(j - 1)
      let cost = Math.min(at(depth - 1, j) + 1, at(depth, j - 1) + 1, at(depth - 1, j - 1) + (same ? 0 : 1))
      const exchanged =
        depth > 1 &&
        j > 1 &&
        letter === sought.charCodeAt(j - 2) &&
        letterAt(start + depth - 2) === sought.charCodeAt(j - 1)
      if (exchanged) cost = Math.min(cost, at(depth - 2, j - 2) + 1)
      distances[depth * width + j] = cost
      least = Math.min(least, cost)
    }
    return least
  }
  const found: { readonly entry: number; readonly score: number }[] = []
  const end = findEntry(table, mark, true)
  let before = 0
  let done = 0
  let entry = findEntry(table, mark, false)
  while (entry < end) {
    const start = findStart(entryStarts, entry)
    const length = entryStarts.counts[entry] ?? 0
    const looked = Math.min(length, deepest)
    let depth = 0
    while (depth < done && depth < looked && text[start + depth] === text[before + depth]) depth++
    let near = 0
    let hopeless = false
    while (depth < looked && !hopeless) {
      const least = addLetter(start, ++depth)
      hopeless = least > bound && near > bound
      near = least
    }
    before = start
    done = depth
    if (hopeless) {
      entry = findEntry(table, readEntry(table, entry, depth), true, entry)
      continue
    }
    let distance = bound + 1
    for (let d = 1; d <= depth; d++) distance = Math.min(distance, at(d, sought.length))
    if (distance <= bound) {
      found.push({ entry, score: distance * 100 + Math.min(99, Math.abs(length - sought.length)) })
    }
    entry++
  }
  return found
    .toSorted((a, b) => a.score - b.score || a.entry - b.entry)
    .slice(0, MOST_SUGGESTED_ENTRIES)
    .map((one) => one.entry)
}

function makeBits(table: NameTable): Bits {
  return new Uint32Array((table.rows + 31) >>> 5)
}

function findNear(table: NameTable, word: SearchWord): Near {
  const look = (mark: string, keys: readonly string[]) =>
    keys
      .filter((key) => key.length >= SHORTEST && key.length <= LONGEST)
      .flatMap((key) => findNearEntries(table, mark, key))
  const sounding = look('t', computeNameKeys(word.raw).near)
  // Two swapped letters may sound like another name altogether, but the spelling is near.
  const entries = sounding.length > 0 ? sounding : look('p', [foldText(word.raw)])
  return entries.map((entry) => {
    const bits = makeBits(table)
    setEntryRows(table, { first: entry, end: entry + 1 }, bits)
    return bits
  })
}

function meet(all: readonly Bits[]): Bits {
  const [first = new Uint32Array(), ...others] = all
  return first.map((word, i) => others.reduce((bits, other) => bits & (other[i] ?? 0), word))
}

function join(near: Near): Bits {
  const [first = new Uint32Array(), ...others] = near
  return first.map((word, i) => others.reduce((bits, other) => bits | (other[i] ?? 0), word))
}

/** Rows near to all of the words that have anything near, else to all of these but one; nearest first. */
function listNearRows(table: NameTable, words: readonly SearchWord[]): readonly number[] {
  const found = words.map((word) => findRows(table, [{ kind: 'words', alternatives: [[word]] }]).at(-1))
  const unknown = words.filter((_, i) => isEmpty(found[i]))
  // A number near to the typed one is another case, not a typo.
  if (unknown.length > MOST_UNKNOWN_WORDS || unknown.some(({ raw }) => /^\p{N}+$/u.test(raw))) return []
  const guesses = unknown.map((word) => findNear(table, word)).filter((near) => near.length > 0)
  const known = found.flatMap((bits): Near[] => (bits && !isEmpty(bits) ? [[bits]] : []))
  const nears = [...guesses, ...known]
  const used = [nears, ...nears.map((_, i) => nears.toSpliced(i, 1))].find(
    (some) => some.length * 2 >= words.length && some.length > 0 && !isEmpty(meet(some.map(join))),
  )
  if (!used) return []
  const all = meet(used.map(join))
  const rows = new Set<number>()
  for (const bits of used[0] ?? []) {
    forEachBit(meet([bits, all]), (row) => {
      if (rows.size < MOST_SUGGESTED_ENTRIES) rows.add(row)
    })
  }
  return [...rows]
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}

/**
 * "Did you mean": for a search that finds nothing, up to three names that the reader may have meant, nearest first. A search
 * for any of them finds something. `readNames` returns the name and the aliases of a row; a name in the script of the search
 * is preferred.
 */
export function suggestNames(
  index: NameIndex,
  text: string,
  readNames: (row: number) => readonly string[],
): readonly string[] {
  const words = readSearch(text).flatMap((part) => {
    const loose = part.kind === 'phrase' ? readSearch(part.words.join(' ')) : [part]
    return loose.flatMap((one) => (one.kind === 'words' ? (one.alternatives[0] ?? []) : []))
  })
  const { base, changed } = index
  const stale = new Set(changed?.rows)
  const rows = [
    ...(changed ? listNearRows(changed.table, words).map((row) => changed.rows[row] ?? 0) : []),
    ...listNearRows(base, words).filter((row) => !stale.has(row)),
  ]
  const suggestions = new Set<string>()
  for (const row of rows) {
    const names = readNames(row)
    const name = names.find((one) => isCyrillic(one) === isCyrillic(text)) ?? names[0]
    if (name === undefined || foldText(name) === '') continue
    if (!suggestions.has(name) && searchNames(index, name).count > 0) suggestions.add(name)
    if (suggestions.size === MOST_SUGGESTIONS) break
  }
  return [...suggestions]
}
