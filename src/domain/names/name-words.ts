import { LONGEST_FOLDED_TEXT, MOST_JOINED_WORDS, MOST_SEARCH_WORDS } from '../../limits.ts'
import { foldText } from './fold-text.ts'
import { computeNameKeys, computeStartKeys } from './name-key.ts'

/**
 * How well a word of a name matches a word of a search, best first: `exact`, ignoring case and diacritics; `same`, in another
 * spelling or script; `start`, a word that starts with it; `near`, sounds nearly the same; `same-start`, starts with it in
 * another spelling or script; `near-start`, starts with nearly the same sound. The rank of a case is that of its worst match.
 */
export const NAME_RANKS = ['exact', 'same', 'start', 'near', 'same-start', 'near-start'] as const
export type NameRank = (typeof NAME_RANKS)[number]

/**
 * A word of a name: its range in the name (UTF-16 units, `to` excluded), and the entries under which it is found. An entry
 * is a letter for its kind (p as written, n a number without leading zeros, s same sound, t nearly the same) followed by the
 * folded word or the key.
 */
export interface NameWord {
  readonly from: number
  readonly to: number
  readonly raw: string
  /** The folded word; null for joined parts ("Abdul-Aziz" as "AbdulAziz"), which are not a word as written. */
  readonly plain: string | null
  readonly entries: readonly string[]
}

/** An entry to look up, and the rank (index of NAME_RANKS) of a whole match and of a match at the start; null: no match. */
export interface Probe {
  readonly entry: string
  readonly whole: number | null
  readonly start: number | null
}

export interface SearchWord {
  readonly raw: string
  readonly probes: readonly Probe[]
}

/**
 * A part of a search: alternatives, one of which must match with all of its words; or a phrase, folded words that must occur
 * in exactly that order, `open` if the last may be the start of a word.
 */
export type SearchPart =
  | { readonly kind: 'words'; readonly alternatives: readonly (readonly SearchWord[])[] }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly open: boolean }

interface Segment {
  readonly from: number
  readonly to: number
  /** Only a hyphen or an apostrophe is between this and the one before. */
  readonly joined: boolean
}

const JOINERS = "'’‘`-‐‑–"
/** Near keys shorter than this would find half of everything. */
const SHORTEST_NEAR = 2
const SHORTEST_NEAR_START = 3

/** Whether a character can be part of a word. */
function isInWord(letter: string): boolean {
  if (letter < '\u0080') return /[a-z0-9]/i.test(letter)
  return /[\p{L}\p{N}\p{M}\p{Cf}]/u.test(letter.normalize('NFKD'))
}

function readSegments(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let from = -1
  let at = 0
  if (/^[\p{L}\p{N}]+$/u.test(text)) return [{ from: 0, to: text.length, joined: false }]
  const close = () => {
    if (from < 0) return
    const before = segments.at(-1)
    const joined = before?.to === from - 1 && JOINERS.includes(text.charAt(from - 1))
    segments.push({ from, to: at, joined })
    from = -1
  }
  for (const letter of text) {
    if (isInWord(letter)) {
      if (from < 0) from = at
    } else close()
    at += letter.length
  }
  close()
  return segments
}

/** Runs of segments that are joined by hyphens or apostrophes. */
function groupSegments(text: string): readonly (readonly Segment[])[] {
  const runs: Segment[][] = []
  for (const segment of readSegments(text)) {
    const last = runs.at(-1)
    if (segment.joined && last) last.push(segment)
    else runs.push([segment])
  }
  return runs
}

function joinRun(text: string, run: readonly Segment[]): string | null {
  if (run.length < 2 || run.length > MOST_JOINED_WORDS) return null
  return run.map(({ from, to }) => text.slice(from, to)).join('')
}

function isNumber(plain: string): boolean {
  return /^[0-9]+$/.test(plain)
}

function listEntries(plain: string | null, raw: string): readonly string[] {
  if (plain !== null && isNumber(plain)) {
    const zeros = /^0*/.exec(plain)?.[0].length ?? 0
    const cuts = Math.min(zeros, plain.length - 1, 8)
    return [`p${plain}`, ...Array.from({ length: cuts }, (_, i) => `n${plain.slice(i + 1)}`)]
  }
  const { same, near } = computeNameKeys(raw)
  return [
    ...(plain === null ? [] : [`p${plain}`]),
    ...same.map((key) => `s${key}`),
    ...near.map((key) => `t${key}`),
  ]
}

/** The folded words of a segment, each with the original text; one character (½) may make two words. */
function foldSegment(raw: string): readonly { readonly plain: string; readonly raw: string }[] {
  const words = foldText(raw).split(' ').filter(Boolean)
  return words.map((plain) => ({ plain, raw: words.length === 1 ? raw : plain }))
}

/** A word of a text; see `NameWord`. */
export type TextWord = Omit<NameWord, 'entries'>

