import { type ReactNode, useId, useRef, useState } from 'react'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** What can be done with the whole collection; each returns a sentence on what was done, or why it was not. */
export interface CollectionWork {
  readonly backUp: () => Promise<string>
  readonly restore: (file: File) => Promise<string>
  readonly removeAll: () => Promise<string>
}

/** Back up, restore, remove everything, and a sentence on what the last of them did. */
export function CollectionActions({ work }: { work: CollectionWork }): ReactNode {
  const { editing } = useWords()
  const { collection: words } = editing
  const file = useRef<HTMLInputElement>(null)
  const about = useId()
  const [isAsking, setAsking] = useState(false)
  const [answer, setAnswer] = useState('')
  const run = (doing: Promise<string>) => {
    setAnswer('')
    doing.then(setAnswer, () => setAnswer(editing.notSaved))
  }
  return (
    <section className="mt-6 border-t border-hairline pt-3">
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => run(work.backUp())}>{words.backUp}</Button>
        <Button aria-describedby={about} onClick={() => file.current?.click()}>
          {words.restore}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {words.removeAll}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={words.restoreFile}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            if (chosen) run(work.restore(chosen))
          }}
        />
      </div>
      <p id={about} className="mt-2 text-[0.8125rem] text-muted">
        {words.restoreReplaces}
      </p>
      <p role="status" className="mt-2 min-h-5 text-sm font-semibold">
        {answer}
      </p>
      {isAsking && (
        <Dialog
          name={words.removeAll}
          onClose={() => setAsking(false)}
          className="m-auto w-full max-w-md border border-ink bg-ground p-5"
        >
          <p className="text-sm">{words.removeAsk}</p>
          <p className="mt-4 flex flex-wrap gap-3">
            <Button
              onClick={() => {
                setAsking(false)
                run(work.removeAll())
              }}
            >
              {words.removeYes}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {editing.cancel}
            </Button>
          </p>
        </Dialog>
      )}
    </section>
  )
}
