import type { Conflict } from '../../domain/case.ts'
import { tryParseEdtf } from '../../domain/edtf.ts'
import { groupBy } from '../../domain/group-by.ts'
import { useWords } from '../../messages/messages.ts'
import { ReferencedText } from './referenced-text.tsx'
import { InlineSource } from './source-numbers.tsx'

function OtherValue({ conflict }: { conflict: Conflict }) {
  const m = useWords()
  const date = conflict.field === 'date' ? tryParseEdtf(conflict.value) : undefined
  return (
    <>
      {date ? m.date(date) : <ReferencedText text={conflict.value} />} <InlineSource id={conflict.source} />
    </>
  )
}

/** What other sources say, side by side, point by point. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const m = useWords()
  if (conflicts.length === 0) return null
  const byField = groupBy(conflicts, (conflict) => conflict.field)
  return (
    <div className="mt-2 border-l-2 border-pressing pl-3 text-[0.8125rem]">
      {[...byField].map(([field, values]) => (
        <p key={field}>
          <span className="font-medium text-pressing">{m.case.sourcesDiffer(m.conflictField[field])}</span>{' '}
          {values.map((conflict, i) => (
            <span key={`${conflict.source} ${conflict.value}`}>
              {i > 0 && '; '}
              <OtherValue conflict={conflict} />
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
