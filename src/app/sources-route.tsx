import { useQuery } from '@tanstack/react-query'
import { contextQuery, sourcesQuery } from '../api/queries.ts'
import { formatSameAddress } from '../domain/address.ts'
import { SOURCE_PARAMETERS } from '../domain/address-params.ts'
import type { Source } from '../domain/case.ts'
import { isKnownSource, type KnownOn } from '../domain/known.ts'
import { limitContext, limitRecord, limitSources, makeKnownOn } from '../domain/limit-record.ts'
import { formatSourceQuery, parseSourceQuery } from '../domain/source-query.ts'
import { indexStatements } from '../domain/statements.ts'
import { SourcesPage } from '../features/sources/sources-page.tsx'
import { useWords } from '../messages/messages.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { navigate, useAddress } from './address-store.ts'
import { useArrival } from './arrival.ts'
import { sayUnreadable } from './board-lead.tsx'
import { useCaseQuery } from './case-query.ts'
import { CasesFailed } from './cases-failed.tsx'
import { useCollection } from './collection-query.ts'
import { FailedRequest } from './failed-request.tsx'
import { AddressRemarks } from './page-shell.tsx'
import { canFetchAll, useRecords } from './records-query.ts'
import { VersionRemark } from './version-remark.tsx'

/** How many sources were published later. */
const NO_NAMES: ReadonlyMap<string, string> = new Map()

function countUnknown(sources: readonly Source[], known: KnownOn): number {
  return sources.filter(({ id, published }) => published !== undefined && !isKnownSource(known, id)).length
}

/** All sources, and what rests on each. */
export default function SourcesRoute({ id }: { id: string | null }) {
  const m = useWords()
  const { search } = useAddress()
  const state = useCaseQuery(SOURCE_PARAMETERS)
  const { query, remarks } = parseSourceQuery(search)
  const sources = useQuery(sourcesQuery())
  const context = useQuery(contextQuery())
  const { collection, query: read, error, retry } = useCollection(state.query)
  const { known } = read
  const records = useRecords(collection)
  useArrival({
    title: m.frame.titleOf(m.sources.title),
    ready: sources.data !== undefined,
    toPart: id !== null,
  })
  const missing = [sources, context].find(({ data, error: reason }) => data === undefined && reason !== null)
  // Without a day known on, the sources can be listed before it is known what rests on them.
  const partly = missing === context && known === null
  const failure = missing?.error && (
    <FailedRequest
      title={partly ? m.sources.failedStatements : m.sources.failed}
      error={missing.error}
      onRetry={() => void missing.refetch()}
    />
  )
  if (failure && !partly) return failure
  if (!sources.data) return <Skeleton lines={14} label={m.sources.loading} />
  const limit =
    known !== null && context.data
      ? makeKnownOn(known, context.data.article.source, sources.data.sources)
      : null
  // Until the article is known by its id, nothing that a later source says may show.
  if (known !== null && !limit) return <Skeleton lines={14} label={m.sources.loading} />
  return (
    <>
      <AddressRemarks
        remarks={[...state.remarks, ...remarks]}
        asked={state.query}
        others={[
          ...sayUnreadable(sources.data.unreadable, m.board.unreadableSource),
          ...sayUnreadable(context.data?.unreadable ?? [], m.board.unreadableContext),
        ]}
      />
      <VersionRemark
        shown={collection?.dataVersion}
        found={[sources.data.dataVersion, context.data?.dataVersion]}
      />
      {failure}
      {error && <CasesFailed error={error} onRetry={retry} />}
      {limit && (
        <p className="mb-3 border-l-4 border-accent py-0.5 pl-3 text-sm">
          {m.sources.knownBy(m.day(limit.day))}{' '}
          {m.sources.notKnown(countUnknown(sources.data.sources, limit))}
        </p>
      )}
      <SourcesPage
        sources={limit ? limitSources(sources.data.sources, limit) : sources.data.sources}
        statements={
          records && context.data
            ? indexStatements(
                limit ? records.map((record) => limitRecord(record, limit)) : records,
                limit
                  ? context.data.events.flatMap((event) => limitContext(event, limit))
                  : context.data.events,
              )
            : null
        }
        limited={limit !== null}
        names={collection?.names ?? NO_NAMES}
        query={query}
        onChange={(next, how = 'push') =>
          navigate(formatSameAddress('/sources', state.query, formatSourceQuery(next)), how)
        }
        links={state.links}
        tooMany={collection !== null && !canFetchAll(collection)}
        activeSource={id}
        article={context.data?.article ?? null}
      />
    </>
  )
}
