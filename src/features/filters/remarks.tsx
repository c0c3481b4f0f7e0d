import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** More sentences than this are counted, not shown. */
const MOST = 3

/** Warnings about what was not understood or could not be read; once dismissed, hidden until they change. */
export function Remarks({
  sentences,
  more,
}: {
  sentences: readonly string[]
  more: (count: number) => string
}) {
  const m = useMessages()
  const key = sentences.join('\n')
  const [dismissed, setDismissed] = useState('')
  if (sentences.length === 0 || dismissed === key) return null
  return (
    <div role="alert" className="flex items-start gap-3 border-l-4 border-pressing py-1 pl-3 text-sm">
      <ul className="min-w-0 flex-1 space-y-0.5 break-words">
        {sentences.slice(0, MOST).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > MOST && <li className="text-muted">{more(sentences.length - MOST)}</li>}
      </ul>
      <Button look="quiet" onClick={() => setDismissed(key)} className="print:hidden">
        {m.board.dismiss}
      </Button>
    </div>
  )
}
