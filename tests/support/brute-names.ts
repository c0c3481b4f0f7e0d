import { foldText } from '../../src/domain/names/fold-text.ts'
import { computeNameKeys, computeStartKeys } from '../../src/domain/names/name-key.ts'

interface Word {
  readonly joined: boolean
  readonly plain: string
  readonly isNumber: boolean
  readonly keys: ReturnType<typeof computeNameKeys>
}

/** Memoizes a function of a text. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const value = known.get(text) ?? make(text)
    known.set(text, value)
    return value
  }
}

const fold = remember(foldText)

/** Words of a text by the rules of the search, implemented in another way: "Abdul-Aziz" gives abdul, aziz and abdulaziz. */
const listWords = remember((text: string): readonly Word[] => {
  const chunks = text.split(' ').flatMap((chunk) => chunk.split(/[^\p{L}\p{N}\p{M}'-]+/u))
  const makeWord = (raw: string, joined: boolean) => {
    const plain = fold(raw)
    return { joined, plain, isNumber: isNumber(plain), keys: computeNameKeys(raw) }
  }
  return chunks.flatMap((chunk) => {
    const parts = chunk.split(/['-]/).filter(Boolean)
    const whole = parts.length > 1 ? [makeWord(parts.join(''), true)] : []
    return [...parts.map((raw) => makeWord(raw, false)), ...whole]
  })
})

const wordsOfCases = new WeakMap<readonly string[], readonly Word[]>()

function listWordsOfCase(names: readonly string[]): readonly Word[] {
  const words = wordsOfCases.get(names) ?? names.flatMap(listWords)
  wordsOfCases.set(names, words)
  return words
}

/** A word of a search. */
const readSought = remember((text: string) => {
  const typed = fold(text)
  const whole = computeNameKeys(text)
  const starts = computeStartKeys(text)
  return {
    typed,
    isNumber: isNumber(typed),
    same: [...whole.same, ...starts.same],
    near: [...whole.near, ...starts.near].filter((start) => start.length >= 3),
    whole: whole.near.filter((key) => key.length >= 2),
  }
})

function isNumber(text: string): boolean {
  return /^[0-9]+$/.test(text)
}

/** Whether a word of a name matches a search word: as written, in another spelling, or nearly. */
function answers({ joined, plain, keys, ...word }: Word, text: string): boolean {
  const { typed, same, near, whole, ...sought } = readSought(text)
  if (!joined && plain.startsWith(typed)) return true
  if (word.isNumber) return sought.isNumber && plain.startsWith('0') && isTail(plain, typed)
  if (sought.isNumber) return false
  return (
    keys.same.some((key) => same.some((start) => start.length > 0 && key.startsWith(start))) ||
    keys.near.some((key) => near.some((start) => key.startsWith(start)) || whole.includes(key))
  )
}

/** Whether a number starts with what was typed once one or more of its leading zeros are removed. */
function isTail(plain: string, typed: string): boolean {
  for (let cut = 1; cut < plain.length && plain[cut - 1] === '0'; cut++) {
    if (plain.slice(cut).startsWith(typed)) return true
  }
  return false
}

/** Returns "Ablyazov" for "Ablyazov's" and for "d'Ablyazov"; null for other words. */
function dropApostrophe(chunk: string): string | null {
  return /^([^'-]+)'s$/i.exec(chunk)?.[1] ?? /^(?:d|l|qu)'([^'-]+)$/i.exec(chunk)?.[1] ?? null
}

/** Rows whose names match all search words; compares each with every word of every name. Not for text in quotation marks. */
export function bruteSearch(rows: readonly (readonly string[])[], text: string): readonly number[] {
  const wanted = text.split(' ').filter(Boolean)
  return rows.flatMap((names, row) => {
    const words = listWordsOfCase(names)
    const has = (sought: string) => words.some((word) => answers(word, sought))
    const all = wanted.every((chunk) => {
      const parts = chunk.split(/['-]/).filter((part) => foldText(part) !== '')
      const joined = parts.join('')
      return (
        parts.every(has) ||
        (parts.length > 1 && words.some((word) => answers(word, joined))) ||
        [dropApostrophe(chunk)].some((name) => name !== null && has(name))
      )
    })
    return all ? [row] : []
  })
}

/** Rows with a name that contains the exact phrase. */
export function brutePhrase(rows: readonly (readonly string[])[], phrase: string): readonly number[] {
  const sought = ` ${foldText(phrase)} `
  return rows.flatMap((names, row) => (names.some((name) => ` ${fold(name)} `.includes(sought)) ? [row] : []))
}
