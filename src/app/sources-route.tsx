import { useQuery } from '@tanstack/react-query'
import { contextQuery, sourcesQuery } from '../api/queries.ts'
import { formatSameAddress } from '../domain/address.ts'
import { SOURCE_PARAMETERS } from '../domain/address-params.ts'
import { formatSourceQuery, parseSourceQuery } from '../domain/source-query.ts'
import { indexStatements } from '../domain/statements.ts'
import { SourcesPage } from '../features/sources/sources-page.tsx'
import { useWords } from '../messages/messages.ts'
import { Failed } from '../ui/failed.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { navigate, useAddress } from './address-store.ts'
import { useArrival } from './arrival.ts'
import { useCaseQuery } from './case-query.ts'
import { useCollection } from './collection-query.ts'
import { describeError } from './describe-error.ts'
import { AddressRemarks } from './page-shell.tsx'
import { canFetchAll, useRecords } from './records-query.ts'

/** All sources, and what rests on each. */
export default function SourcesRoute({ id }: { id: string | null }) {
  const m = useWords()
  const { search } = useAddress()
  const state = useCaseQuery(SOURCE_PARAMETERS)
  const { query, remarks } = parseSourceQuery(search)
  const sources = useQuery(sourcesQuery())
  const context = useQuery(contextQuery())
  const { collection } = useCollection()
  const records = useRecords(collection)
  useArrival({
    title: m.frame.titleOf(m.sources.title),
    ready: sources.data !== undefined,
    toPart: id !== null,
  })
  if (sources.error) {
    return (
      <Failed
        title={m.sources.failed}
        explanation={describeError(sources.error, m)}
        retryLabel={m.frame.retry}
        onRetry={() => void sources.refetch()}
      />
    )
  }
  if (!sources.data) return <Skeleton lines={14} label={m.sources.loading} />
  return (
    <>
      <AddressRemarks remarks={[...state.remarks, ...remarks]} />
      <SourcesPage
        sources={sources.data.sources}
        statements={records && context.data ? indexStatements(records, context.data.events) : null}
        names={new Map((collection?.cases ?? []).map((entry) => [entry.id, entry.name]))}
        query={query}
        onChange={(next, how = 'push') =>
          navigate(formatSameAddress('/sources', state.query, formatSourceQuery(next)), {
            replace: how === 'replace',
          })
        }
        links={state.links}
        tooMany={collection !== null && !canFetchAll(collection)}
        activeSource={id}
        article={context.data?.article ?? null}
      />
    </>
  )
}
