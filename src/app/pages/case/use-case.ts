import { useQuery } from '@tanstack/react-query'
import { isNotFound } from '../../../api/api-error.ts'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import type { Case } from '../../../domain/case/case.ts'
import { isOwnId } from '../../../domain/case/own-id.ts'
import { findCasePosition } from '../../../domain/collection/case-position.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { computeAsOf, select } from '../../../domain/collection/select.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import {
  type ChronologyFilter,
  formatChronologyFilter,
  parseChronologyFilter,
} from '../../../domain/query/chronology-filter.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { type Summary, summarise } from '../../../domain/summary/summary.ts'
import { describeUnreadable } from '../../../messages/describe-unreadable.ts'
import { useMessages } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { followLink, navigate, toAbsolute } from '../../state/address-store.ts'
import { makeLineKeys } from '../../state/keys.ts'
import { makeScope } from '../../state/make-scope.ts'
import { useShownCollection } from '../../state/use-collection.ts'
import { useCopy } from '../../state/use-copy.ts'
import { showDays, useFilters } from '../../state/use-filters.ts'

/** Everything that the page of a case shows; `part` is the event, notice, claim or source that the address links to. */
export function useCase(id: string, part: string | null) {
  const m = useMessages()
  const onCopy = useCopy()
  const asked = useFilters()
  const { filter, remarks } = parseChronologyFilter(useAddress().search)
  const { collection, query, waits, unreadable, error, retry } = useShownCollection(asked.query, {
    partial: true,
  })
  const { links } = showDays(asked, query)
  const record = useQuery(caseQuery(id))
  const sources = useQuery(sourcesQuery())
  const context = useQuery(contextQuery())
  const missing = isNotFound(record.error)
  const failed = record.error ?? sources.error
  const events = context.data?.events ?? []
  // A context event that a link leads to is shown even if the reader hides the others.
  const withContext = filter.context || events.some((event) => event.id === part)
  const summary =
    collection &&
    record.data &&
    sources.data &&
    !context.isPending &&
    summarise({
      records: [record.data.case],
      sources: sources.data.sources,
      query,
      asOf: computeAsOf(collection, query),
      compiled: collection.compiled,
      dataVersion: record.data.dataVersion,
      context: withContext ? events : [],
      article: collection.article,
    })
  const name = record.data?.case.person.name ?? id
  usePageFocus({
    title: m.frame.titleOf(name),
    ready: missing || Boolean(summary),
    toPart: part !== null,
    caseId: id,
  })
  const position =
    collection &&
    findCasePosition(
      select(collection, query, { nameCountry: m.country, locale: m.locale }),
      collection.find(id),
    )
  const goTo = (neighbour: { readonly id: string } | null | undefined) => {
    if (!neighbour) return false
    followLink(links.case(neighbour.id))
    return true
  }

  const describeExport = (all: Collection, { cases, asOf, compiled }: Summary) => ({
    isEmpty: cases.length === 0,
    figure: () => ({
      rows: cases.map(({ row }) => row),
      asOf,
      latest: asOf === compiled,
      single: true,
      links,
    }),
    scope: () => ({
      ...makeScope(all, {
        ids: cases.map(({ record: one }) => one.id),
        query: { ...EMPTY_QUERY, asOf: query.asOf, known: query.known },
        asOf,
        onRecord: cases.length,
        single: id,
      }),
      // The record may be newer than the list.
      dataVersion: record.data?.dataVersion ?? all.dataVersion,
    }),
  })

  const describeContent = (all: Collection, whole: Case, shown: Summary) => ({
    id,
    /** The whole record, whatever the day shown. */
    record: whole,
    collection: all,
    summary: shown,
    position,
    links,
    activePart: part,
    filter,
    onFilter: (next: ChronologyFilter) =>
      navigate(
        formatSameAddress(`/cases/${encodeURIComponent(id)}`, asked.query, formatChronologyFilter(next)),
      ),
    contextCount: events.length,
    absolute: toAbsolute,
    onCopy,
  })

  // Own cases are those that a reader can edit; their ids begin so.
  const editAddress = isOwnId(id) ? formatSameAddress(`/edit/${encodeURIComponent(id)}`, asked.query) : null
  const isThere = summary && summary.cases.length > 0
  return {
    asked,
    editAddress,
    query,
    waits,
    links,
    remarks: [...asked.remarks, ...remarks],
    /** Sentences on entries of the case that the page or the server could not read. */
    others: describeUnreadable(
      [...unreadable.filter((one) => one.id.startsWith(`${id}/`)), ...(record.data?.unreadable ?? [])],
      m.board.unreadable,
    ),
    versions: {
      shown: collection?.dataVersion,
      found: [record, sources, context].map(({ data }) => data?.dataVersion),
    },
    frame: {
      state: asked,
      collection,
      article: context.data?.article.disclosure,
      keys: {
        ...makeLineKeys('[data-line]'),
        '[': () => goTo(position?.previous),
        ']': () => goTo(position?.next),
        e: () => (editAddress === null ? false : followLink(editAddress)),
      },
    },
    clock: {
      collection: summary ? collection : null,
      query: asked.query,
      asOf: summary && collection ? computeAsOf(collection, asked.query) : 0,
      shown: summary ? summary.asOf : 0,
      failed: error !== null,
      onChange: asked.change,
    },
    exported: summary && describeExport(collection, summary),
    missing,
    recordFailure:
      failed && !missing
        ? {
            error: failed,
            onRetry: () => {
              void record.refetch()
              void sources.refetch()
            },
          }
        : null,
    listFailure: error && !failed ? { error, onRetry: retry } : null,
    isLoading: !failed && !error && !summary,
    spoken: summary,
    /** The case exists, but nothing of it was on record by the day shown. */
    nothingYet:
      !failed && summary && !isThere
        ? {
            name,
            asOf: summary.asOf,
            known: query.known,
            onLatest: () => asked.change({ ...asked.query, asOf: null, known: null }),
          }
        : null,
    content: !failed && isThere ? describeContent(collection, record.data.case, summary) : null,
  }
}

/** What the page shows of a case that is on record. */
export type CaseAnswer = NonNullable<ReturnType<typeof useCase>['content']>
