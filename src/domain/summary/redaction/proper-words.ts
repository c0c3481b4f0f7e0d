import { foldText } from '../../names/fold-text.ts'
import { readWords } from '../../names/name-words.ts'
import { isMonthWord } from './month-words.ts'

/** Capitalized words of texts, which may name a place, an organisation or a person, and how often they occur. */
export interface ProperWords {
  readonly words: string
  readonly count: number
}

/** Words that often start a sentence, in the languages of the board; none of them is a name. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an the in on at by for from to of and or but not no as if it its he she they his her their him them this that these those ' +
    'there when where while who what which after before between under until since because also only one two three was is are be ' +
    'according although about all any both each once then thus with without i we you our ' +
    'le la les un une des du de en au aux et ou il elle ils elles son sa ses leur ce cette ces dans sur par pour avec sans apres avant ' +
    'в во на и или но не по от до с со о об за из к у он она они его ее их это этот эта после перед когда где как что для при ' +
    'і й та або але не по від до з із зі про за на у в він вона вони його її їх це цеи ця після перед коли де як що для при'
  ).split(' '),
)

interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly plain: string
  readonly isFirst: boolean
}

const CLOSES_SENTENCE = /[.!?:;…«“"(\n]["'”’)»\s]*$/u

function listWords(text: string): readonly Word[] {
  return readWords(text).flatMap(({ from, to, plain }) =>
    plain === null
      ? []
      : [
          {
            from,
            to,
            plain,
            text: text.slice(from, to),
            isFirst: from === 0 || CLOSES_SENTENCE.test(text.slice(Math.max(0, from - 4), from)),
          },
        ],
  )
}

const isLarge = (text: string) => /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(text)
/** Whether a word is an initial. */
const isInitial = (text: string) => [...text].length === 1

/**
 * Lists the capitalized words of texts, neighbouring ones as one phrase, most frequent first. The first word of a sentence
 * counts unless it is ordinary: it also occurs in lower case in the texts, or often starts sentences. `allowed` are folded
 * words to leave out.
 */
export function listProperWords(
  texts: readonly string[],
  allowed: ReadonlySet<string>,
): readonly ProperWords[] {
  const all = texts.map((text) => ({ text, words: listWords(text) }))
  const small = new Set(
    all.flatMap(({ words }) => words.filter((word) => !isLarge(word.text)).map(({ plain }) => plain)),
  )
  const isProper = ({ text, plain, isFirst }: Word) =>
    isLarge(text) &&
    !isInitial(text) &&
    !COMMON.has(plain) &&
    !isMonthWord(plain) &&
    !allowed.has(plain) &&
    !(isFirst && small.has(plain))
  const counts = new Map<string, number>()
  for (const { text, words } of all) {
    const phrases: { from: number; to: number }[] = []
    for (const word of words.filter(isProper)) {
      const last = phrases.at(-1)
      if (last && /^[\s-]$/u.test(text.slice(last.to, word.from))) last.to = word.to
      else phrases.push({ from: word.from, to: word.to })
    }
    for (const { from, to } of phrases) {
      const words = text.slice(from, to)
      counts.set(words, (counts.get(words) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .toSorted((a, b) => b.count - a.count || (foldText(a.words) < foldText(b.words) ? -1 : 1))
}
