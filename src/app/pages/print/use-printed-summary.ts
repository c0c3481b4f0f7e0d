import { useEffect, useState } from 'react'
import { findPartCause } from '../../../api/part-cause.ts'
import { listCaseRows } from '../../../domain/collection/list-cases.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { buildDocument } from '../../../features/export/document/build-document.ts'
import type { Figure } from '../../../features/export/document/model.ts'
import { prepareJob } from '../../../features/export/job/make.ts'
import type { ExportChoice } from '../../../features/export/job/protocol.ts'
import { useWords } from '../../../messages/messages.ts'
import { reloadIfReachable } from '../../../ui/part-boundary.tsx'
import { toAbsolute } from '../../state/address-store.ts'
import { makeDrawFigure } from '../../state/draw-figure.ts'
import { makeScope } from '../../state/make-scope.ts'
import type { PrintedInput } from './use-print.ts'

/** A figure, or why there is none; undefined while it is drawn. null: there is nothing to draw. */
type Drawn = Figure | 'failed' | null | undefined

/** Draws the figure; `again` draws it anew after a failure, and reloads the page if its code is still not to be had. */
function useFigure(draw: () => Promise<Figure | null>): readonly [figure: Drawn, again: () => void] {
  const [drawing, setDrawing] = useState(draw)
  const [isRetry, setIsRetry] = useState(false)
  const [figure, setFigure] = useState<Drawn>(undefined)
  useEffect(() => {
    let isHere = true
    const take = (drawn: Drawn) => {
      if (isHere) setFigure(drawn)
    }
    // A document without its figure is still a document; it says that it has none.
    drawing.then(take, () => {
      take('failed')
      if (isRetry && isHere) void reloadIfReachable(findPartCause)
    })
    return () => {
      isHere = false
    }
  }, [drawing, isRetry])
  const again = () => {
    setFigure(undefined)
    setIsRetry(true)
    setDrawing(draw())
  }
  return [figure, again]
}

/** The document to be printed, with its figure as soon as that is drawn. */
export function usePrintedSummary({
  id,
  links,
  parts,
  collection,
  selection,
  records,
  ...job
}: PrintedInput) {
  const m = useWords()
  const { asOf, query } = selection
  const choice: ExportChoice = { kind: 'html', language: m.locale, parts, size: 'A4', redact: null }
  const drawFigure = makeDrawFigure(() => ({
    rows: listCaseRows(selection, collection, id),
    asOf,
    latest: asOf === collection.compiled,
    single: id !== null,
    links,
  }))
  const hasFigure = parts.includes('figure')
  const [figure, again] = useFigure(() => (hasFigure ? drawFigure(choice) : Promise.resolve(null)))
  const back = id === null ? links.board : links.case(id)
  const scope = makeScope(collection, {
    ids: records.map((record) => record.id),
    query: id === null ? query : { ...EMPTY_QUERY, asOf: query.asOf, known: query.known },
    asOf,
    onRecord: id === null ? selection.onRecord : records.length,
    single: id,
  })
  const { summary, context } = prepareJob(
    {
      choice,
      scope: { ...scope, address: toAbsolute(back) },
      records,
      ...job,
      figure: typeof figure === 'object' ? figure : null,
    },
    m,
  )
  return {
    back,
    isDrawing: figure === undefined,
    noFigure: hasFigure && figure === null ? m.exporting.print.noFigure : null,
    figureFailed: hasFigure && figure === 'failed' ? { words: m.exporting.print.figureFailed, again } : null,
    document: buildDocument(summary, context, m),
  }
}
