import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { findPartCause } from '../../../api/part-cause.ts'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import type { Case, Source } from '../../../domain/case/case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { parsePrintParts } from '../../../domain/summary/print-parts.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import { buildDocument } from '../../../features/export/document/build-document.ts'
import type { Figure } from '../../../features/export/document/model.ts'
import { PrintDocument } from '../../../features/export/document/print-document.tsx'
import { prepareJob } from '../../../features/export/job/make.ts'
import type { ExportChoice } from '../../../features/export/job/protocol.ts'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { reloadIfReachable } from '../../../ui/part-boundary.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { NoSuchCase } from '../../shell/case-missing.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { VersionRemark } from '../../shell/version-remark.tsx'
import { useAddress } from '../../state/address-provider.tsx'
import { toAbsolute } from '../../state/address-store.ts'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { makeDrawFigure } from '../../state/draw-figure.ts'
import { useSelection } from '../../state/use-collection.ts'
import { type FiltersState, useFilters } from '../../state/use-filters.ts'

/** With more cases than this no page is laid out: each needs its full record. */
const MOST_LAID_OUT = 1000

/** The rows that are printed: those of the selection, or the one case asked for where something of it is on record. */
function findRows(selection: Selection, collection: Collection, id: string | null): readonly CaseAsOf[] {
  if (id === null) return listReadyRows(selection)
  const place = selection.cases.indexOf(collection.find(id) ?? -1)
  return place === -1 ? [] : listReadyRows(selection, place, place + 1)
}

/** The ids of the cases that are printed, by place: a record that the list cannot read may still be had in full. */
function listIds({ cases }: Selection, collection: Collection, id: string | null): readonly string[] {
  if (id !== null) return cases.includes(collection.find(id) ?? -1) ? [id] : []
  return [...cases].flatMap((at) => collection.id(at) ?? [])
}

/** The summary with its figure, which is drawn once everything else is there. */
function Printed({
  id,
  state,
  parts,
  collection,
  selection,
  records,
  sources,
  leftOut,
  disclosure,
}: {
  id: string | null
  state: FiltersState
  parts: readonly SummaryPart[]
  collection: Collection
  selection: Selection
  records: readonly Case[]
  sources: readonly Source[]
  leftOut: readonly string[]
  disclosure: string | null
}) {
  const m = useWords()
  const { query, links } = state
  const { asOf } = selection
  const choice: ExportChoice = { kind: 'html', language: m.locale, parts, size: 'A4', redact: null }
  const rows = findRows(selection, collection, id)
  const wanted = parts.includes('figure')
  const draw = () =>
    makeDrawFigure(() => ({ rows, asOf, latest: asOf === collection.compiled, single: id !== null, links }))(
      choice,
    )
  const [drawing, setDrawing] = useState(() => (wanted ? draw() : Promise.resolve(null)))
  const [isRetry, setIsRetry] = useState(false)
  const [figure, setFigure] = useState<Figure | 'failed' | null | undefined>(undefined)
  useEffect(() => {
    let isHere = true
    const take = (drawn: Figure | 'failed' | null) => {
      if (isHere) setFigure(drawn)
    }
    // A document without its picture is still a document; it says that it has none.
    drawing.then(take, () => {
      take('failed')
      if (isRetry && isHere) void reloadIfReachable(findPartCause)
    })
    return () => {
      isHere = false
    }
  }, [drawing, isRetry])
  const address = id === null ? links.board : links.case(id)
  const scope = {
    ids: records.map((record) => record.id),
    names: collection.names,
    query: id === null ? selection.query : { ...EMPTY_QUERY, asOf: query.asOf, known: selection.query.known },
    asOf,
    compiled: collection.compiled,
    dataVersion: collection.dataVersion,
    dataSha256: collection.dataSha256,
    article: collection.article,
    onRecord: id === null ? selection.onRecord : records.length,
    single: id,
    address: toAbsolute(address),
  }
  const { summary, context } = prepareJob(
    {
      choice,
      scope,
      records,
      sources,
      leftOut,
      disclosure,
      figure: typeof figure === 'object' ? figure : null,
    },
    m,
  )
  return (
    <>
      <div className="mx-auto mb-6 flex max-w-4xl flex-wrap items-center gap-x-5 gap-y-2 border-b border-hairline pb-4 text-sm print:hidden">
        <Button disabled={figure === undefined} onClick={() => window.print()}>
          {m.exporting.print.now}
        </Button>
        <a href={address} className="py-1 underline underline-offset-4">
          {m.exporting.print.back}
        </a>
        <p className="basis-full text-muted">{m.exporting.print.help}</p>
      </div>
      {leftOut.length > 0 && (
        <p role="status" className="mx-auto mb-4 max-w-4xl border-l-4 border-pressing py-1 pl-3 text-sm">
          {m.export.leftOut(leftOut.join(', '))}
        </p>
      )}
      {wanted && (figure === 'failed' || figure === null) && (
        <div role="status" className="mx-auto mb-4 max-w-4xl border-l-4 border-pressing py-1 pl-3 text-sm">
          <p>{figure === null ? m.exporting.print.noFigure : m.exporting.print.figureFailed}</p>
          {figure === 'failed' && (
            <Button
              className="mt-2 print:hidden"
              onClick={() => {
                setFigure(undefined)
                setIsRetry(true)
                setDrawing(draw())
              }}
            >
              {m.frame.retry}
            </Button>
          )}
        </div>
      )}
      <PrintDocument document={buildDocument(summary, context, m)} />
    </>
  )
}

