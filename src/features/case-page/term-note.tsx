import type { Term } from '../../domain/case/terms.ts'
import { useWords } from '../../messages/messages.ts'
import { Popover } from '../../ui/popover.tsx'
import { useCiting } from './cite-context.ts'

/** A term that opens its definition in place; plain text without a definition. */
export function TermNote({ term, label }: { term: Term | undefined; label: string }) {
  const m = useWords()
  const { term: address } = useCiting()
  if (!term) return <span>{label}</span>
  const entry = m.glossary[term]
  return (
    <Popover label={label} inherit>
      <b className="block font-semibold">{entry.term}</b>
      <span className="mt-1 block">{entry.meaning}</span>
      <span className="mt-1 block text-muted">{entry.source}</span>
      <a href={address(term)} className="mt-1 inline-block py-1 underline underline-offset-4">
        {m.about.sections.glossary.title}
      </a>
    </Popover>
  )
}
