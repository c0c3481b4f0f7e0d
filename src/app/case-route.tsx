import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api/api-error.ts'
import { caseQuery, sourcesQuery } from '../api/queries.ts'
import type { Collection } from '../domain/collection.ts'
import { EMPTY_QUERY } from '../domain/query.ts'
import { computeAsOf, select } from '../domain/select.ts'
import { summarise } from '../domain/summary.ts'
import { AsOfBar } from '../features/case-list/as-of-bar.tsx'
import type { CasePosition } from '../features/case-page/case-head.tsx'
import { CasePage } from '../features/case-page/case-page.tsx'
import { ExportMenu } from '../features/export/export-menu.tsx'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../ui/button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Held } from '../ui/held.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useArrival } from './arrival.ts'
import { type CaseQueryState, useCaseQuery } from './case-query.ts'
import { useCollection } from './collection-query.ts'
import { describeError } from './describe-error.ts'
import { Frame } from './frame.tsx'

/** Where the case stands among those that the filters leave, with its neighbours. */
function findPosition(collection: Collection, { query }: CaseQueryState, id: string): CasePosition | null {
  const { rows } = select(collection, query)
  const index = rows.findIndex(({ entry }) => entry.id === id)
  if (index === -1) return null
  const neighbour = (at: number) => {
    const entry = rows[at]?.entry
    return entry ? { id: entry.id, name: entry.name } : null
  }
  return { index, of: rows.length, previous: neighbour(index - 1), next: neighbour(index + 1) }
}

function NoSuchCase({ id, board }: { id: string; board: string }) {
  const m = useMessages()
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold break-words outline-none">
        {m.frame.noCase(id.slice(0, 60))}
      </h1>
      <p className="mt-2 text-sm text-muted">{m.frame.noCaseHelp}</p>
      <p className="mt-4">
        <a href={board} className="underline underline-offset-4">
          {m.frame.toBoard}
        </a>
      </p>
    </>
  )
}

/** A case of which nothing is on record by the day shown. */
function NothingYet({ name, day, onLatest }: { name: string; day: string; onLatest: () => void }) {
  const m = useMessages()
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold break-words outline-none">
        {name}
      </h1>
      <p className="my-3 text-sm">{m.board.emptyDay(day)}</p>
      <Button onClick={onLatest}>{m.board.latestKnown}</Button>
    </>
  )
}

/** The page of one case: fetched by id, shown as of the day in the address. */
export default function CaseRoute({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const state = useCaseQuery()
  const { links, query } = state
  const { collection } = useCollection()
  const record = useQuery(caseQuery(id))
  const sources = useQuery(sourcesQuery())
  const error = record.error ?? sources.error
  const missing = error instanceof ApiError && error.failure.kind === 'http' && error.failure.status === 404
  const ready = collection && record.data && sources.data
  const summary =
    ready &&
    summarise({
      records: [record.data.case],
      sources: sources.data.sources,
      query,
      asOf: computeAsOf(collection, query),
      compiled: collection.compiled,
      dataVersion: record.data.dataVersion,
    })
  useArrival({
    title: m.frame.titleOf(record.data?.case.person.name ?? id),
    ready: missing || Boolean(summary),
    toPart: part !== null,
  })
  return (
    <Frame
      board={links.board}
      about={collection ? m.frame.dataOf(m.day(collection.compiled), collection.dataVersion) : undefined}
      bar={
        <AsOfBar
          collection={summary ? collection : null}
          query={query}
          asOf={summary ? summary.asOf : 0}
          onChange={state.change}
        />
      }
      actions={
        <Held label={m.case.exportSummary}>
          {collection && summary && (
            <ExportMenu
              label={m.case.exportSummary}
              scope={{
                ids: summary.cases.map(({ record: one }) => one.id),
                names: new Map(collection.cases.map((entry) => [entry.id, entry.name])),
                query: { ...EMPTY_QUERY, asOf: query.asOf },
                asOf: summary.asOf,
                compiled: collection.compiled,
                dataVersion: summary.dataVersion,
                onRecord: summary.cases.length,
                single: id,
              }}
            />
          )}
        </Held>
      }
    >
      {missing && <NoSuchCase id={id} board={links.board} />}
      {error && !missing && (
        <Failed
          title={m.frame.failedCase}
          explanation={describeError(error, m)}
          retryLabel={m.frame.retry}
          onRetry={() => {
            void record.refetch()
            void sources.refetch()
          }}
        />
      )}
      {!error && !summary && <Skeleton lines={12} label={m.frame.loadingCase} />}
      {!error && summary && summary.cases.length === 0 && (
        <NothingYet
          name={record.data?.case.person.name ?? id}
          day={m.day(summary.asOf)}
          onLatest={() => state.change({ ...query, asOf: null })}
        />
      )}
      {!error && summary && summary.cases.length > 0 && (
        <CasePage
          summary={summary}
          names={new Map(collection.cases.map((entry) => [entry.id, entry.name]))}
          position={findPosition(collection, state, id)}
          links={links}
          activePart={part}
        />
      )}
    </Frame>
  )
}
