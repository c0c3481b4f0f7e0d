import type { DatedEvent, DatedNotice } from '../../domain/as-of/dated-case.ts'
import type { PairedValue } from '../../domain/as-of/difference.ts'
import { pairValues } from '../../domain/as-of/pair-values.ts'
import { useWords } from '../../messages/messages.ts'
import { nameConflictField } from '../../messages/name-conflict-field.ts'
import { nameValue } from '../../messages/name-value.ts'
import { useCiting } from './cite-context.ts'
import { ReferencedText } from './referenced-text.tsx'
import { InlineSources } from './source-numbers.tsx'

function Value({ value }: { value: PairedValue }) {
  const m = useWords()
  return value.kind === 'text' ? <ReferencedText text={value.text} /> : <span>{nameValue(value, m)}</span>
}

/** Where sources disagree about a record: every value side by side, each with its sources. */
export function ConflictList({ record }: { record: DatedEvent | DatedNotice }) {
  const m = useWords()
  const { day } = useCiting()
  const differences = pairValues(record, day)
  if (differences.length === 0) return null
  return (
    <div className="mt-2 border-l-2 border-pressing pl-3 text-[0.8125rem]">
      {differences.map(({ field, versions }) => (
        <p key={field}>
          <span className="font-medium text-pressing">
            {m.case.sourcesDiffer(nameConflictField(field, m))}
          </span>{' '}
          {versions.map(({ value, sources }, i) => (
            <span key={`${sources.join(' ')} ${nameValue(value, m)}`}>
              {i > 0 && '; '}
              <Value value={value} /> <InlineSources ids={sources} />
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
