import { useQueries, useQuery } from '@tanstack/react-query'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import { listCaseIds } from '../../../domain/collection/list-cases.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { parsePrintParts } from '../../../domain/summary/print-parts.ts'
import { MOST_CASES_LAID_OUT } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { useSelection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'

/** Everything that the page to be printed shows: one case, or with null as `id` all that the filters leave. */
export function usePrint(id: string | null) {
  const m = useWords()
  const state = useFilters()
  const { hash, search } = useAddress()
  const { parts, remarks } = parsePrintParts(search)
  const { query, links } = state
  const sources = useQuery(sourcesQuery())
  const about = useQuery(contextQuery())
  // One case is shown whatever the filters are, as on its page.
  const asked = id === null ? query : { ...EMPTY_QUERY, asOf: query.asOf, known: query.known }
  const { collection, selection, waits, error, retry } = useSelection(asked)
  const tooMany = id === null && selection !== null && selection.rows.length > MOST_CASES_LAID_OUT
  const ids = selection && collection && !tooMany ? listCaseIds(selection, collection, id) : []
  const { done, records, versions, leftOut } = useQueries({
    queries: ids.map((one) => caseQuery(one)),
    combine: (answers) => ({
      done: answers.filter(({ isPending }) => !isPending).length,
      records: answers.flatMap(({ data }) => (data ? [data.case] : [])),
      versions: answers.map(({ data }) => data?.dataVersion),
      leftOut: ids.flatMap((one, i) => {
        const answer = answers[i]
        return answer?.isError ? [one] : (answer?.data?.unreadable ?? []).map((entry) => entry.id)
      }),
    }),
  })
  const ready =
    selection !== null && !waits && sources.data !== undefined && !about.isPending && done === ids.length
  const name = id === null ? undefined : collection?.names.get(id)
  const title = id === null ? m.exporting.fileBoard : m.exporting.fileCase(name ?? id)
  usePageFocus({ title: m.frame.titleOf(title), ready, toPart: false })
  const failure = error ?? sources.error

  return {
    links,
    title,
    failure: failure && {
      error: failure,
      onRetry: () => {
        retry()
        void sources.refetch()
      },
    },
    progress: ids.length > 1 ? m.exporting.gathering(done, ids.length) : null,
    /** null while records, sources and the selection load. */
    answer:
      ready && collection
        ? {
            isMissing: id !== null && name === undefined,
            /** Why nothing is laid out; null if something is. */
            refusal:
              ids.length > 0
                ? null
                : tooMany
                  ? m.exporting.refusal.tooMany(MOST_CASES_LAID_OUT)
                  : m.exporting.refusal.nothing,
            remarks: { remarks: [...state.remarks, ...remarks], asked: query },
            versions: { shown: collection.dataVersion, found: [sources.data.dataVersion, ...versions] },
            /** Another address or language is another document, with a figure of its own. */
            key: `${hash} ${m.locale}`,
            printed: {
              id,
              links,
              parts,
              collection,
              selection,
              records,
              leftOut,
              sources: sources.data.sources,
              disclosure: about.data?.article.disclosure ?? null,
            },
          }
        : null,
  }
}

/** What a printed summary is made from. */
export type PrintedInput = NonNullable<ReturnType<typeof usePrint>['answer']>['printed']
