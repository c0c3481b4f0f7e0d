import { useId, useState } from 'react'
import { readKey } from './read-key.ts'

/**
 * A text field that applies on Enter or blur. Text that `read` rejects stays in the field with a message, and nothing
 * applies; Escape restores the value. A value changed from outside replaces the text.
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
  /** Applies the text, or returns why it cannot; a promise if code has to load first. */
  read: (text: string) => string | null | Promise<string | null>
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
    const showResult = (words: string | null) => {
      setProblem(words === null ? null : { text, words })
      // Applied: show the value in its canonical form.
      if (words === null) setDraft({ text: value, of: value })
    }
    const words = read(text)
    if (words instanceof Promise) void words.then(showResult)
    else showResult(words)
  }
  return (
    <div className={`relative ${className}`}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'block text-xs text-muted'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
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
          const key = readKey(event.nativeEvent)
          if (key === 'Enter') apply()
          if (key !== 'Escape' || shown === null) return
          event.preventDefault()
          setProblem(null)
          setDraft({ text: value, of: value })
        }}
        className="w-full min-w-0 rounded-sm border border-field bg-raised px-1.5 py-1 text-[0.8125rem] placeholder:text-muted aria-invalid:border-detained"
      />
      {shown !== null && (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-xs break-words text-detained">
          {shown}
        </p>
      )}
    </div>
  )
}
