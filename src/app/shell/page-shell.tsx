import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { contextQuery, snapshotQuery } from '../../api/queries.ts'
import { computeAsOf, isBeyondData } from '../../domain/collection/select.ts'
import type { QueryRemark } from '../../domain/query/address-params.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { AsOfBar } from '../../features/clock/as-of-bar.tsx'
import { SpokenDay } from '../../features/clock/spoken-day.tsx'
import { Remarks } from '../../features/filters/remarks.tsx'
import { useMessages } from '../../messages/messages.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Bindings } from '../state/keys.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'
import { useShownCollection } from '../state/use-collection.ts'
import type { FiltersState } from '../state/use-filters.ts'
import { Frame } from './frame.tsx'

/** What an address was not understood in, or asks for that the data do not reach, in sentences; after others about the data. */
export function AddressRemarks({
  remarks,
  asked,
  others = [],
}: {
  remarks: readonly QueryRemark[]
  /** The query that the address asks for, where the page follows its days. */
  asked?: CaseQuery
  others?: readonly string[]
}) {
  const m = useMessages()
  const { data } = useQuery(snapshotQuery())
  const compiled = data?.collection.compiled
  const beyond = asked !== undefined && compiled !== undefined && isBeyondData(asked, compiled)
  const sentences = [
    ...others,
    ...(beyond ? [m.board.beyondData(m.day(compiled))] : []),
    ...remarks.map(m.board.remark),
  ]
  return (
    <div className="mb-4 empty:hidden">
      <Remarks sentences={sentences} more={m.board.moreRemarks} />
    </div>
  )
}

/** The frame of a page beside the board: what is loaded later fails and waits inside it. */
export function PageShell({
  state,
  withDay = false,
  ready = true,
  actions,
  keys,
  children,
}: {
  state: FiltersState
  /** Whether the page follows the day, so that the bar stands above it. */
  withDay?: boolean
  /** Whether what follows the day is there; until then the bar keeps its place. */
  ready?: boolean
  actions?: ReactNode
  keys?: Bindings
  children: ReactNode
}) {
  const m = useMessages()
  const { collection, query: shown, error } = useShownCollection(state.query, { partial: true })
  const context = useQuery(contextQuery())
  const { query, change } = state
  return (
    <Frame
      state={state}
      actions={actions}
      {...(keys && { keys })}
      about={collection ? m.frame.dataOf(m.day(collection.compiled), collection.dataVersion) : undefined}
      article={context.data?.article.disclosure}
      bar={
        withDay && (
          <AsOfBar
            collection={ready ? collection : null}
            query={query}
            asOf={ready && collection ? computeAsOf(collection, query) : 0}
            shown={ready && collection ? computeAsOf(collection, shown) : 0}
            failed={error !== null}
            onChange={change}
          />
        )
      }
    >
      {withDay && collection && <SpokenDay query={shown} asOf={computeAsOf(collection, shown)} />}
      <LazyBoundary waiting={<Skeleton lines={12} label={m.frame.loadingPage} />}>{children}</LazyBoundary>
    </Frame>
  )
}
