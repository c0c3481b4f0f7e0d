import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../api/api-error.ts'
import { caseQuery, contextQuery, sourcesQuery } from '../api/queries.ts'
import { CHRONOLOGY_PARAMETERS } from '../domain/address-params.ts'
import { type CasePosition, findCasePosition } from '../domain/case-position.ts'
import { type ChronologyFilter, parseChronologyFilter } from '../domain/chronology-filter.ts'
import type { Collection } from '../domain/collection.ts'
import { EMPTY_QUERY } from '../domain/query.ts'
import { computeAsOf, select } from '../domain/select.ts'
import { type Summary, summarise } from '../domain/summary.ts'
import { AsOfBar } from '../features/case-list/as-of-bar.tsx'
import { KnownLine } from '../features/case-list/known-line.tsx'
import { SpokenDay } from '../features/case-list/spoken-day.tsx'
import { CasePage } from '../features/case-page/case-page.tsx'
import { SourceEntry } from '../features/sources/source-entry.tsx'
import { TrackFigure } from '../features/timeline/track-figure.tsx'
import { useMessages, useWords, type Words } from '../messages/messages.ts'
import { Held } from '../ui/held.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { stepFocus } from '../ui/step-focus.ts'
import { useToast } from '../ui/toasts.tsx'
import { useAddress } from './address-store.ts'
import { useArrival } from './arrival.ts'
import { CaseChanges, changeFilter } from './case-changes.tsx'
import { NoSuchCase, NothingYet } from './case-missing.tsx'
import { type CaseQueryState, showDays, useCaseQuery } from './case-query.ts'
import { CasesFailed } from './cases-failed.tsx'
import { useShownCollection } from './collection-query.ts'
import { copyText } from './copy.ts'
import { ExportDoor } from './export-door.tsx'
import { FailedRequest } from './failed-request.tsx'
import { Frame } from './frame.tsx'
import { KnownWait } from './known-wait.tsx'
import { AddressRemarks } from './page-shell.tsx'
import { PrintHead } from './print-head.tsx'
import { VersionRemark } from './version-remark.tsx'

/** The page with its record, sources and day. */
function CaseContent({
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
  state: CaseQueryState
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
  const absolute = (address: string) => `${location.href.split('#')[0]}${address}`
  return (
    <>
      <PrintHead asOf={summary.asOf} known={summary.query.known} address={absolute(links.case(id))} />
      <CasePage
        summary={summary}
        names={collection.names}
        position={position}
        links={links}
        activePart={part}
        filter={filter}
        onFilter={(next) => changeFilter(id, state, next)}
        contextCount={contextCount}
        absolute={absolute}
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
function describeTracks({ cases: [one] }: Summary, m: Words): string | null {
  if (!one) return null
  const { case: status, custody, protection } = one.row.tracks
  const country = protection.since?.country
  const label = m.protection[protection.value]
  return [
    `${m.colon(m.board.column.status)} ${m.caseStatus[status.value]}`,
    `${m.colon(m.board.column.custody)} ${m.custody[custody.value]}`,
    `${m.colon(m.board.column.protection)} ${country ? m.board.withCountry(label, m.country(country)) : label}`,
  ].join('. ')
}

/** Says a new day and what was so by it. */
function SpokenCase({ summary }: { summary: Summary }) {
  const m = useWords()
  const result = describeTracks(summary, m) ?? m.board.emptyDay(m.day(summary.asOf))
  return <SpokenDay query={summary.query} asOf={summary.asOf} result={result} />
}

/** The page of one case: fetched by id, shown as of the day in the address. */
export default function CaseRoute({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const asked = useCaseQuery(CHRONOLOGY_PARAMETERS)
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
  useArrival({
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
        j: () => stepFocus('[data-line]', 1),
        k: () => stepFocus('[data-line]', -1),
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
        <Held label={m.export.exportSummary}>
          {collection && summary && (
            <ExportDoor
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
        </Held>
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
      {summary && <SpokenCase summary={summary} />}
      {!error && summary && summary.cases.length === 0 && (
        <NothingYet
          name={record.data?.case.person.name ?? id}
          day={m.day(summary.asOf)}
          onLatest={() => asked.change({ ...asked.query, asOf: null, known: null })}
        />
      )}
      {!error && summary && summary.cases.length > 0 && (
        <div aria-busy={waits}>
          <CaseContent
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
      <KnownWait waits={waits} state={asked} shown={query} />
    </Frame>
  )
}