/** The words of a text in order; words joined from parts ("Abdul-Aziz" as "AbdulAziz") come last. */
export function readWords(text: string): readonly TextWord[] {
  const words: TextWord[] = []
  const joins: TextWord[] = []
  for (const run of groupSegments(text)) {
    for (const { from, to } of run) {
      for (const { plain, raw } of foldSegment(text.slice(from, to))) words.push({ from, to, raw, plain })
    }
    const raw = joinRun(text, run)
    if (raw !== null) joins.push({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0, raw, plain: null })
  }
  return [...words, ...joins]
}

/** The words of a name with the entries under which each is found. */
export function readNameWords(name: string): readonly NameWord[] {
  return readWords(name).map((word) => ({ ...word, entries: listEntries(word.plain, word.raw) }))
}

function rank(name: NameRank): number {
  return NAME_RANKS.indexOf(name)
}

function readSearchWord(plain: string | null, raw: string): SearchWord {
  const probes: Probe[] = []
  const add = (entry: string, whole: NameRank | null, start: NameRank | null) =>
    probes.push({ entry, whole: whole && rank(whole), start: start && rank(start) })
  if (plain !== null) add(`p${plain}`, 'exact', 'start')
  if (plain !== null && isNumber(plain)) {
    add(`n${plain}`, 'start', 'start')
    return { raw, probes }
  }
  const whole = computeNameKeys(raw)
  const start = computeStartKeys(raw)
  for (const key of new Set([...whole.same, ...start.same])) {
    add(`s${key}`, whole.same.includes(key) ? 'same' : null, 'same-start')
  }
  for (const key of new Set([...whole.near, ...start.near])) {
    const isWhole = whole.near.includes(key) && key.length >= SHORTEST_NEAR
    const isStart = key.length >= SHORTEST_NEAR_START
    if (isWhole || isStart) add(`t${key}`, isWhole ? 'near' : null, isStart ? 'near-start' : null)
  }
  return { raw, probes }
}

const APOSTROPHES = "'’‘`"
/** What French joins to a name with an apostrophe: "d’Ablyazov", "l’Alga", "qu’Ablyazov". */
const ELISION = /^(?:d|l|qu)$/i

/** The name within "Ablyazov's" or "d’Ablyazov", as a word of a search; empty if all parts may belong to the name. */
function readWithoutEnding(text: string, run: readonly Segment[]): readonly SearchWord[] {
  const [one, two] = run
  if (!one || !two || run.length > 2 || !APOSTROPHES.includes(text.charAt(one.to))) return []
  const parts = [one, two].map(({ from, to }) => text.slice(from, to))
  const [before = '', after = ''] = parts
  const name = /^s$/i.test(after) ? before : ELISION.test(before) ? after : null
  if (name === null) return []
  return foldSegment(name).map(({ plain, raw }) => readSearchWord(plain, raw))
}

function readLoose(text: string): readonly SearchPart[] {
  const runs = new Map(groupSegments(text).map((run) => [text.slice(run[0]?.from, run.at(-1)?.to), run]))
  return [...runs.values()].flatMap((run): readonly SearchPart[] => {
    const parts = run.flatMap(({ from, to }) =>
      foldSegment(text.slice(from, to)).map(({ plain, raw }) => readSearchWord(plain, raw)),
    )
    const raw = joinRun(text, run)
    if (raw === null || parts.length === 0) {
      return parts.map((word) => ({ kind: 'words', alternatives: [[word]] }))
    }
    return [
      {
        kind: 'words',
        alternatives: [
          parts,
          [readSearchWord(null, raw)],
          ...readWithoutEnding(text, run).map((one) => [one]),
        ],
      },
    ]
  })
}

function countWords(part: SearchPart): number {
  return part.kind === 'phrase' ? part.words.length : part.alternatives.flat().length
}

const QUOTES = '"“”„«»'

/**
 * Parses a search: words in any order, and phrases in quotation marks. A quotation mark that is not closed yet opens a
 * phrase whose last word may be incomplete. Uses at most about MOST_SEARCH_WORDS words of the first LONGEST_FOLDED_TEXT UTF-16 units.
 * Empty if there is nothing to search for.
 */
export function readSearch(text: string): readonly SearchPart[] {
  const pieces: string[] = ['']
  for (const letter of text.slice(0, LONGEST_FOLDED_TEXT)) {
    if (QUOTES.includes(letter)) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + letter)
  }
  const parts = pieces.flatMap((piece, i): readonly SearchPart[] => {
    if (i % 2 === 0) return readLoose(piece)
    const words = foldText(piece).split(' ').filter(Boolean).slice(0, MOST_SEARCH_WORDS)
    const open = i === pieces.length - 1 && !/\s$/.test(piece)
    return words.length > 0 ? [{ kind: 'phrase', words, open }] : []
  })
  let words = 0
  return parts.filter((part) => {
    if (words >= MOST_SEARCH_WORDS) return false
    words += countWords(part)
    return true
  })
}
