import { useId, useState } from 'react'

/**
 * A text field that is applied on Enter or on leaving. What `read` refuses stays in the field with a sentence below it and
 * nothing is applied; a value that changes from outside replaces what stands there.
 */
export function DraftField({
  label,
  value,
  hint,
  read,
  placeholder = '2013-09-05',
  labelHidden = false,
  className = '',
}: {
  label: string
  value: string
  hint: string
  /** Applies the text, or returns why it cannot. */
  read: (text: string) => string | null
  placeholder?: string
  labelHidden?: boolean
  className?: string
}) {
  const id = useId()
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: string }>({
    text: value,
    of: value,
  })
  const [problem, setProblem] = useState<{ readonly text: string; readonly words: string } | null>(null)
  const text = draft.of === value ? draft.text : value
  const shown = problem && problem.text === text ? problem.words : null
  const apply = () => {
    if (text === value) return setProblem(null)
    const words = read(text)
    setProblem(words === null ? null : { text, words })
    // Applied: whatever the field then means is written in its own form.
    if (words === null) setDraft({ text: value, of: value })
  }
  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'block text-xs text-muted'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={text}
        title={hint}
        placeholder={placeholder}
        aria-invalid={shown !== null}
        aria-describedby={shown === null ? undefined : `${id}-problem`}
        onChange={(event) => setDraft({ text: event.target.value, of: value })}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply()
        }}
        className="w-full min-w-0 rounded-sm border border-field bg-raised px-2 py-1 text-[0.8125rem] placeholder:text-muted aria-invalid:border-detained"
      />
      {shown !== null && (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-xs text-detained">
          {shown}
        </p>
      )}
    </div>
  )
}
