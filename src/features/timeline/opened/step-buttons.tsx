import { useWords } from '../../../messages/messages.ts'
import type { Opened } from './use-opened.ts'

/** Buttons to the event before and after; `large` for fingers. */
export function StepButtons({
  opened: { events, index, step },
  large = false,
}: {
  opened: Opened
  large?: boolean
}) {
  const m = useWords()
  const look = large
    ? 'size-11 text-xl'
    : 'size-6 rounded-sm border border-field bg-raised text-xs disabled:text-muted'
  return (
    <>
      <button
        type="button"
        aria-label={m.opened.previous}
        disabled={index <= 0}
        onClick={() => step(-1)}
        className={`inline-flex items-center justify-center disabled:opacity-50 ${look}`}
      >
        <span aria-hidden="true">{large ? '‹' : '←'}</span>
      </button>
      <button
        type="button"
        aria-label={m.opened.next}
        disabled={index >= events.length - 1}
        onClick={() => step(1)}
        className={`inline-flex items-center justify-center disabled:opacity-50 ${look}`}
      >
        <span aria-hidden="true">{large ? '›' : '→'}</span>
      </button>
    </>
  )
}
