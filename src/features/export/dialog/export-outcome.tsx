import { useState } from 'react'
import { useMessages, useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { describeLoss } from '../formats/loss.ts'
import { isDocument } from '../formats/registry.ts'
import type { Exporter, ExportState } from '../job/exporter.ts'
import type { ExportChoice } from '../job/protocol.ts'
import { ExportFailed } from './export-failed.tsx'
import { RedactReport } from './redact-report.tsx'

/** Formats a size in bytes as kB or MB in the reader's language. */
function formatSize(bytes: number, locale: string): string {
  const kilo = bytes / 1000
  const [value, unit] = kilo >= 1000 ? [kilo / 1000, 'megabyte'] : [Math.max(1, kilo), 'kilobyte']
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

type Ready = ExportState & { readonly state: 'ready' }

/** What is in the file: what it lacks, what was redacted, and its start as text. */
export function ExportContent({
  ready: { result, besideUrl, leftOut },
  choice: { kind, redact },
}: {
  ready: Ready
  choice: ExportChoice
}) {
  const m = useWords()
  const { exporting: w } = m
  const { losses, beside, redaction } = result
  return (
    <div className="text-sm">
      {leftOut.length > 0 && <p>{w.leftOut(leftOut.join(', '))}</p>}
      {losses.length === 0 ? (
        isDocument(kind) && !redaction && <p className="text-muted">{w.whole}</p>
      ) : (
        <div>
          <p className="font-semibold">{w.lost}</p>
          <ul className="list-disc pl-5">
            {losses.map((loss) => (
              <li key={`${loss.what} ${loss.fate}`}>{describeLoss(loss, m)}</li>
            ))}
          </ul>
          {beside && (
            <a
              href={besideUrl}
              download={beside.name}
              className="inline-block py-1 break-all underline underline-offset-4"
            >
              {w.saveBeside(beside.name)}
            </a>
          )}
        </div>
      )}
      {redaction && <RedactReport redaction={redaction} keepTexts={redact?.keepTexts ?? false} />}
      <details className="mt-3">
        <summary className="cursor-pointer text-[0.8125rem] font-semibold">{w.preview}</summary>
        <textarea
          readOnly
          rows={14}
          aria-label={w.preview}
          value={result.preview}
          className="mt-2 block w-full rounded-md border border-hairline bg-ground p-3 font-mono text-xs"
        />
      </details>
    </div>
  )
}

const FOOT = 'flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm'

/** Counts what is in the file, and offers it; after the first click, says what to do where nothing was saved. */
function Download({ ready: { result, url, size } }: { ready: Ready }) {
  const { exporting: w } = useWords()
  const { locale } = useMessages()
  const [saved, setSaved] = useState('')
  return (
    <div className={FOOT}>
      <div className="min-w-0 flex-1 basis-56">
        <p>{w.counts(result.written)}</p>
        {saved === url && <p className="text-xs text-muted">{w.again}</p>}
      </div>
      <a
        href={url}
        download={result.name}
        onClick={() => setSaved(url)}
        className="inline-block rounded-md border border-ink bg-ink px-3.5 py-1.5 font-semibold break-all text-ground hover:bg-ground hover:text-ink"
      >
        {w.save(result.name, formatSize(size, locale))}
      </a>
    </div>
  )
}

/** The foot of the dialog: the progress of the file, then the link that downloads it. */
export function ExportFoot({
  state,
  exporter: { start, cancel },
  all,
  describe,
}: {
  state: ExportState
  exporter: Exporter
  /** The number of cases to load. */
  all: number
  /** Describes an error of the API in a sentence. */
  describe: (error: unknown) => string
}) {
  const { exporting: w } = useWords()
  switch (state.state) {
    case 'waiting':
      return (
        <div className={FOOT}>
          <p className="min-w-0 flex-1 basis-56">{state.cancelled ? w.cancelled : w.many}</p>
          <Button onClick={start}>{w.prepare}</Button>
        </div>
      )
    case 'gathering':
    case 'working':
      return (
        <div className={FOOT}>
          <div className="min-w-0 flex-1 basis-56">
            <p>{state.state === 'gathering' ? w.gathering(state.done, all) : w.working}</p>
            <progress
              aria-label={w.working}
              className="mt-1 block h-1.5 w-full accent-accent"
              {...(state.state === 'gathering' ? { value: state.done, max: all } : {})}
              {...(state.state === 'working' && state.part !== null ? { value: state.part, max: 1 } : {})}
            />
          </div>
          <Button onClick={cancel}>{w.cancel}</Button>
        </div>
      )
    case 'failed':
      return <ExportFailed error={state.error} describe={describe} onRetry={start} />
    case 'ready':
      return <Download ready={state} />
  }
}
