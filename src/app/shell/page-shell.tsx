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

/** Sentences on what could not be read in the address and on days after the end of the data; `others` come first. */
export function AddressRemarks({
  remarks,
  asked,
  others = [],
}: {
  remarks: readonly QueryRemark[]
  /** The query in the address, if the page depends on its days. */
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

/** The frame of every page except the board; a lazy page shows its skeleton or its failure inside it. */
export function PageShell({
  state,
  withDay = false,
  ready = true,
  actions,
  keys,
  children,
}: {
  state: FiltersState
  /** Whether the page depends on the day shown; then the bar with the days is above it. */
  withDay?: boolean
  /** Whether the content that depends on the day is loaded; until then the bar is a placeholder. */
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
