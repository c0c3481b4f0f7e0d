import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatPageAddress } from '../../../domain/query/address.ts'
import { isFiltered } from '../../../domain/query/query.ts'
import { formatPrintParts } from '../../../domain/summary/print-parts.ts'
import { SUMMARY_PARTS } from '../../../domain/summary/summary-parts.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { describeFilters } from '../document/filters-in-words.ts'
import { FIRST_KINDS, getFormat, isDocument } from '../formats/registry.ts'
import { type DrawFigure, type ExportState, makeExporter } from '../job/exporter.ts'
import type { ExportChoice, ExportScope } from '../job/protocol.ts'
import { ExportOptions, FormatChoice, PartsChoice } from './export-choices.tsx'
import { ExportContent, ExportFoot } from './export-outcome.tsx'
import { RedactChoice } from './redact-choice.tsx'

/** Paper in these regions is Letter, elsewhere A4 (CLDR, measurement data). */
const LETTER_REGIONS = /-(?:US|CA|MX|CL|CO|CR|GT|PA|PH|PR|SV|VE|BZ)\b/

/** The address of the print page with the same content. */
function findPrintPage({ query, single }: ExportScope, { language, parts }: ExportChoice): string {
  return formatPageAddress(
    'print',
    { ...query, lang: language },
    { ...(single === null ? {} : { part: single }), own: formatPrintParts(parts) },
  )
}

/** What is exported, in words: the cases and their filters, or the one case. */
function nameScope({ ids, names, query, single }: ExportScope, m: Words): string {
  if (single !== null) return m.exporting.titleCase(names.get(single) ?? single)
  return m.exporting.titleBoard(
    m.board.countOf(ids.length),
    isFiltered(query) ? describeFilters(query, m) : null,
  )
}

/** The state of the last file, while it is offered and while the next one is made; else null. */
function useLastReady(state: ExportState) {
  const [last, setLast] = useState<(ExportState & { readonly state: 'ready' }) | null>(null)
  const next =
    state.state === 'ready' ? state : state.state === 'failed' || state.state === 'waiting' ? null : last
  if (next !== last) setLast(next)
  return next
}

/** The export dialog: format, options, losses, and the file to download. */
export function ExportDialog({
  scope,
  drawFigure,
  nameLanguage,
  describe,
  onClose,
}: {
  scope: ExportScope
  /** Draws the timeline for a document; null without one. */
  drawFigure: DrawFigure | null
  nameLanguage: (language: ExportChoice['language']) => string
  /** Describes an error of the API in a sentence. */
  describe: (error: unknown) => string
  onClose: () => void
}) {
  const m = useWords()
  const { exporting: w, locale } = m
  const title = nameScope(scope, m)
  const [choice, setChoice] = useState<ExportChoice>({
    kind: FIRST_KINDS[0],
    language: locale,
    parts: SUMMARY_PARTS,
    size: LETTER_REGIONS.test(navigator.language) ? 'LETTER' : 'A4',
    redact: null,
  })
  const [state, setState] = useState<ExportState>({ state: 'waiting', cancelled: false })
  const client = useQueryClient()
  // What the last file held stays in sight, pale, until the next file is made: else the options would move.
  const ready = useLastReady(state)
  // Keeps the scope from when the dialog opened: the page behind it may change.
  const [exporter] = useState(() => makeExporter(scope, { client, drawFigure, onState: setState }))
  const [first] = useState(choice)
  useEffect(() => {
    exporter.choose(first)
    return exporter.stop
  }, [exporter, first])
  const choose = (next: ExportChoice) => {
    setChoice(next)
    exporter.choose(next)
  }
  return (
    <Dialog
      name={title}
      onClose={onClose}
      className="mx-auto mt-[4dvh] mb-0 max-h-[92dvh] w-[min(52rem,100vw)] max-w-none flex-col overflow-hidden rounded-lg border border-field bg-raised p-0 open:flex"
    >
      <div className="flex items-baseline justify-between gap-4 border-b border-hairline px-5 py-3.5">
        <h2 className="min-w-0 font-serif text-xl font-semibold">{title}</h2>
        <form method="dialog">
          <Button type="submit" look="quiet">
            {w.close}
          </Button>
        </form>
      </div>
      <div className="min-h-0 overflow-y-auto overscroll-contain px-5 py-4">
        <FormatChoice choice={choice} onChange={choose} />
        <div className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {isDocument(choice.kind) && <PartsChoice choice={choice} onChange={choose} />}
          <div className="min-w-0">
            <ExportOptions choice={choice} onChange={choose} nameLanguage={nameLanguage} />
            <RedactChoice choice={choice} onChange={choose} />
            {getFormat(choice.kind).isPaged && !choice.redact && (
              <p className="mt-4 text-sm">
                <a href={findPrintPage(scope, choice)} className="underline underline-offset-4">
                  {w.print.link}
                </a>
                <span className="block text-xs text-muted">{w.print.help}</span>
              </p>
            )}
          </div>
        </div>
        <section aria-label={w.get} aria-live="polite">
          {ready && (
            <div
              inert={state.state !== 'ready'}
              aria-busy={state.state !== 'ready'}
              className="mt-4 border-t border-hairline pt-3 inert:opacity-50"
            >
              <h3 className="mb-1 font-semibold">{w.get}</h3>
              <ExportContent ready={ready} choice={choice} />
            </div>
          )}
        </section>
      </div>
      <div aria-live="polite" className="border-t border-hairline px-5 py-3">
        <ExportFoot state={state} exporter={exporter} all={scope.ids.length} describe={describe} />
      </div>
    </Dialog>
  )
}
