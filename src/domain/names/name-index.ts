import { growBytes } from '../arrays/growing-array.ts'
import { pushLeb128 } from '../arrays/leb128.ts'
import { type Offsets, packOffsets } from '../arrays/offsets.ts'
import { readNameWords } from './name-words.ts'

/**
 * A search index of the names of cases: typed arrays only, so that a worker can build and transfer it. A word is a distinct
 * spelling; an entry is a key under which words are found (see `NameWord`). Entries are sorted by UTF-16 code unit.
 */
export interface NameTable {
  readonly rows: number
  /** The UTF-16 code units that entries are made of, ascending. */
  readonly letters: Uint16Array<ArrayBuffer>
  /** All entries, concatenated; each code unit is stored as its index in `letters`. */
  readonly text: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>
  readonly entryStarts: Offsets
  /** The words found under each entry. */
  readonly entryWords: Uint32Array<ArrayBuffer>
  readonly entryWordStarts: Offsets
  /** The rows that contain word w, ascending, as differences: LEB128, from byte `wordRowStarts[w]`. */
  readonly wordRows: Uint8Array<ArrayBuffer>
  readonly wordRowStarts: Uint32Array<ArrayBuffer>
  /** The words of each row in order, as LEB128 of the word plus 1; a 0 follows each name. */
  readonly rowWords: Uint8Array<ArrayBuffer>
  readonly rowWordStarts: Offsets
}

/** A name table, and the rows that changed after it was built; made by `buildNameIndex` and `patchNameIndex`. */
export interface NameIndex {
  readonly rows: number
  readonly base: NameTable
  readonly changed: ChangedNames | null
}

/** Rows whose names replace those of the base table. */
export interface ChangedNames {
  /** For each row of `table`, its row in the index; ascending. */
  readonly rows: Uint32Array<ArrayBuffer>
  readonly names: readonly (readonly string[])[]
  readonly table: NameTable
}

/** The new names of a row; a row past the end is added. */
export interface NameChange {
  readonly row: number
  /** The name and its aliases; empty: no search finds the row. */
  readonly names: readonly string[]
}

/** Follows each name among the words of a row while the table is built. */
const NAME_END = -1

/** Builds an index from names that are added row by row. */
export interface NameIndexBuilder {
  /** Adds the name and the aliases of the next case. */
  readonly add: (names: readonly string[]) => void
  readonly finish: () => NameIndex
}

