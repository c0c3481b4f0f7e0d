import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { contextQuery, snapshotQuery } from '../../api/queries.ts'
import { computeAsOf, isBeyondData } from '../../domain/collection/select.ts'
import type { QueryRemark } from '../../domain/query/address-params.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { AsOfLine } from '../../features/clock/day-pill.tsx'
import { SpokenDay } from '../../features/clock/spoken-day.tsx'
import { Remarks } from '../../features/filters/remarks.tsx'
import { useMessages } from '../../messages/messages.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Bindings } from '../state/keys.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'
import { useShownCollection } from '../state/use-collection.ts'
import { useFilters } from '../state/use-filters.ts'
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
export default function PageShell({
  withDay = false,
  keys,
  children,
}: {
  /** Whether the page depends on the day shown; then the bar with the days is above it. */
  withDay?: boolean
  keys?: Bindings
  children: ReactNode
}) {
  const m = useMessages()
  const state = useFilters()
  const { collection, query: shown, error } = useShownCollection(state.query, { partial: true })
  const context = useQuery(contextQuery())
  return (
    <Frame
      state={state}
      {...(keys && { keys })}
      collection={collection}
      article={context.data?.article.disclosure}
      bar={
        withDay && (
          <AsOfLine
            collection={collection}
            query={state.query}
            asOf={collection ? computeAsOf(collection, state.query) : 0}
            shown={collection ? computeAsOf(collection, shown) : 0}
            failed={error !== null}
            help={state.links.about}
            onChange={state.change}
          />
        )
      }
    >
      {withDay && collection && <SpokenDay query={shown} asOf={computeAsOf(collection, shown)} />}
      <LazyBoundary waiting={<Skeleton lines={12} label={m.frame.loadingPage} />}>{children}</LazyBoundary>
    </Frame>
  )
}
