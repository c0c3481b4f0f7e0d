import { NAME_RANKS, type NameWord, readNameWords, type SearchPart, type SearchWord } from './name-words.ts'

/** Part of a name, in UTF-16 code units; `to` is excluded. */
export interface NameRange {
  readonly from: number
  readonly to: number
}

/**
 * Why a search finds a case: its name contains the words as typed, or an alias does, or either contains them in another
 * spelling or another script. `index` 0 is the name, 1 the first alias.
 */
export type NameMatch =
  | { readonly kind: 'name'; readonly index: 0; readonly name: string; readonly ranges: readonly NameRange[] }
  | {
      readonly kind: 'alias' | 'spelling' | 'script'
      readonly index: number
      readonly name: string
      readonly ranges: readonly NameRange[]
    }

interface Hit extends NameRange {
  readonly rank: number
  readonly otherScript: boolean
}

/** Finds something in the words of one name; null: not found. */
type Look = (words: readonly NameWord[]) => Hit | null

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}

function rankWord({ probes }: SearchWord, { entries }: NameWord): number | null {
  const ranks = probes.flatMap(({ entry: sought, whole, start }) =>
    entries.map((entry) => {
      if (entry === sought) return whole ?? start
      return entry.startsWith(sought) ? start : null
    }),
  )
  const found = ranks.filter((rank) => rank !== null)
  return found.length > 0 ? Math.min(...found) : null
}

function lookForWord(sought: SearchWord): Look {
  return (words) => {
    let best: Hit | null = null
    for (const word of words) {
      const rank = rankWord(sought, word)
      if (rank === null || (best && best.rank <= rank)) continue
      best = {
        from: word.from,
        to: word.to,
        rank,
        otherScript: isCyrillic(sought.raw) !== isCyrillic(word.raw),
      }
    }
    return best
  }
}

function lookForPhrase(phrase: readonly string[], open: boolean): Look {
  return (words) => {
    const first = words.findIndex((_, at) =>
      phrase.every((sought, place) => {
        const plain = words[at + place]?.plain
        return open && place === phrase.length - 1 ? plain?.startsWith(sought) : plain === sought
      }),
    )
    const from = words[first]?.from
    const to = words[first + phrase.length - 1]?.to
    return from === undefined || to === undefined ? null : { from, to, rank: 0, otherScript: false }
  }
}

const NOT_FOUND = NAME_RANKS.length

function findWorst(hits: readonly (Hit | null)[]): number {
  return Math.max(0, ...hits.map((hit) => hit?.rank ?? NOT_FOUND))
}

function findBest(hits: readonly (Hit | null)[]): number {
  return Math.min(NOT_FOUND, ...hits.map((hit) => hit?.rank ?? NOT_FOUND))
}

/** Sorts ranges and merges those that overlap. */
function mergeRanges(ranges: readonly NameRange[]): readonly NameRange[] {
  const merged: NameRange[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else merged.push({ from, to })
  }
  return merged
}

function describe(name: string, index: number, hits: readonly Hit[]): NameMatch {
  const ranges = mergeRanges(hits.map(({ from, to }) => ({ from, to })))
  const others = hits.filter(({ rank }) => {
    const kind = NAME_RANKS[rank]
    return kind !== 'exact' && kind !== 'start'
  })
  if (others.length > 0) {
    return { kind: others.some((hit) => hit.otherScript) ? 'script' : 'spelling', index, name, ranges }
  }
  return index === 0 ? { kind: 'name', index, name, ranges } : { kind: 'alias', index, name, ranges }
}

/**
 * Which names of a case (the name, then its aliases) match a search, and why. If names match all of the search, only the
 * best of them; else the best name for each part of it. Empty if the search does not find the case, or is empty. `search`
 * is the result of `readSearch`, which a caller needs only once for all cases.
 */
export function explainMatch(names: readonly string[], search: readonly SearchPart[]): readonly NameMatch[] {
  const words = names.map(readNameWords)
  const look = (one: Look) => words.map(one)
  const looks = search.flatMap((part) => {
    if (part.kind === 'phrase') return [look(lookForPhrase(part.words, part.open))]
    const [first = [], ...others] = part.alternatives.map((all) => all.map((word) => look(lookForWord(word))))
    const score = (all: readonly (readonly (Hit | null)[])[]) => Math.max(...all.map(findBest))
    return others.reduce((best, other) => (score(other) < score(best) ? other : best), first)
  })
  if (looks.length === 0 || looks.some((hits) => findBest(hits) === NOT_FOUND)) return []
  const worst = names.map((_, i) => findWorst(looks.map((hits) => hits[i] ?? null)))
  const least = Math.min(...worst)
  const whole = worst.indexOf(least)
  const chosen = looks.map((hits) => {
    if (least < NOT_FOUND) return whole
    const best = findBest(hits)
    return hits.findIndex((hit) => hit?.rank === best)
  })
  return [...new Set(chosen)]
    .toSorted((a, b) => a - b)
    .map((index) => {
      const hits = looks.filter((_, i) => chosen[i] === index).map((all) => all[index] ?? null)
      return describe(
        names[index] ?? '',
        index,
        hits.filter((hit) => hit !== null),
      )
    })
}
