import { bytes } from '../arrays/growing-array.ts'
import { pushLeb128 } from '../arrays/leb128.ts'
import { type Offsets, packOffsets } from '../arrays/offsets.ts'
import { readNameWords } from './name-words.ts'

/**
 * Names of cases, ready to be searched: nothing but typed arrays, so that it can be built in a worker and transferred.
 * A word is a distinct spelling; an entry is what words are found under (see NameWord), sorted by UTF-16 code unit.
 */
export interface NameTable {
  readonly rows: number
  /** The UTF-16 code units that entries are made of, ascending. */
  readonly letters: Uint16Array<ArrayBuffer>
  /** The entries one after the other, each unit as its place in `letters`. */
  readonly text: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>
  readonly entryStarts: Offsets
  /** The words found under each entry. */
  readonly entryWords: Uint32Array<ArrayBuffer>
  readonly entryWordStarts: Offsets
  /** The rows in which word w stands, ascending, each as how far it is from the one before: LEB128, from byte `wordRowStarts[w]`. */
  readonly wordRows: Uint8Array<ArrayBuffer>
  readonly wordRowStarts: Uint32Array<ArrayBuffer>
  /** The words of each row in their order, as LEB128 of the word plus 1; 0 comes after each name. */
  readonly rowWords: Uint8Array<ArrayBuffer>
  readonly rowWordStarts: Offsets
}

/** A name table with the rows that have changed since beside it; made by `buildNameIndex` and `patchNameIndex`. */
export interface NameIndex {
  readonly rows: number
  readonly base: NameTable
  readonly changed: ChangedNames | null
}

export interface ChangedNames {
  /** Row of the index for each row of the table, ascending. */
  readonly rows: Uint32Array<ArrayBuffer>
  readonly names: readonly (readonly string[])[]
  readonly table: NameTable
}

/** A row whose names have changed; a row at the end or beyond is added. */
export interface NameChange {
  readonly row: number
  /** The name and its aliases; empty: nothing finds the row any more. */
  readonly names: readonly string[]
}

/** Stands after each name among the words of a row while the table is made. */
const NAME_END = -1

/** Names are handed in row by row, in as many goes as the caller likes, and made into an index at the end. */
export interface NameIndexBuilder {
  /** The name and the aliases of the next case. */
  readonly add: (names: readonly string[]) => void
  readonly finish: () => NameIndex
}

/** Lists of numbers as one array: `starts[k]` to `starts[k + 1]` are the values of key k, in the order of the pairs. */
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

/** The rows of each word, from the words of each row; a word that stands in a row twice counts once. */
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

/** Distinct code units of some texts, and the texts with each unit as its place among them. */
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

/** Lists of numbers from 0 up as LEB128, and where each begins. */
function packNumbers(
  numbers: Uint32Array | Int32Array,
  starts: Uint32Array,
  change: (number: number, before: number) => number,
) {
  const packed = bytes()
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

/** Offsets an index of names; `finish` takes about as long as a third of all the `add`s together. */
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
    // Split at blanks, so that a word which stands in many names is read once.
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

/** Builds an index of the names of all cases, in file order: for each its name and aliases. */
export function buildNameIndex(names: Iterable<readonly string[]>): NameIndex {
  const builder = startNameIndex()
  for (const row of names) builder.add(row)
  return builder.finish()
}

/**
 * The index after some rows have changed; answers as one built anew would. It costs what building an index of all rows
 * changed so far costs: after some thousands of them, build anew.
 */
export function patchNameIndex(index: NameIndex, changes: Iterable<NameChange>): NameIndex {
  const names = new Map<number, readonly string[]>()
  for (const [i, row] of index.changed?.rows.entries() ?? []) names.set(row, index.changed?.names[i] ?? [])
  let rows = index.rows
  for (const { row, names: changed } of changes) {
    for (; rows < row; rows++) names.set(rows, [])
    rows = Math.max(rows, row + 1)
    names.set(row, changed)
  }
  if (names.size === 0) return index
  const sorted = [...names].toSorted(([a], [b]) => a - b)
  const { base: table } = buildNameIndex(sorted.map(([, row]) => row))
  return {
    rows,
    base: index.base,
    changed: {
      rows: new Uint32Array(sorted.map(([row]) => row)),
      names: sorted.map(([, row]) => row),
      table,
    },
  }
}

/** Every buffer of an index, to be handed over to another thread instead of copied. */
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
