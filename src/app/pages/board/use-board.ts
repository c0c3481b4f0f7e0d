import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { contextQuery } from '../../../api/queries.ts'
import type { ContextEvent } from '../../../domain/case/case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { computeAsOf, isBeyondData, type Selection, select } from '../../../domain/collection/select.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import {
  type FigureOptions,
  formatFigureOptions,
  type OpenRow,
  parseFigureOptions,
  type TimeView,
} from '../../../domain/query/figure-options.ts'
import { formatQuery } from '../../../domain/query/query-codec.ts'
import { describeFilters } from '../../../features/export/document/filters-in-words.ts'
import { usePrintedSources } from '../../../features/list/print-numbers.tsx'
import { MOST_CASES_TYPED_AT_ONCE } from '../../../limits.ts'
import { describeUnreadable } from '../../../messages/describe-unreadable.ts'
import { useMessages } from '../../../messages/messages.ts'
import { usePainted } from '../../../ui/use-painted.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { type HistoryMode, navigate, toAbsolute } from '../../state/address-store.ts'
import { makeLineKeys } from '../../state/keys.ts'
import { useNameOrder, useShownCollection } from '../../state/use-collection.ts'
import { useCopy } from '../../state/use-copy.ts'
import { showDays, useFilters } from '../../state/use-filters.ts'

const NO_EVENTS: readonly ContextEvent[] = []

function findRowLink(caseId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row-link="${CSS.escape(caseId)}"]`)
}

/**
 * Everything that the board shows. `asked` is the query in the address; `selection` and what is made from it answer the
 * query of the days shown, which differ from it while another day known on is computed. `notice` is a sentence about an
 * address that led nowhere.
 */
export function useBoard(notice: string | undefined) {
  const m = useMessages()
  const asked = useFilters()
  const figure = parseFigureOptions(useAddress().search)
  const { collection, query, waits, unreadable, rest, rankNames, error, retry } = useShownCollection(
    asked.query,
    { early: true },
  )
  // The list does not wait for it.
  const isPainted = usePainted(collection !== null)
  const { data: context } = useQuery({ ...contextQuery(), enabled: isPainted })
  usePageFocus({
    title: m.frame.titleOf(m.board.title),
    ready: collection !== null,
    toPart: false,
    findCase: findRowLink,
  })
  const onCopy = useCopy()
  const searchBox = useRef<HTMLInputElement>(null)
  const selection = collection && select(collection, query, { nameCountry: m.country, locale: m.locale })
  useNameOrder(selection, rankNames)
  const printed = usePrintedSources(selection)
  const lost = rest !== null && rest.error !== null

  /** Sentences on the address and on the data; those on the address come last. */
  const listRemarks = (compiled: number, { waitsForNames, searchWaits }: Selection): readonly string[] => [
    ...(notice === undefined ? [] : [notice]),
    ...(waitsForNames && !searchWaits ? [lost ? m.board.namesLost : m.board.namesOnTheirWay] : []),
    ...describeUnreadable(unreadable, m.board.unreadable),
    ...describeUnreadable(context?.unreadable ?? [], m.board.unreadableContext),
    ...(isBeyondData(asked.query, compiled) ? [m.board.beyondData(m.day(compiled))] : []),
    ...[...asked.remarks, ...figure.remarks].map(m.board.remark),
  ]

  const changeFigure = (next: FigureOptions, how?: HistoryMode) =>
    navigate(formatSameAddress('/', asked.query, formatFigureOptions(next)), how)
  const onOpen = (open: OpenRow | null, how: HistoryMode) => changeFigure({ ...figure.options, open }, how)

  const answer = (whole: Collection, found: Selection) => {
    const state = showDays(asked, query)
    const address = toAbsolute(state.links.board)
    const filters = m.frame.printedFilters(describeFilters(query, m))
    const latest = found.asOf === whole.compiled
    const input = {
      selection: found,
      collection: whole,
      latest,
      links: state.links,
      onChange: state.change,
    }
    return {
      ...input,
      state,
      rest,
      lost,
      printed,
      /** What the board is about, as text: a part of it that failed is tried again when this changes. */
      scope: formatQuery(query),
      head: { asOf: found.asOf, known: query.known, address },
      filters,
      remarks: listRemarks(whole.compiled, found),
      context: context?.events ?? NO_EVENTS,
      figure: figure.options,
      onFigure: changeFigure,
      /** Opens a row, or closes it. */
      toggleRow: (caseId: string) =>
        onOpen(figure.options.open?.caseId === caseId ? null : { caseId, part: null }, 'push'),
      onOpen,
      /** The row that is open; undefined without one, or while its record is not loaded. */
      findOpenRow: () => {
        const { open, layout } = figure.options
        const at = open && layout !== 'table' ? whole.find(open.caseId) : undefined
        if (at === undefined || !whole.has(at) || whole.explain(at) !== null) return undefined
        return whole.row(at, found.asOf)
      },
      onView: (view: TimeView | null, how: HistoryMode) => changeFigure({ ...figure.options, view }, how),
      onDay: (day: Day | null, how: HistoryMode) =>
        state.change(
          {
            ...query,
            asOf: day === whole.compiled ? null : day,
            // If both days are equal, move both.
            known: query.known !== null && query.known === found.asOf ? day : query.known,
          },
          how,
        ),
      onCopy,
      page: { filters, address, absolute: toAbsolute },
    }
  }

  return {
    asked,
    query,
    waits,
    failure: error && { error, onRetry: retry },
    frame: {
      state: asked,
      collection,
      article: context?.article.disclosure,
      keys: {
        '/': () => searchBox.current?.focus(),
        ...makeLineKeys('[data-row-link]'),
        'g t': () => document.querySelector<HTMLElement>('main [data-time-area] input')?.focus(),
      },
    },
    search: {
      ref: searchBox,
      query: asked.query,
      slow: (collection?.cases.length ?? 0) > MOST_CASES_TYPED_AT_ONCE,
      onChange: asked.change,
    },
    clock: {
      collection,
      query: asked.query,
      asOf: collection ? computeAsOf(collection, asked.query) : 0,
      shown: selection?.asOf ?? 0,
      failed: error !== null,
      onChange: asked.change,
    },
    /** null until there is a collection. */
    answer: collection && selection && answer(collection, selection),
  }
}

/** The answer of the board to a query. */
export type BoardAnswer = NonNullable<ReturnType<typeof useBoard>['answer']>
