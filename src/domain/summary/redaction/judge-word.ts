import type { TextWord } from '../../names/name-words.ts'
import { isEnding, type Stem } from './name-endings.ts'
import {
  computeForms,
  countLetters,
  type FormKind,
  isUnspaced,
  listForms,
  type NameForms,
} from './name-forms.ts'

/** Whether a word is part of a name, least certain first. */
export type Verdict = 'none' | 'doubtful' | 'certain'

/** Shortest match that is certain without a check: of a capitalized word, and of one in lower case like ordinary words. */
const SURE_LARGE = 3
const SURE_SMALL = 6
/** Shortest match of the start or the inside of a word: too many words contain shorter ones. */
const SHORTEST_PART = 4
const SURE_INSIDE = 6
/** Most letters that may be missing at the end of a name. */
const MISSING = 2
/** The length of the shortest form that starts with `start` and is longer, binary search; null if there is none. */
function findLonger(sorted: readonly string[], start: string): number | null {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') <= start) low = middle + 1
    else high = middle
  }
  let shortest: number | null = null
  for (let i = low; sorted[i]?.startsWith(start); i++) {
    const { length } = sorted[i] ?? ''
    if (shortest === null || length < shortest) shortest = length
  }
  return shortest
}

/** How certain a match of so many letters is, for a word that is capitalized or not. */
function judge(letters: number, isLarge: boolean): Verdict {
  return letters >= (isLarge ? SURE_LARGE : SURE_SMALL) ? 'certain' : 'doubtful'
}

function judgeNumber(plain: string, { whole, numbers }: NameForms): Verdict {
  if (whole.has(`p${plain}`) && plain.length >= SURE_LARGE) return 'certain'
  return numbers.has(plain.replace(/^0+(?=\d)/, '')) ? 'doubtful' : 'none'
}

/** Whether the whole word is a name. A match by sound needs more letters: many words have short sounds in common. */
function judgeWhole([kind, text]: readonly [FormKind, string], isLarge: boolean): Verdict {
  const letters = countLetters(text)
  if (kind === 'p') return isLarge ? 'certain' : judge(letters, isLarge)
  return judge(kind === 's' ? letters - 1 : letters - 2, isLarge)
}

/** Whether the word is a name with another ending: "Аблязова", "Цоя". */
function judgeStem(
  kind: FormKind,
  stem: string,
  rest: string,
  follows: Stem['follows'],
  isLarge: boolean,
): Verdict {
  const letters = countLetters(stem)
  if (follows === 'anything') return kind === 't' && rest.length > MISSING + 1 ? 'none' : 'certain'
  if (isEnding(rest, kind === 'p' ? 'plain' : 'sounds')) {
    if (kind === 's') {
      if (letters > SHORTEST_PART) return judge(letters, isLarge)
      return letters === SHORTEST_PART || isLarge ? 'doubtful' : 'none'
    }
    return judge(letters, isLarge) === 'certain' || (letters === 2 && isLarge) ? 'certain' : 'doubtful'
  }
  return kind === 'p' && letters >= SHORTEST_PART ? 'doubtful' : 'none'
}

/** Whether a long name occurs inside the word ("mukhtarablyazov"). */
function judgeInside(kind: FormKind, inside: string, isLarge: boolean): Verdict {
  const letters = countLetters(inside)
  if (isUnspaced(inside)) return 'certain'
  if (kind === 'p') {
    if (letters >= SURE_INSIDE || (letters > SHORTEST_PART && isLarge)) return 'certain'
    return letters >= SHORTEST_PART ? 'doubtful' : 'none'
  }
  return kind === 's' && letters >= SURE_INSIDE ? 'doubtful' : 'none'
}

/** Whether the word is the start of a name: "Abliaz", "Shalabayev" for Shalabayeva. */
function judgeStart([kind, text]: readonly [FormKind, string], forms: NameForms, isLarge: boolean): Verdict {
  const letters = countLetters(text)
  const shortest = letters < SHORTEST_PART - 1 ? null : findLonger(forms.sorted, kind + text)
  if (kind === 't' || shortest === null) return 'none'
  const missing = shortest - text.length - 1
  if (letters >= SHORTEST_PART && missing <= MISSING)
    return isLarge || kind === 'p' ? judge(letters, isLarge) : 'none'
  if (letters >= SURE_SMALL) return kind === 'p' ? 'certain' : 'doubtful'
  return isLarge && (letters >= SHORTEST_PART || missing === 1) ? 'doubtful' : 'none'
}

const ORDER: readonly Verdict[] = ['none', 'doubtful', 'certain']

/** Whether a word of a text is, or may be, part of any of the names. */
export function judgeWord(word: TextWord, forms: NameForms): Verdict {
  const { raw, plain } = word
  if (plain !== null && /^\d+$/.test(plain)) return judgeNumber(plain, forms)
  const isLarge = !/^[^\p{L}]*\p{Ll}/u.test(raw.normalize('NFKD'))
  if (plain !== null && countLetters(plain) < 2 && !isUnspaced(plain)) return 'none'
  let best = 0
  const take = (verdict: Verdict) => {
    best = Math.max(best, ORDER.indexOf(verdict))
  }
  for (const form of listForms(computeForms(word))) {
    const [kind, text] = form
    if (forms.whole.has(kind + text)) take(isUnspaced(text) ? 'certain' : judgeWhole(form, isLarge))
    else take(judgeStart(form, forms, isLarge))
    for (let to = 2; to <= Math.min(text.length, forms.longest); to++) {
      for (const follows of forms.stems.get(kind + text.slice(0, to)) ?? []) {
        // The last of joined words may be anything: "Ablyazov-led".
        if (follows === 'ending' ? to < text.length : plain !== null)
          take(judgeStem(kind, text.slice(0, to), text.slice(to), follows, isLarge))
      }
    }
    const shortest = isUnspaced(text) ? 1 : SHORTEST_PART
    for (let from = isUnspaced(text) ? 0 : 1; from < text.length && ORDER[best] !== 'certain'; from++) {
      for (let to = from + shortest; to <= Math.min(text.length, from + forms.longest); to++) {
        if (forms.whole.has(kind + text.slice(from, to)))
          take(judgeInside(kind, text.slice(from, to), isLarge))
      }
    }
  }
  return ORDER[best] ?? 'none'
}
