import { LONGEST_SEARCH } from '../../limits.ts'
import type { Source } from '../case/case.ts'
import { SOURCE_KINDS, type SourceKind } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import { computeSearchWords, foldText, matchesWords } from '../names/fold-text.ts'
import { computeAddressKey, isAddress } from './address-key.ts'
import type { QueryRemark } from './address-params.ts'
import { choicesParameter } from './choices-parameter.ts'
import {
  dayParameter,
  formatTable,
  listInitial,
  listParameter,
  type ParameterTable,
  parseTable,
  textParameter,
} from './parameter.ts'

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

const SOURCES: ParameterTable<SourceQuery> = {
  find: textParameter(LONGEST_SEARCH),
  kinds: { ...choicesParameter(SOURCE_KINDS), name: 'kind' },
  languages: {
    ...listParameter({
      isKnown: (part): part is string => /^[a-z]{2,3}$/.test(part),
      arrange: (tags) => tags.toSorted(),
    }),
    name: 'language',
  },
  // Names of publishers may contain commas, but no vertical bars.
  publishers: { ...listParameter({ separator: '|' }), name: 'publisher' },
  after: dayParameter('first'),
  before: dayParameter('last'),
}

export const EMPTY_SOURCE_QUERY = listInitial(SOURCES)

/** Parses the filters from the query part of an address; ignores unknown values, with a remark. */
export function parseSourceQuery(text: string): {
  readonly query: SourceQuery
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(SOURCES, text)
  return { query: values, remarks }
}

/** Formats the filters as parameters to append to those of the board; "" if there are none. */
export function formatSourceQuery(query: SourceQuery): string {
  return formatTable(SOURCES, query)
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
