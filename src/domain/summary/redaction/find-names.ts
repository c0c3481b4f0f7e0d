import { readWords, type TextWord } from '../../names/name-words.ts'
import { judgeWord, type Verdict } from './judge-word.ts'
import { readNameForms } from './name-forms.ts'

/** A word of a text that is, or may be, part of a name; in UTF-16 code units, `to` is excluded. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly word: string
  /** False: it may be another word, and somebody has to check it. */
  readonly certain: boolean
}

/** Most letters before or after the apostrophe of a name: Ablyazov’s, d’Ablyazov, qu’Ablyazov. */
const ELIDED = 2

/**
 * Makes a function that finds names in a text, in every spelling, script and case in which a search would find them, and with
 * other endings. The ranges found are in order and do not overlap.
 */
export function makeNameFinder(names: readonly string[]): (text: string) => readonly FoundName[] {
  const forms = readNameForms([...new Set(names)])
  const known = new Map<string, Verdict>()
  const judgeOnce = (word: TextWord) => {
    const key = word.plain === null ? `-${word.raw}` : word.raw
    const verdict = known.get(key) ?? judgeWord(word, forms)
    known.set(key, verdict)
    return verdict
  }
  return (text) => {
    const found: FoundName[] = []
    const words = readWords(text).map((word) => ({ word, verdict: judgeOnce(word) }))
    // Joined parts count only if not all of the longer ones are certain names already: "Лук'янові", but not "Ablyazov’s".
    const counted = words.filter(({ word: { from, to, plain } }) => {
      if (plain !== null) return true
      const within = words.filter(
        ({ word }) =>
          word.plain !== null && from <= word.from && word.to <= to && word.to - word.from > ELIDED,
      )
      return !within.every((one) => one.verdict === 'certain')
    })
    for (const { word, verdict } of counted.toSorted(
      (a, b) => a.word.from - b.word.from || b.word.to - a.word.to,
    )) {
      if (verdict === 'none') continue
      const { from, to } = word
      const last = found.at(-1)
      const one = { from, to, word: text.slice(from, to), certain: verdict === 'certain' }
      if (!last || last.to <= from) found.push(one)
      else if (one.certain && !last.certain)
        found.splice(-1, 1, { ...one, from: Math.min(from, last.from), to: Math.max(to, last.to) })
    }
    return found
  }
}
