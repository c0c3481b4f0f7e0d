import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Rest } from '../../../api/loaded-snapshot.ts'
import { contextQuery } from '../../../api/queries.ts'
import type { ContextEvent } from '../../../domain/case/case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { computeAsOf, type Selection, select } from '../../../domain/collection/select.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import {
  type FigureOptions,
  formatFigureOptions,
  parseFigureOptions,
} from '../../../domain/query/figure-options.ts'
import { isFiltered } from '../../../domain/query/query.ts'
import { formatQuery } from '../../../domain/query/query-codec.ts'
import type { UnreadableRecord } from '../../../domain/snapshot/snapshot.ts'
import { AsOfBar } from '../../../features/clock/as-of-bar.tsx'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { TimeFilter } from '../../../features/clock/time-filter.tsx'
import { describeFilters } from '../../../features/export/document/filters-in-words.ts'
import { FacetPanel } from '../../../features/filters/facet-panel.tsx'
import { FilterChips } from '../../../features/filters/filter-chips.tsx'
import { Remarks } from '../../../features/filters/remarks.tsx'
import { SearchBox } from '../../../features/filters/search-box.tsx'
import { CaseTable } from '../../../features/list/case-table.tsx'
import { PrintNumbersContext, usePrintedSources } from '../../../features/list/print-numbers.tsx'
import { ResultLine } from '../../../features/list/result-line.tsx'
import { MOST_CASES } from '../../../features/timeline/most-cases.ts'
import { useMessages } from '../../../messages/messages.ts'
import { ButtonPlaceholder } from '../../../ui/button-placeholder.tsx'
import { makeLazyPart } from '../../../ui/lazy-part.tsx'
import { moveRovingFocus } from '../../../ui/roving-focus.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Frame } from '../../shell/frame.tsx'
import { PagePart } from '../../shell/page-part.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { ViewLauncher } from '../../shell/view-launcher.tsx'
import { useAddress } from '../../state/address-provider.tsx'
import { navigate, toAbsolute } from '../../state/address-store.ts'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { usePainted } from '../../state/first-second.ts'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useNameOrder, useShownCollection } from '../../state/use-collection.ts'
import { type FiltersState, showDays, useFilters } from '../../state/use-filters.ts'
import { BoardExport } from './board-export.tsx'
import { Lead, listSentences } from './board-lead.tsx'
import { BoardTimeline } from './board-timeline.tsx'

/** Up to so many cases a letter typed is answered within a frame. */
const MOST_AT_ONCE = 200_000
const NO_EVENTS: readonly ContextEvent[] = []
const NONE_UNREADABLE: readonly UnreadableRecord[] = []
export const PrintedSources = makeLazyPart(() => import('../../shell/printed-sources.tsx'), {
  afterPaint: true,
})

function Board({
  state,
  collection,
  selection,
  context,
  options,
  unreadable,
  unreadableContext,
  rest,
  notice,
}: {
  state: FiltersState
  collection: Collection
  selection: Selection
  context: readonly ContextEvent[]
  options: FigureOptions
  unreadable: readonly UnreadableRecord[]
  unreadableContext: readonly UnreadableRecord[]
  rest: Rest | null
  notice: string | undefined
}) {
  const m = useMessages()
  const { query, change, links } = state
  const latest = selection.asOf === collection.compiled
  const printed = usePrintedSources(selection)
  const scope = formatQuery(query)
  const lost = rest !== null && rest.error !== null
  const filters = usePainted() && (
    <div className="space-y-5">
      <PagePart name={m.board.filters} scope={scope}>
        <TimeFilter selection={selection} onChange={change} />
        <FacetPanel selection={selection} onChange={change} />
      </PagePart>
    </div>
  )
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-9 print:block">
      {/* Isolated: the caret in a field of it would else part the whole board into layers at each frame. */}
      <aside aria-label={m.board.filters} className="isolate hidden lg:block print:hidden">
        {filters}
      </aside>
      <div className="flex min-w-0 flex-col gap-5">
        <PrintHead asOf={selection.asOf} known={query.known} address={toAbsolute(links.board)}>
          <p>{m.frame.printedFilters(describeFilters(query, m))}</p>
        </PrintHead>
        {rest?.error && <FailedRequest title={m.board.restFailed} error={rest.error} onRetry={rest.retry} />}
        <Remarks
          sentences={listSentences(
            state,
            { selection, collection, unreadable, unreadableContext, lost },
            notice,
            m,
          )}
          more={m.board.moreRemarks}
        />
        <div>
          <div className="flex flex-wrap items-baseline gap-x-4">
            <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
              {m.board.title}
            </h1>
            <ResultLine selection={selection} lost={lost} />
          </div>
          {selection.rows.length > 0 && !selection.searchWaits && (
            <Lead selection={selection} latest={latest} />
          )}
          <KnownLine known={query.known} sources={links.sources} />
        </div>
        <div className="flex flex-wrap items-center gap-2 lg:has-[ul:empty]:hidden">
          <div className="lg:hidden print:hidden">
            <Sheet
              title={m.board.filters}
              openLabel={m.board.openFilters(isFiltered(query) ? countFilters(state) : 0)}
              closeLabel={m.board.closeFilters(selection.rows.length)}
            >
              {filters}
            </Sheet>
          </div>
          <FilterChips query={query} onChange={change} onClear={state.clear} />
        </div>
        {selection.rows.length > 0 &&
          (selection.rows.length > MOST_CASES || rest === null || lost || rest.done >= rest.of) && (
            <BoardTimeline
              input={{
                selection,
                collection,
                context,
                options,
                latest,
                links,
                onChange: change,
                onOptions: (next) => navigate(formatSameAddress('/', state.asked, formatFigureOptions(next))),
                origin: {
                  lines: [
                    `${m.frame.printedAsOf(m.day(selection.asOf))}. ${m.frame.printedFilters(describeFilters(query, m))}`,
                    ...(query.known === null ? [] : [m.board.knownLine(m.day(query.known))]),
                    m.frame.dataOf(m.day(collection.compiled), collection.dataVersion),
                    m.frame.printedFrom(toAbsolute(links.board)),
                  ],
                  about: { dataVersion: collection.dataVersion, address: toAbsolute(links.board) },
                  absolute: toAbsolute,
                },
              }}
            />
          )}
        <ViewLauncher query={query} onChange={change} />
        <PrintNumbersContext value={printed.numbers}>
          <PagePart name={m.board.list} scope={scope}>
            <CaseTable
              selection={selection}
              all={collection.cases.length}
              lost={lost}
              latest={latest}
              links={links}
              collection={collection}
              onChange={change}
            />
          </PagePart>
        </PrintNumbersContext>
        <LazyBoundary waiting={null} around={() => null}>
          <PrintedSources ids={printed.ids} />
        </LazyBoundary>
      </div>
    </div>
  )
}

