import type { Ref } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { StepButtons } from './step-buttons.tsx'
import type { Opened } from './use-opened.ts'

/** Whose event it is and which, with buttons to the one before and after, and one that closes. */
export function OpenedHead({
  opened,
  large,
  ref,
}: {
  opened: Opened
  large: boolean
  ref?: Ref<HTMLParagraphElement>
}) {
  const m = useWords()
  const { lane, events, index, onClose } = opened
  return (
    <div className={`flex items-center ${large ? '-mr-2' : 'mb-2 gap-1.5'}`}>
      <p
        ref={ref}
        tabIndex={-1}
        className="mr-auto min-w-0 text-[0.8125rem] leading-tight text-muted outline-none wrap-anywhere"
      >
        {m.opened.ofPerson(lane.row.entry.name, index + 1, events.length)}
      </p>
      <StepButtons opened={opened} large={large} />
      <button
        type="button"
        aria-label={m.opened.close}
        onClick={onClose}
        className={`inline-flex items-center justify-center ${large ? 'size-11 text-lg' : 'size-6 rounded-sm border border-field bg-raised text-xs'}`}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
