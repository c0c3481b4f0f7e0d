import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../../../api/api-error.ts'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import { type CasePosition, findCasePosition } from '../../../domain/collection/case-position.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { computeAsOf, select } from '../../../domain/collection/select.ts'
import { type ChronologyFilter, parseChronologyFilter } from '../../../domain/query/chronology-filter.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { type Summary, summarise } from '../../../domain/summary/summary.ts'
import { CaseContent } from '../../../features/case-page/case-content.tsx'
import { AsOfBar } from '../../../features/clock/as-of-bar.tsx'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { SpokenDay } from '../../../features/clock/spoken-day.tsx'
import { SourceEntry } from '../../../features/sources/source-entry.tsx'
import { TrackFigure } from '../../../features/timeline/track-figure.tsx'
import { useMessages, useWords } from '../../../messages/messages.ts'
import type { Messages } from '../../../messages/types.ts'
import { ButtonPlaceholder } from '../../../ui/button-placeholder.tsx'
import { moveRovingFocus } from '../../../ui/roving-focus.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useToast } from '../../../ui/toasts.tsx'
import { NoSuchCase, NothingYet } from '../../shell/case-missing.tsx'
import { Frame } from '../../shell/frame.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { VersionRemark } from '../../shell/version-remark.tsx'
import { useAddress } from '../../state/address-provider.tsx'
import { toAbsolute } from '../../state/address-store.ts'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { copyText } from '../../state/copy.ts'
import { ExportLauncher } from '../../state/export-launcher.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useShownCollection } from '../../state/use-collection.ts'
import { type FiltersState, showDays, useFilters } from '../../state/use-filters.ts'
import { CaseChanges, changeFilter } from './case-changes.tsx'

/** The page with its record, sources and day. */
function CaseBody({
  id,
  part,
  state,
  filter,
  collection,
  summary,
  contextCount,
  position,
}: {
  id: string
  part: string | null
  state: FiltersState
  filter: ChronologyFilter
  collection: Collection
  summary: Summary
  contextCount: number
  position: CasePosition | null
}) {
  const m = useWords()
  const toast = useToast()
  const { links } = state
  const one = summary.cases[0]
  const bySource = new Map(summary.sources.map((numbered) => [numbered.id, numbered]))
  return (
    <>
      <PrintHead asOf={summary.asOf} known={summary.query.known} address={toAbsolute(links.case(id))} />
      <CaseContent
        summary={summary}
        names={collection.names}
        position={position}
        links={links}
        activePart={part}
        filter={filter}
        onFilter={(next) => changeFilter(id, state, next)}
        contextCount={contextCount}
        absolute={toAbsolute}
        onCopy={(text, what) =>
          void copyText(text).then((copied) => {
            const done = what === 'link' ? m.frame.linkCopied : m.frame.citationCopied
            toast({ words: copied ? done : m.frame.copyFailed })
          })
        }
        renderSource={({ id: sourceId, source }) =>
          source ? (
            <SourceEntry
              source={source}
              nameSource={(other) => {
                const numbered = bySource.get(other)
                return numbered
                  ? { label: m.case.sourceInWords(numbered.number), address: links.event(id, other) }
                  : { label: m.case.sourceElsewhere, address: links.source(other) }
              }}
            />
          ) : (
            <p>{m.case.missingSource(sourceId)}</p>
          )
        }
        remark={<KnownLine known={summary.query.known} sources={links.sources} />}
        tracks={
          one && (
            <TrackFigure
              row={one.row}
              asOf={summary.asOf}
              latest={summary.asOf === summary.compiled}
              links={links}
            />
          )
        }
        changes={
          <CaseChanges collection={collection} id={id} state={state} filter={filter} asOf={summary.asOf} />
        }
      />
    </>
  )
}

/** The last known values of the three tracks, in a sentence each; null where nothing is on record. */
function describeTracks({ cases: [one] }: Summary, m: Messages): string | null {
  if (!one) return null
  const { case: status, custody, protection } = one.row.tracks
  const country = protection.since?.country
  const label = m.protection[protection.value]
  return [
    `${m.board.column.status}: ${m.caseStatus[status.value]}`,
    `${m.board.column.custody}: ${m.custody[custody.value]}`,
    `${m.board.column.protection}: ${country ? m.board.withCountry(label, m.country(country)) : label}`,
  ].join('. ')
}

