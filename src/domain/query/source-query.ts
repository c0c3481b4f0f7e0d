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

/** The filters of the list of sources; empty and null do not filter. OR inside a list, AND across. */
export interface SourceQuery {
  /** Searched in title, publisher, note and address (unless hidden); an address finds the sources whose address starts so. */
  readonly find: string
  readonly kinds: readonly SourceKind[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly publishers: readonly string[]
  /** Published on or after `after`, on or before `before`; a source without a date matches neither. */
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

/** Parses the filters from the query part of an address; ignores unknown values, with a remark. */
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
      // Names of publishers may contain commas, but no vertical bars, so bars separate them.
      query = { ...query, publishers: [...new Set(value.split('|').filter(Boolean))] }
    } else if (parameter === 'after') {
      query = { ...query, after: parseDayOf(parameter, value, 'first', note) }
    } else if (parameter === 'before') {
      query = { ...query, before: parseDayOf(parameter, value, 'last', note) }
    }
  }
  return { query, remarks }
}

/** Formats the filters as parameters to append to those of the board; "" if there are none. */
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

/** The values of a facet that occur, each with the number of sources that pass all other filters. */
export type SourceCounts = ReadonlyMap<string, number>

const VALUE_OF: Readonly<Record<SourceFacet, (source: Source) => string>> = {
  kinds: ({ kind }) => kind,
  languages: ({ language }) => language,
  publishers: ({ publisher }) => publisher,
}

/** The sources that pass the filters, in order, and the counts of each facet, which ignore its own choice. */
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
