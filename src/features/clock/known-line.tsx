import type { Day } from '../../domain/dates/day.ts'
import { useMessages } from '../../messages/messages.ts'

/** Says that the page shows only what sources published by a day had said, and links to the sources. */
export function KnownLine({ known, sources }: { known: Day | null; sources: string }) {
  const m = useMessages()
  if (known === null) return null
  return (
    <p className="mt-2 max-w-2xl border-l-4 border-accent py-0.5 pl-3 text-sm print:hidden">
      {m.board.knownLine(m.day(known))}{' '}
      <a href={sources} className="underline underline-offset-4">
        {m.board.knownSources}
      </a>
    </p>
  )
}
