import { Suspense } from 'react'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import type { Links } from '../../domain/query/links.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameConflictField } from '../../messages/name-conflict-field.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { Popover } from '../../ui/popover.tsx'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** Loads the note that shows how sources disagree. */
export function loadDifferNote() {
  return import('./differ-note.tsx')
}

/** The content of the popover, invisible until it opens. */
const DifferNote = makeLazyPart(loadDifferNote, { afterPaint: true })

/** Marks columns on which sources disagree, and names the fields in question. */
export function DifferMark({
  row,
  columns,
  links,
  brief,
  inline,
}: {
  row: CaseAsOf
  columns: readonly Column[]
  links: Links
  brief: boolean
  /** Whether it follows the value in its line. */
  inline: boolean
}) {
  const m = useMessages()
  const here = row.disagreements.filter((one) => columns.includes(one.column))
  const [first] = here
  if (!first) return null
  const fields = [...new Set(here.map(({ conflict }) => nameConflictField(conflict.field, m)))].join(', ')
  if (brief)
    return (
      <a
        href={links.event(row.entry.id, first.about.id)}
        title={m.board.sourcesDifferOn(fields)}
        className={`text-xs ${inline ? 'ml-0.5 text-pressing' : 'block text-muted'} ${LINK}`}
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
    <span className={inline ? 'ml-0.5 text-pressing' : 'block'}>
      <Popover label={m.board.sourcesDiffer} name={m.board.sourcesDifferOn(fields)}>
        <ErrorBoundary fallback={() => toBoth}>
          <Suspense fallback={toBoth}>
            <DifferNote row={row} columns={columns} links={links} />
          </Suspense>
        </ErrorBoundary>
      </Popover>
    </span>
  )
}
