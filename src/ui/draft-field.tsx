import { useId, useLayoutEffect, useRef, useState } from 'react'
import { placeBeside } from './place-box.ts'
import { readKey } from './read-key.ts'

/** Whether two elements overlap in the window. */
function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

const SENTENCE = {
  below: 'mt-1 text-xs text-detained',
  over: 'absolute z-10 w-max max-w-[min(24rem,calc(100vw-1rem))] rounded-md border border-detained bg-raised px-3 py-2 text-xs break-words text-detained shadow-lg',
} as const

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
  sentence = 'below',
  className = '',
}: {
  label: string
  value: string
  hint: string
  /** Applies the text, or returns why it cannot; a promise if code has to load first. */
  read: (text: string) => string | null | Promise<string | null>
  placeholder?: string
  labelHidden?: boolean
  /** Whether the message takes space below the field, or overlays what is near and moves nothing. */
  sentence?: keyof typeof SENTENCE
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
  const input = useRef<HTMLInputElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const [field, element] = [input.current, line.current]
    if (!field || !element || shown === null || sentence === 'below') return
    const place = () => {
      placeBeside(element, field)
      // Moves the message off the control that has the focus.
      const { activeElement } = document
      if (activeElement && activeElement !== document.body && overlap(element, activeElement))
        placeBeside(element, field, 0, false)
    }
    place()
    addEventListener('resize', place)
    addEventListener('focusin', place)
    return () => {
      removeEventListener('resize', place)
      removeEventListener('focusin', place)
    }
  }, [shown, sentence])
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
        ref={input}
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
        <p ref={line} id={`${id}-problem`} role="alert" className={SENTENCE[sentence]}>
          {shown}
        </p>
      )}
    </div>
  )
}