function countFilters({ query }: FiltersState): number {
  const { q, facets, from, to } = query
  const chosen = Object.values(facets).reduce((sum, values) => sum + values.length, 0)
  return chosen + Number(q.trim() !== '') + Number(from !== null) + Number(to !== null)
}

function findRowLink(caseId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row-link="${CSS.escape(caseId)}"]`)
}

/** The board: filters, timeline, list. `notice` is a sentence about an address that led nowhere. */
export function BoardPage({ notice }: { notice?: string }) {
  const m = useMessages()
  const state = useFilters()
  const { search: text } = useAddress()
  const { options, remarks } = parseFigureOptions(text)
  const { collection, query, waits, unreadable, rest, rankNames, error, retry } = useShownCollection(
    state.query,
    { early: true },
  )
  const shown = showDays(state, query)
  const context = useQuery(contextQuery())
  usePageFocus({
    title: m.frame.titleOf(m.board.title),
    ready: collection !== null,
    toPart: false,
    findCase: findRowLink,
  })
  const search = useRef<HTMLInputElement>(null)
  const selection = collection && select(collection, query, { nameCountry: m.country, locale: m.locale })
  useNameOrder(selection, rankNames)
  return (
    <Frame
      state={state}
      keys={{
        '/': () => search.current?.focus(),
        j: () => moveRovingFocus('[data-row-link]', 1),
        k: () => moveRovingFocus('[data-row-link]', -1),
        'g t': () => document.querySelector<HTMLElement>('[data-timeline-stop]')?.focus(),
      }}
      search={
        <SearchBox
          ref={search}
          query={state.query}
          slow={(collection?.cases.length ?? 0) > MOST_AT_ONCE}
          onChange={state.change}
        />
      }
      actions={
        <ButtonPlaceholder label={m.export.board}>
          {collection && selection && (
            <BoardExport collection={collection} selection={selection} rest={rest} links={shown.links} />
          )}
        </ButtonPlaceholder>
      }
      bar={
        <AsOfBar
          collection={collection}
          query={state.query}
          asOf={collection ? computeAsOf(collection, state.query) : 0}
          shown={selection?.asOf ?? 0}
          failed={error !== null}
          onChange={state.change}
        />
      }
      about={collection ? m.frame.dataOf(m.day(collection.compiled), collection.dataVersion) : undefined}
      article={context.data?.article.disclosure}
    >
      {error && <CasesFailed error={error} onRetry={retry} />}
      {collection && selection && (
        <div aria-busy={waits}>
          <Board
            state={{ ...shown, remarks: [...state.remarks, ...remarks] }}
            collection={collection}
            selection={selection}
            context={context.data?.events ?? NO_EVENTS}
            options={options}
            unreadable={unreadable}
            unreadableContext={context.data?.unreadable ?? NONE_UNREADABLE}
            rest={rest}
            notice={notice}
          />
        </div>
      )}
      {selection && <PendingDay waits={waits} state={state} shown={query} />}
      {!collection && !error && <Skeleton lines={14} label={m.frame.loading} />}
    </Frame>
  )
}
