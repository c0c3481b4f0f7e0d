import { type Ref, startTransition, useRef, useState } from 'react'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { readKey } from '../../ui/read-key.ts'
import { answerText, settleText, typeText } from './typed-text.ts'

/** After a pause in typing longer than this, the next letter adds a history entry; in milliseconds. */
const PAUSE_MS = 1000

/**
 * Search by name and alias, as you type. If the result may take longer than a frame (`slow`), it follows in a transition:
 * the letters still appear at once.
 */
export function SearchBox({
  query,
  slow,
  onChange,
  ref,
}: {
  query: CaseQuery
  slow: boolean
  onChange: (next: CaseQuery, how: 'push' | 'replace') => void
  ref?: Ref<HTMLInputElement>
}) {
  const m = useMessages()
  const lastTyped = useRef(Number.NEGATIVE_INFINITY)
  const [typed, setTyped] = useState(() => settleText(query.q))
  const now = answerText(typed, query.q)
  if (now !== typed) setTyped(now)
  const type = (text: string, how: 'push' | 'replace') => {
    setTyped(typeText(now, text))
    const answer = () => onChange({ ...query, q: text }, how)
    if (slow) startTransition(answer)
    else answer()
  }
  return (
    <label className="relative block w-full max-w-80">
      <span className="sr-only">{m.board.search}</span>
      <input
        ref={ref}
        type="search"
        value={now.text}
        maxLength={200}
        placeholder={m.board.search}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const burst = event.timeStamp - lastTyped.current < PAUSE_MS
          lastTyped.current = event.timeStamp
          type(event.target.value, burst ? 'replace' : 'push')
        }}
        onKeyDown={(event) => {
          if (readKey(event.nativeEvent) !== 'Escape' || now.text === '') return
          event.preventDefault()
          type('', 'push')
        }}
        className="w-full rounded-md border border-field bg-raised py-1.5 pr-9 pl-3 text-sm placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      <span
        aria-hidden="true"
        className="absolute top-1/2 right-2.5 -translate-y-1/2 rounded-sm border border-hairline px-1.5 font-sans text-xs text-muted"
      >
        {m.board.searchKey}
      </span>
    </label>
  )
}
