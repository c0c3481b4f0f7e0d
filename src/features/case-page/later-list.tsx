import type { LaterEntry } from '../../domain/case/case.ts'
import { parseEdtf } from '../../domain/dates/edtf.ts'
import { useWords } from '../../messages/messages.ts'
import { ReferencedText } from './referenced-text.tsx'
import { SourceNumbers } from './source-numbers.tsx'

/** What later days added to an entry, each with its date and its own sources. */
export function LaterList({ later }: { later: readonly LaterEntry[] | undefined }) {
  const m = useWords()
  return (later ?? []).map(({ text, date, citations }) => (
    <p key={`${date} ${text}`} className="mt-1 text-sm leading-relaxed">
      <span className="text-muted">{m.case.later(m.date(parseEdtf(date)))}</span>{' '}
      <ReferencedText text={text} /> <SourceNumbers citations={citations} />
    </p>
  ))
}
