import { MOST_REMAINING_SHOWN } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import type { ExportResult } from '../job/protocol.ts'

const LONGEST = 160

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** Lists what was redacted, and what the reader must check before passing the file on. */
export function RedactReport({
  redaction: { changes, remaining, proper, tellingDays },
  keepTexts,
}: {
  redaction: NonNullable<ExportResult['redaction']>
  keepTexts: boolean
}) {
  const m = useWords()
  const { exporting, colon } = m
  const w = exporting.redact
  return (
    <div className="mt-3">
      <h4 className="font-semibold">{w.changes}</h4>
      <ul className="list-disc pl-5">
        {changes.map(({ what, count, examples }) => (
          <li key={what}>
            {w.changed[what](count)}
            {examples.map(({ before, after }) => (
              <span key={before} className="block text-xs break-words text-muted">
                <del>{cut(before)}</del> → {after === '' ? w.nothing : cut(after)}
              </span>
            ))}
          </li>
        ))}
        <li>{w.also}</li>
      </ul>
      {tellingDays.length > 0 && (
        <p role="alert" className="mt-2 rounded-md border border-detained p-3">
          {w.tellingDays(tellingDays.map((day) => m.day(day)).join(', '))}
        </p>
      )}
      {remaining.length > 0 && (
        <div role="alert" className="mt-2 rounded-md border border-detained p-3">
          <p className="font-semibold">{w.remains(new Set(remaining.map(({ text }) => text)).size)}</p>
          <ul className="list-disc pl-5">
            {remaining.slice(0, MOST_REMAINING_SHOWN).map(({ part, text }) => (
              <li key={`${part} ${text}`} className="break-words">
                <strong>{part}</strong>
                {colon('')} {cut(text)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {proper.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer font-semibold">
            {w.proper(proper.reduce((sum, { count }) => sum + count, 0))}
          </summary>
          <p className="break-words">
            {proper.map(({ words, count }) => (count > 1 ? `${words} (${count})` : words)).join(' · ')}
          </p>
        </details>
      )}
      {keepTexts && <p className="mt-2 font-semibold">{w.read}</p>}
    </div>
  )
}