/** The case summary as a page for the browser's own printer, of one case or of all that the filters leave. */
export default function PrintPage({ id }: { id: string | null }) {
  const m = useWords()
  const state = useFilters()
  const { search } = useAddress()
  const { parts, remarks } = parsePrintParts(search)
  const { query, links } = state
  const sources = useQuery(sourcesQuery())
  const about = useQuery(contextQuery())
  // One case is shown whatever the filters are, as on its page.
  const asked = id === null ? query : { ...EMPTY_QUERY, asOf: query.asOf, known: query.known }
  const { collection, selection, waits, error, retry } = useSelection(asked)
  const tooMany = id === null && selection !== null && selection.rows.length > MOST_LAID_OUT
  const ids = selection && collection && !tooMany ? listIds(selection, collection, id) : []
  const { done, records, versions, leftOut } = useQueries({
    queries: ids.map((one) => caseQuery(one)),
    combine: (answers) => ({
      done: answers.filter(({ isPending }) => !isPending).length,
      records: answers.flatMap(({ data }) => (data ? [data.case] : [])),
      versions: answers.map(({ data }) => data?.dataVersion),
      leftOut: ids.filter((_, i) => answers[i]?.isError),
    }),
  })
  const ready =
    selection !== null && !waits && sources.data !== undefined && !about.isPending && done === ids.length
  const name = id === null ? undefined : collection?.names.get(id)
  const title = id === null ? m.export.titleBoard : m.export.titleCase(name ?? id)
  usePageFocus({ title: m.frame.titleOf(title), ready, toPart: false })
  const failure = error ?? sources.error
  if (failure) {
    return (
      <CasesFailed
        error={failure}
        onRetry={() => {
          retry()
          void sources.refetch()
        }}
      />
    )
  }
  if (!ready || !collection) {
    return (
      <>
        {ids.length > 1 && <p role="status">{m.exporting.gathering(done, ids.length)}</p>}
        <Skeleton lines={14} label={m.frame.loading} />
      </>
    )
  }
  if (id !== null && name === undefined) return <NoSuchCase id={id} board={links.board} />
  if (ids.length === 0) {
    return (
      <>
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {title}
        </h1>
        <p className="mt-3">{tooMany ? m.export.tooMany(MOST_LAID_OUT) : m.export.nothing}</p>
        <a href={links.board} className="mt-2 inline-block py-1 underline underline-offset-4">
          {m.exporting.print.back}
        </a>
      </>
    )
  }
  return (
    <>
      <div className="print:hidden">
        <AddressRemarks remarks={[...state.remarks, ...remarks]} asked={state.query} />
      </div>
      <VersionRemark shown={collection.dataVersion} found={[sources.data.dataVersion, ...versions]} />
      <Printed
        key={`${location.hash} ${m.locale}`}
        {...{ id, state, parts, collection, selection, records, leftOut }}
        sources={sources.data.sources}
        disclosure={about.data?.article.disclosure ?? null}
      />
    </>
  )
}
