import { computeNameKeys, computeStartKeys } from '../../names/name-key.ts'
import { readWords, type TextWord } from '../../names/name-words.ts'
import { listChanged, listStems, type Stem } from './name-endings.ts'

/** A word of a text or of a name: as written, and its sounds in each of the languages in which it can be read. */
export interface WordForms {
  readonly plain: string
  /** Sound keys of the whole word and of its start, see `name-key.ts`; `near` of the whole word only. */
  readonly same: readonly string[]
  readonly near: readonly string[]
}

/** Kinds of forms: as written, the same sounds, nearly the same. */
export type FormKind = 'p' | 's' | 't'

/** Names, prepared for comparison with the words of a text. */
export interface NameForms {
  /** Whole words, each after the letter of its kind. */
  readonly whole: ReadonlySet<string>
  /** By kind and stem, what may follow the stem. */
  readonly stems: ReadonlyMap<string, readonly Stem['follows'][]>
  /** Numbers that occur in names, without leading zeros. */
  readonly numbers: ReadonlySet<string>
  /** Whole words as written and their sounds, each after the letter of its kind; ascending, for binary search. */
  readonly sorted: readonly string[]
  /** Length of the longest stem with its letter, limited to LONGEST. */
  readonly longest: number
}

/** Short lower-case words inside a name ("de", "bin"): nobody's name. */
const PARTICLE = /^\p{Ll}{1,3}$/u
/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Longest part of a word that is compared: no name is longer, and a whole text may be one word. */
const LONGEST = 40

/** Whether a text has letters of a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}

/** The length of a text in code points. */
export function countLetters(text: string): number {
  return [...text].length
}

/** Computes all forms of a word. */
export function computeForms({ raw, plain }: TextWord): WordForms {
  const [whole, start] = [computeNameKeys(raw), computeStartKeys(raw)]
  return {
    plain: plain ?? '',
    same: [...new Set([...whole.same, ...start.same])],
    near: whole.near,
  }
}

/** The forms of a word, each with its kind. */
export function listForms({ plain, same, near }: WordForms): readonly (readonly [FormKind, string])[] {
  return [
    ...(plain === '' ? [] : [['p', plain] as const]),
    ...same.map((key) => ['s', key] as const),
    ...near.map((key) => ['t', key] as const),
  ]
}

/** The words of a name without initials and particles; all words if nothing else is left. */
function pickWords(name: string): readonly TextWord[] {
  const words = readWords(name)
  const hasLarge = /\p{Lu}/u.test(name)
  const naming = words.filter(
    ({ raw, plain }) =>
      plain === null || ((countLetters(plain) > 1 || isUnspaced(plain)) && !(hasLarge && PARTICLE.test(raw))),
  )
  return naming.some(({ plain }) => plain !== null) ? naming : words
}

/** Prepares names, in all their spellings, for comparison with the words of a text. */
export function readNameForms(names: readonly string[]): NameForms {
  const whole = new Set<string>()
  const stems = new Map<string, Stem['follows'][]>()
  const seen = new Set<string>()
  for (const word of names.flatMap(pickWords)) {
    if (seen.has(word.raw)) continue
    seen.add(word.raw)
    const forms = computeForms(word)
    for (const [kind, text] of listForms(forms)) {
      whole.add(kind + text)
      if (/^\d+$/.test(text)) continue
      if (kind === 'p') for (const changed of listChanged(text)) whole.add(kind + changed)
      for (const { stem, follows } of listStems(text)) {
        if (kind === 't' && follows === 'ending') continue
        const known = stems.get(kind + stem) ?? []
        if (!known.includes(follows)) stems.set(kind + stem, [...known, follows])
      }
    }
  }
  const sorted = [...whole].filter((text) => !text.startsWith('t')).toSorted((a, b) => (a < b ? -1 : 1))
  const longest = [...stems.keys()].reduce((most, { length }) => Math.max(most, length), 0)
  const numbers = new Set([...whole].flatMap((text) => /^p0*(\d+)$/.exec(text)?.[1] ?? []))
  return { whole, stems, numbers, sorted, longest: Math.min(longest, LONGEST) }
}