/** The page of one case: fetched by id, shown as of the day in the address. */
export default function CasePage({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const asked = useFilters()
  const { search } = useAddress()
  const { filter, remarks } = parseChronologyFilter(search)
  const {
    collection,
    query,
    waits,
    error: failure,
    retry,
  } = useShownCollection(asked.query, { partial: true })
  const state = showDays(asked, query)
  const { links } = state
  const record = useQuery(caseQuery(id))
  const sources = useQuery(sourcesQuery())
  const context = useQuery(contextQuery())
  const error = record.error ?? sources.error
  // Only a server of the contract knows that; whatever else answers 404 knows nothing of cases.
  const missing =
    record.error instanceof ApiError &&
    record.error.failure.kind === 'http' &&
    record.error.failure.problem?.status === 404
  const ready = collection && record.data && sources.data && !context.isPending
  const events = context.data?.events ?? []
  // An event of the time that a link leads to is shown, whatever is chosen.
  const withContext = filter.context || events.some((event) => event.id === part)
  const summary =
    ready &&
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
  usePageFocus({
    title: m.frame.titleOf(record.data?.case.person.name ?? id),
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
    location.hash = links.case(neighbour.id)
    return true
  }
  return (
    <Frame
      state={asked}
      about={collection ? m.frame.dataOf(m.day(collection.compiled), collection.dataVersion) : undefined}
      article={context.data?.article.disclosure}
      keys={{
        j: () => moveRovingFocus('[data-line]', 1),
        k: () => moveRovingFocus('[data-line]', -1),
        '[': () => goTo(position?.previous),
        ']': () => goTo(position?.next),
      }}
      bar={
        <AsOfBar
          collection={summary ? collection : null}
          query={asked.query}
          asOf={summary && collection ? computeAsOf(collection, asked.query) : 0}
          shown={summary ? summary.asOf : 0}
          failed={failure !== null}
          onChange={asked.change}
        />
      }
      actions={
        <ButtonPlaceholder label={m.export.exportSummary}>
          {collection && summary && (
            <ExportLauncher
              label={m.export.exportSummary}
              refusal={summary.cases.length === 0 ? m.export.nothing : null}
              figure={() => ({
                rows: summary.cases.map(({ row }) => row),
                asOf: summary.asOf,
                latest: summary.asOf === summary.compiled,
                single: true,
                links: state.links,
              })}
              scope={() => ({
                ids: summary.cases.map(({ record: one }) => one.id),
                names: collection.names,
                query: { ...EMPTY_QUERY, asOf: query.asOf, known: query.known },
                asOf: summary.asOf,
                compiled: collection.compiled,
                dataVersion: summary.dataVersion,
                dataSha256: collection.dataSha256,
                article: collection.article,
                onRecord: summary.cases.length,
                single: id,
              })}
            />
          )}
        </ButtonPlaceholder>
      }
    >
      <AddressRemarks remarks={[...state.remarks, ...remarks]} asked={asked.query} />
      <VersionRemark
        shown={collection?.dataVersion}
        found={[record, sources, context].map(({ data }) => data?.dataVersion)}
      />
      {missing && <NoSuchCase id={id} board={links.board} />}
      {error && !missing && (
        <FailedRequest
          title={m.frame.failedCase}
          error={error}
          onRetry={() => {
            void record.refetch()
            void sources.refetch()
          }}
        />
      )}
      {failure && !error && <CasesFailed error={failure} onRetry={retry} />}
      {!error && !failure && !summary && <Skeleton lines={12} label={m.frame.loadingCase} />}
      {summary && (
        <SpokenDay
          query={query}
          asOf={summary.asOf}
          result={describeTracks(summary, m) ?? m.board.emptyDay(m.day(summary.asOf))}
        />
      )}
      {!error && summary && summary.cases.length === 0 && (
        <NothingYet
          name={record.data?.case.person.name ?? id}
          day={m.day(summary.asOf)}
          onLatest={() => asked.change({ ...asked.query, asOf: null, known: null })}
        />
      )}
      {!error && summary && summary.cases.length > 0 && (
        <div aria-busy={waits}>
          <CaseBody
            id={id}
            part={part}
            state={state}
            filter={filter}
            collection={collection}
            summary={summary}
            contextCount={events.length}
            position={position}
          />
        </div>
      )}
      <PendingDay waits={waits} state={asked} shown={query} />
    </Frame>
  )
}
