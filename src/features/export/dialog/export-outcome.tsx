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

/** The progress of the file, then its losses, its preview and the download link. */
export function ExportOutcome({
  state,
  exporter: { start, cancel },
  all,
  choice: { kind, redact },
  describe,
}: {
  state: ExportState
  exporter: Exporter
  /** The number of cases to load. */
  all: number
  choice: ExportChoice
  /** Describes an error of the API in a sentence. */
  describe: (error: unknown) => string
}) {
  const m = useWords()
  const { locale } = useMessages()
  const { exporting: w } = m
  switch (state.state) {
    case 'waiting':
      return (
        <div>
          <p className="mb-2 text-sm">{state.cancelled ? w.cancelled : w.many}</p>
          <Button onClick={start}>{w.prepare}</Button>
        </div>
      )
    case 'gathering':
    case 'working':
      return (
        <div>
          <p className="text-sm">{state.state === 'gathering' ? w.gathering(state.done, all) : w.working}</p>
          <progress
            aria-label={w.working}
            className="my-2 block h-1.5 w-full accent-accent"
            {...(state.state === 'gathering' ? { value: state.done, max: all } : {})}
            {...(state.state === 'working' && state.part !== null ? { value: state.part, max: 1 } : {})}
          />
          <Button look="quiet" onClick={cancel}>
            {w.cancel}
          </Button>
        </div>
      )
    case 'failed':
      return <ExportFailed error={state.error} describe={describe} onRetry={start} />
    case 'ready': {
      const { result, url, besideUrl, size, leftOut } = state
      const { name, losses, beside, redaction } = result
      return (
        <div className="text-sm">
          <p>{w.counts(result.written)}</p>
          {leftOut.length > 0 && <p className="mt-1">{m.export.leftOut(leftOut.join(', '))}</p>}
          {losses.length === 0 ? (
            isDocument(kind) && !redaction && <p className="mt-1 text-muted">{w.whole}</p>
          ) : (
            <div className="mt-2">
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
          <p className="mt-3">
            <a
              href={url}
              download={name}
              className="inline-block rounded-md border border-ink bg-ink px-3.5 py-1.5 font-semibold break-all text-ground hover:bg-ground hover:text-ink"
            >
              {w.save(name, formatSize(size, locale))}
            </a>
          </p>
          <p className="mt-1.5 text-xs text-muted">{w.again}</p>
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
  }
}
