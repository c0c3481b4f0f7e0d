import { useEffect, useRef } from 'react'
import type { DraftFault } from '../../domain/editing/faults.ts'
import { useWords } from '../../messages/messages.ts'
import { makeFieldId } from './form-context.ts'

/** All faults of a form, each with a link to its field. It takes the focus after each try to save. */
export function ErrorSummary({
  formId,
  attempt,
  faults,
  refused,
  labelOf,
}: {
  formId: string
  /** Counts the tries to save. */
  attempt: number
  faults: readonly DraftFault[]
  /** What the server says of the record that no field shows. */
  refused: readonly string[]
  labelOf: (field: string) => string
}) {
  const m = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${formId}-problem`}
      className="mb-6 border-4 border-detained p-4 outline-offset-2"
    >
      <h2 id={`${formId}-problem`} className="font-serif text-lg font-semibold">
        {m.editing.problem}
      </h2>
      <ul className="mt-2 space-y-1 text-sm">
        {faults.map(({ field, code }) => {
          const id = makeFieldId(formId, field)
          return (
            <li key={field}>
              {/* A button would not be a link; the address is that of the page, and stays. */}
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  document.getElementById(id)?.focus()
                }}
                className="font-semibold text-detained underline underline-offset-4"
              >
                {m.editing.fault[code](labelOf(field))}
              </a>
            </li>
          )
        })}
        {refused.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
