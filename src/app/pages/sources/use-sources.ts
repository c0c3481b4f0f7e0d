import { useQuery } from '@tanstack/react-query'
import { contextQuery, sourcesQuery } from '../../../api/queries.ts'
import { makeKnownOn } from '../../../domain/known-on/limit-record.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import { formatSourceQuery, parseSourceQuery, type SourceQuery } from '../../../domain/query/source-query.ts'
import { listKnownSources } from '../../../domain/summary/known-sources.ts'
import { describeUnreadable } from '../../../messages/describe-unreadable.ts'
import { useWords } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { type HistoryMode, navigate } from '../../state/address-store.ts'
import { useCollection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'
import { canFetchAll, useRecords } from '../../state/use-records.ts'

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** Everything that the page of sources shows; `id` is the source that the address links to. */
export function useSources(id: string | null) {
  const m = useWords()
  const state = useFilters()
  const { query, remarks } = parseSourceQuery(useAddress().search)
  const sources = useQuery(sourcesQuery())
  const context = useQuery(contextQuery())
  const {
    collection,
    query: { known },
    error,
    retry,
  } = useCollection(state.query)
  const { records, unreadable } = useRecords(collection)
  usePageFocus({
    title: m.frame.titleOf(m.sources.title),
    ready: sources.data !== undefined,
    toPart: id !== null,
  })
  const missing = [sources, context].find(({ data, error: reason }) => data === undefined && reason !== null)
  // Without a day known on, the sources can be listed before the statements that rest on them.
  const isPartial = missing === context && known === null
  const failure = missing?.error
    ? {
        title: isPartial ? m.sources.failedStatements : m.sources.failed,
        error: missing.error,
        onRetry: () => void missing.refetch(),
      }
    : null

  const answer = () => {
    if (!sources.data || (failure && !isPartial)) return null
    const limit =
      known !== null && context.data
        ? makeKnownOn(known, context.data.article.source, sources.data.sources)
        : null
    // Until the id of the article is loaded, nothing that a later source says may show.
    if (known !== null && !limit) return null
    const { later, ...limited } = listKnownSources(
      { sources: sources.data.sources, records, events: context.data?.events ?? null },
      limit,
    )
    return {
      remarks: {
        remarks: [...state.remarks, ...remarks],
        asked: state.query,
        others: [
          ...describeUnreadable(sources.data.unreadable, m.sources.unreadable),
          ...describeUnreadable(unreadable, m.board.unreadable),
          ...describeUnreadable(context.data?.unreadable ?? [], m.board.unreadableContext),
        ],
      },
      versions: {
        shown: collection?.dataVersion,
        found: [sources.data.dataVersion, context.data?.dataVersion],
      },
      limitedTo: limit && `${m.sources.knownBy(m.day(limit.day))} ${m.sources.notKnown(later)}`,
      list: {
        ...limited,
        limited: limit !== null,
        names: collection?.names ?? NO_NAMES,
        query,
        onChange: (next: SourceQuery, how: HistoryMode = 'push') =>
          navigate(formatSameAddress('/sources', state.query, formatSourceQuery(next)), how),
        links: state.links,
        tooMany: collection !== null && !canFetchAll(collection),
        activeSource: id,
        article: context.data?.article ?? null,
      },
    }
  }

  return {
    failure,
    /** The failure concerns only the statements; the sources can still be listed. */
    isPartial,
    listFailure: error && { error, onRetry: retry },
    /** null while it loads, or if it failed to. */
    answer: answer(),
  }
}