/** Groups values by key in one array: `starts[k]` to `starts[k + 1]` are the values of key k, in the order of the pairs. */
function groupPairs(keys: readonly number[], values: readonly number[], count: number) {
  const starts = new Uint32Array(count + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const grouped = new Uint32Array(keys.length)
  keys.forEach((key, i) => {
    const at = next[key] ?? 0
    grouped[at] = values[i] ?? 0
    next[key] = at + 1
  })
  return { starts, grouped }
}

/** The rows of each word, from the words of each row; each row is listed once per word. */
function invertRows(rowWords: Int32Array, rowWordStarts: Uint32Array, words: number) {
  const lastRow = new Int32Array(words).fill(-1)
  const starts = new Uint32Array(words + 1)
  const rows = rowWordStarts.length - 1
  const visit = (found: (word: number, row: number) => void) => {
    lastRow.fill(-1)
    for (let row = 0; row < rows; row++) {
      const end = rowWordStarts[row + 1] ?? 0
      for (let i = rowWordStarts[row] ?? 0; i < end; i++) {
        const word = rowWords[i] ?? NAME_END
        if (word === NAME_END || lastRow[word] === row) continue
        lastRow[word] = row
        found(word, row)
      }
    }
  }
  visit((word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1
  })
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const next = starts.slice()
  const wordRows = new Uint32Array(starts[words] ?? 0)
  visit((word, row) => {
    const at = next[word] ?? 0
    wordRows[at] = row
    next[word] = at + 1
  })
  return { wordRows, starts }
}

/** The distinct code units of some texts, and the texts with each unit as its index among them. */
function packText(texts: readonly string[]) {
  const starts = new Uint32Array(texts.length + 1)
  const units = new Set<number>()
  texts.forEach((text, i) => {
    starts[i + 1] = (starts[i] ?? 0) + text.length
    for (let k = 0; k < text.length; k++) units.add(text.charCodeAt(k))
  })
  const letters = Uint16Array.from(units).toSorted()
  const places = new Map(Array.from(letters, (unit, place) => [unit, place]))
  const size = starts[texts.length] ?? 0
  const text = letters.length <= 0x100 ? new Uint8Array(size) : new Uint16Array(size)
  texts.forEach((one, i) => {
    const start = starts[i] ?? 0
    for (let k = 0; k < one.length; k++) text[start + k] = places.get(one.charCodeAt(k)) ?? 0
  })
  return { letters, text, starts }
}

/** Encodes lists of integers as LEB128; `change` gets a number and the one before it, and returns the number >= 0 to store. */
function packNumbers(
  numbers: Uint32Array | Int32Array,
  starts: Uint32Array,
  change: (number: number, before: number) => number,
) {
  const packed = growBytes()
  const packedStarts = new Uint32Array(starts.length)
  for (let key = 0; key < starts.length - 1; key++) {
    let before = 0
    for (let i = starts[key] ?? 0; i < (starts[key + 1] ?? 0); i++) {
      const number = numbers[i] ?? 0
      pushLeb128(packed, change(number, before))
      before = number
    }
    packedStarts[key + 1] = packed.length
  }
  return { packed: packed.finish(), starts: packedStarts }
}

function makeTable(
  rowWords: readonly number[],
  rowWordStarts: readonly number[],
  wordEntries: readonly (readonly string[])[],
): NameTable {
  const sorted = [...new Set(wordEntries.flat())].toSorted((a, b) => (a < b ? -1 : 1))
  const places = new Map(sorted.map((entry, place) => [entry, place]))
  const { letters, text, starts } = packText(sorted)
  const keys: number[] = []
  const values: number[] = []
  wordEntries.forEach((entries, word) => {
    for (const entry of entries) {
      keys.push(places.get(entry) ?? 0)
      values.push(word)
    }
  })
  const words = groupPairs(keys, values, sorted.length)
  const sequence = new Int32Array(rowWords)
  const sequenceStarts = new Uint32Array(rowWordStarts)
  const inverted = invertRows(sequence, sequenceStarts, wordEntries.length)
  const rows = packNumbers(inverted.wordRows, inverted.starts, (row, before) => row - before)
  const packed = packNumbers(sequence, sequenceStarts, (word) => word + 1)
  return {
    rows: rowWordStarts.length - 1,
    letters,
    text,
    entryStarts: packOffsets(starts),
    entryWords: words.grouped,
    entryWordStarts: packOffsets(words.starts),
    wordRows: rows.packed,
    wordRowStarts: rows.starts,
    rowWords: packed.packed,
    rowWordStarts: packOffsets(packed.starts),
  }
}

/** Starts an index of names; `finish` takes about a third of the time of all `add`s together. */
export function startNameIndex(): NameIndexBuilder {
  const wordsOf = new Map<string, readonly number[]>()
  const wordEntries: (readonly string[])[] = []
  const rowWords: number[] = []
  const rowWordStarts = [0]
  const readChunk = (chunk: string): readonly number[] => {
    const known = wordsOf.get(chunk)
    if (known) return known
    const joins: number[] = []
    const words: number[] = []
    for (const { plain, entries } of readNameWords(chunk)) {
      ;(plain === null ? joins : words).push(wordEntries.length)
      wordEntries.push(entries)
    }
    const read = joins.length > 0 ? [...words, NAME_END, ...joins] : words
    wordsOf.set(chunk, read)
    return read
  }
  const addName = (name: string) => {
    const joins: number[] = []
    // Split at spaces, so that a word that occurs in many names is read once.
    for (const chunk of name.split(' ')) {
      const words = readChunk(chunk)
      const end = words.indexOf(NAME_END)
      for (const word of end < 0 ? words : words.slice(0, end)) rowWords.push(word)
      if (end >= 0) joins.push(...words.slice(end + 1))
    }
    rowWords.push(NAME_END)
    if (joins.length > 0) rowWords.push(...joins, NAME_END)
  }
  return {
    add: (names) => {
      names.forEach(addName)
      rowWordStarts.push(rowWords.length)
    },
    finish: () => {
      const base = makeTable(rowWords, rowWordStarts, wordEntries)
      return { rows: base.rows, base, changed: null }
    },
  }
}

/** Builds an index from the names of all cases, in file order: the name and the aliases of each. */
export function buildNameIndex(names: Iterable<readonly string[]>): NameIndex {
  const builder = startNameIndex()
  for (const row of names) builder.add(row)
  return builder.finish()
}

/** All buffers of an index, for transfer to another thread instead of a copy. */
export function listNameBuffers({ base, changed }: NameIndex): readonly ArrayBuffer[] {
  return [base, ...(changed ? [changed.table] : [])].flatMap((table) => [
    ...[table.letters, table.text, table.entryWords, table.wordRows, table.wordRowStarts, table.rowWords].map(
      ({ buffer }) => buffer,
    ),
    ...[table.entryStarts, table.entryWordStarts, table.rowWordStarts].flatMap(({ counts, sums }) => [
      counts.buffer,
      sums.buffer,
    ]),
  ])
}
