import { readNameWords } from './name-words.ts'

/**
 * Names of cases, ready to be searched: nothing but typed arrays, so that it can be built in a worker and transferred.
 * A word is a distinct spelling; an entry is what words are found under (see NameWord), sorted by UTF-16 code unit.
 */
export interface NameTable {
  readonly rows: number
  /** Entry e is `text` from `entryStarts[e]` to `entryStarts[e + 1]`, in UTF-16 code units. */
  readonly text: Uint16Array<ArrayBuffer>
  readonly entryStarts: Uint32Array<ArrayBuffer>
  /** The words found under entry e: `entryWords` from `entryWordStarts[e]` to `entryWordStarts[e + 1]`. */
  readonly entryWords: Uint32Array<ArrayBuffer>
  readonly entryWordStarts: Uint32Array<ArrayBuffer>
  /** The rows in which word w stands, ascending: `wordRows` from `wordRowStarts[w]` to `wordRowStarts[w + 1]`. */
  readonly wordRows: Uint32Array<ArrayBuffer>
  readonly wordRowStarts: Uint32Array<ArrayBuffer>
  /** The words of row r in their order, NAME_END after each name: `rowWords` from `rowWordStarts[r]` to `rowWordStarts[r + 1]`. */
  readonly rowWords: Int32Array<ArrayBuffer>
  readonly rowWordStarts: Uint32Array<ArrayBuffer>
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

export const NAME_END = -1

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

function makeTable(
  rowWords: readonly number[],
  rowWordStarts: readonly number[],
  wordEntries: readonly (readonly string[])[],
): NameTable {
  const sorted = [...new Set(wordEntries.flat())].toSorted((a, b) => (a < b ? -1 : 1))
  const places = new Map(sorted.map((entry, place) => [entry, place]))
  const entryStarts = new Uint32Array(sorted.length + 1)
  sorted.forEach((entry, i) => {
    entryStarts[i + 1] = (entryStarts[i] ?? 0) + entry.length
  })
  const text = new Uint16Array(entryStarts[sorted.length] ?? 0)
  sorted.forEach((entry, i) => {
    const start = entryStarts[i] ?? 0
    for (let k = 0; k < entry.length; k++) text[start + k] = entry.charCodeAt(k)
  })
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
  const rows = invertRows(sequence, sequenceStarts, wordEntries.length)
  return {
    rows: rowWordStarts.length - 1,
    text,
    entryStarts,
    entryWords: words.grouped,
    entryWordStarts: words.starts,
    wordRows: rows.wordRows,
    wordRowStarts: rows.starts,
    rowWords: sequence,
    rowWordStarts: sequenceStarts,
  }
}

/** Starts an index of names; `finish` takes about as long as a third of all the `add`s together. */
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
  return [base, ...(changed ? [changed.table] : [])].flatMap((table) =>
    Object.values(table)
      .filter((value) => typeof value !== 'number')
      .map(
        (array: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>) =>
          array.buffer,
      ),
  )
}
