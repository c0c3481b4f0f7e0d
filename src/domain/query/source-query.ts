import type { Source } from '../case/case.ts'
import { SOURCE_KINDS, type SourceKind } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import { computeSearchWords, foldText, matchesWords } from '../names/fold-text.ts'
import { computeAddressKey, isAddress } from './address-key.ts'
import {
  collectRemarks,
  formatDayParameter,
  formatParameters,
  parseDayOf,
  parseList,
  type QueryRemark,
  readParameters,
} from './address-params.ts'
import { MAX_SEARCH_LENGTH } from './query-codec.ts'

/** What a reader asks of the list of sources; empty and null ask for nothing. OR inside a list, AND across. */
export interface SourceQuery {
  /** Searched in title, publisher, note and address as far as it may be shown; an address finds the sources below it. */
  readonly find: string
  readonly kinds: readonly SourceKind[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly publishers: readonly string[]
  /** Published on or after, on or before; a source without a date matches no such window. */
  readonly after: Day | null
  readonly before: Day | null
}

export const EMPTY_SOURCE_QUERY: SourceQuery = {
  find: '',
  kinds: [],
  languages: [],
  publishers: [],
  after: null,
  before: null,
}

function isSourceKind(text: string): text is SourceKind {
  return (SOURCE_KINDS as readonly string[]).includes(text)
}

function isLanguageTag(text: string): text is string {
  return /^[a-z]{2,3}$/.test(text)
}

/** Reads the query out of the query part of an address; what is not understood is left out with a remark. */
export function parseSourceQuery(text: string): {
  readonly query: SourceQuery
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  let query = EMPTY_SOURCE_QUERY
  for (const [parameter, value] of readParameters(text, () => undefined)) {
    if (parameter === 'find') {
      query = { ...query, find: value.slice(0, MAX_SEARCH_LENGTH).toWellFormed() }
      if (value.length > MAX_SEARCH_LENGTH) note({ kind: 'search-cut', length: MAX_SEARCH_LENGTH })
    } else if (parameter === 'kind') {
      const kinds = parseList(parameter, value, isSourceKind, note)
      query = { ...query, kinds: SOURCE_KINDS.filter((kind) => kinds.includes(kind)) }
    } else if (parameter === 'language') {
      query = { ...query, languages: parseList(parameter, value, isLanguageTag, note).toSorted() }
    } else if (parameter === 'publisher') {
      // Names may hold commas: a list of them is separated by bars, which none holds.
      query = { ...query, publishers: [...new Set(value.split('|').filter(Boolean))] }
    } else if (parameter === 'after') {
      query = { ...query, after: parseDayOf(parameter, value, 'first', note) }
    } else if (parameter === 'before') {
      query = { ...query, before: parseDayOf(parameter, value, 'last', note) }
    }
  }
  return { query, remarks }
}

/** The query as the query part of an address, to be put behind that of the board; "" where nothing is asked. */
export function formatSourceQuery(query: SourceQuery): string {
  return formatParameters([
    ['find', query.find],
    ['kind', query.kinds.join(',')],
    ['language', query.languages.join(',')],
    ['publisher', query.publishers.join('|')],
    ['after', formatDayParameter(query.after)],
    ['before', formatDayParameter(query.before)],
  ])
}

function isWithin({ published }: Source, after: Day | null, before: Day | null): boolean {
  if (after === null && before === null) return true
  const date = published === undefined ? undefined : tryParseEdtf(published)
  if (!date) return false
  const { earliest, latest } = computeBounds(date)
  return (
    (before === null || earliest === null || earliest <= before) &&
    (after === null || latest === null || latest >= after)
  )
}

type SourceFacet = 'kinds' | 'languages' | 'publishers'

/** The values of a facet that occur, each with the number of sources under all other choices. */
export type SourceCounts = ReadonlyMap<string, number>

const VALUE_OF: Readonly<Record<SourceFacet, (source: Source) => string>> = {
  kinds: ({ kind }) => kind,
  languages: ({ language }) => language,
  publishers: ({ publisher }) => publisher,
}

/** The sources that a query leaves, in their order, and the counts of each facet, which ignore its own choice. */
export function selectSources(
  sources: readonly Source[],
  query: SourceQuery,
): { readonly shown: readonly Source[]; readonly counts: Readonly<Record<SourceFacet, SourceCounts>> } {
  const words = computeSearchWords(query.find)
  const address = isAddress(query.find) ? computeAddressKey(query.find) : null
  const has = (source: Source) =>
    address === null
      ? matchesWords(
          [source.title, source.publisher, source.note ?? '', source.addressHidden ? '' : source.url].map(
            foldText,
          ),
          words,
        )
      : !source.addressHidden && computeAddressKey(source.url).startsWith(address)
  const found = sources.filter((source) => isWithin(source, query.after, query.before) && has(source))
  const passes = (source: Source, facet: SourceFacet) => {
    const chosen: readonly string[] = query[facet]
    return chosen.length === 0 || chosen.includes(VALUE_OF[facet](source))
  }
  const facets: readonly SourceFacet[] = ['kinds', 'languages', 'publishers']
  const count = (facet: SourceFacet) => {
    const counts = new Map(sources.map((source) => [VALUE_OF[facet](source), 0]))
    for (const source of found) {
      if (facets.some((other) => other !== facet && !passes(source, other))) continue
      const value = VALUE_OF[facet](source)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    shown: found.filter((source) => facets.every((facet) => passes(source, facet))),
    counts: { kinds: count('kinds'), languages: count('languages'), publishers: count('publishers') },
  }
}
