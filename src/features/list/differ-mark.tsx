import { Suspense } from 'react'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import type { Links } from '../../domain/query/links.ts'
import { useMessages } from '../../messages/messages.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { Popover } from '../../ui/popover.tsx'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** Fetches what says where sources disagree. */
export function loadDifferNote() {
  return import('./differ-note.tsx')
}

/** What a note of it holds, which nobody sees before opening one. */
const DifferNote = makeLazyPart(loadDifferNote, { afterPaint: true })

/** The mark that sources differ on what a cell shows, and on what. */
export function DifferMark({
  row,
  column,
  links,
  brief,
}: {
  row: CaseAsOf
  column: Column
  links: Links
  brief: boolean
}) {
  const m = useMessages()
  const here = row.disagreements.filter((one) => one.column === column)
  const [first] = here
  if (!first) return null
  const fields = [...new Set(here.map(({ conflict }) => m.conflictField[conflict.field]))].join(', ')
  if (brief)
    return (
      <a
        href={links.event(row.entry.id, first.about.id)}
        title={m.board.sourcesDifferOn(fields)}
        className={`block text-xs text-muted ${LINK}`}
      >
        {m.board.sourcesDiffer}
      </a>
    )
  const toBoth = (
    <a href={links.event(row.entry.id, first.about.id)} className={LINK}>
      {m.board.toSources}
    </a>
  )
  return (
    <span className="block">
      <Popover label={m.board.sourcesDiffer} name={m.board.sourcesDifferOn(fields)}>
        <ErrorBoundary fallback={() => toBoth}>
          <Suspense fallback={toBoth}>
            <DifferNote row={row} column={column} links={links} />
          </Suspense>
        </ErrorBoundary>
      </Popover>
    </span>
  )
}
