import { foldText } from '../../src/domain/names/fold-text.ts'
import { computeNameKeys, computeStartKeys } from '../../src/domain/names/name-key.ts'

interface Word {
  readonly raw: string
  readonly joined: boolean
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
const readWhole = remember(computeNameKeys)
const readStart = remember(computeStartKeys)

/** Words of a text by the rules of the search, implemented in another way: "Abdul-Aziz" gives abdul, aziz and abdulaziz. */
const listWords = remember((text: string): readonly Word[] => {
  const chunks = text.split(' ').flatMap((chunk) => chunk.split(/[^\p{L}\p{N}\p{M}'-]+/u))
  return chunks.flatMap((chunk) => {
    const parts = chunk.split(/['-]/).filter(Boolean)
    const whole = parts.length > 1 ? [{ raw: parts.join(''), joined: true }] : []
    return [...parts.map((raw) => ({ raw, joined: false })), ...whole]
  })
})

function begins(keys: readonly string[], starts: readonly string[], shortest: number): boolean {
  return keys.some((key) => starts.some((start) => start.length >= shortest && key.startsWith(start)))
}

/** Whether a word of a name matches a search word: as written, in another spelling, or nearly. */
function answers(word: Word, sought: string): boolean {
  const plain = fold(word.raw)
  const typed = fold(sought)
  if (!word.joined && plain.startsWith(typed)) return true
  if (/^[0-9]+$/.test(plain)) {
    return /^[0-9]+$/.test(typed) && plain.startsWith('0') && isTail(plain, typed)
  }
  if (/^[0-9]+$/.test(typed)) return false
  const keys = readWhole(word.raw)
  const whole = readWhole(sought)
  const starts = readStart(sought)
  return (
    begins(keys.same, [...whole.same, ...starts.same], 1) ||
    begins(keys.near, [...whole.near, ...starts.near], 3) ||
    keys.near.some((key) => key.length >= 2 && whole.near.includes(key))
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
    const words = names.flatMap(listWords)
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
  return rows.flatMap((names, row) =>
    names.some((name) => ` ${foldText(name)} `.includes(sought)) ? [row] : [],
  )
}
