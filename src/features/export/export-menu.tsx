import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import type { CaseQuery } from '../../domain/query.ts'
import { summarise } from '../../domain/summary.ts'
import { loadWords, retryWords, useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import type { ExportFile, ExportKind } from './exporters.ts'
import { gatherRecords } from './gather.ts'

const KINDS: readonly ExportKind[] = ['markdown', 'cases', 'statements', 'json', 'ris', 'csl']

/** What is displayed, and so exported. */
export interface ExportScope {
  readonly ids: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  /** SHA-256 of the data file; null where it is not known. */
  readonly dataSha256: string | null
  /** The id of the article with which the collection began. */
  readonly article: string
  readonly onRecord: number
  /** The id of the one case that the file is about; null for the board. */
  readonly single: string | null
}

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'nothing' }
  | { readonly state: 'working'; readonly kind: ExportKind }
  | { readonly state: 'failed'; readonly kind: ExportKind; readonly reason: string }
  | {
      readonly state: 'ready'
      readonly file: ExportFile
      readonly url: string
      readonly leftOut: readonly string[]
    }

function download({ name }: ExportFile, url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

/** The button that opens a menu of files, and what became of the last one. */
export function ExportMenu({ label, scope }: { label: string; scope: ExportScope }) {
  const m = useMessages()
  const client = useQueryClient()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })

  useEffect(() => {
    if (!open) return
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  /** With no case there is nothing to choose from: that is said instead. */
  const toggle = () => {
    if (scope.ids.length > 0) setOpen(!open)
    else setProgress({ state: 'nothing' })
  }

  const run = async (kind: ExportKind) => {
    close()
    setProgress({ state: 'working', kind })
    retryWords()
    try {
      const [{ makeFile }, words, { records, sources, leftOut }] = await Promise.all([
        import('./exporters.ts'),
        loadWords(m),
        gatherRecords(client, scope.ids),
      ])
      const { single, names, onRecord } = scope
      const title = single === null ? m.export.titleBoard : m.export.titleCase(names.get(single) ?? single)
      const summary = summarise({ ...scope, records, sources })
      const file = makeFile(kind, summary, {
        context: { title, isBoard: single === null, onRecord, names, leftOut },
        single,
        m: words,
      })
      const url = URL.createObjectURL(new Blob([file.text], { type: file.type }))
      setProgress((before) => {
        if (before.state === 'ready') URL.revokeObjectURL(before.url)
        return { state: 'ready', file, url, leftOut }
      })
      download(file, url)
    } catch (error) {
      setProgress({ state: 'failed', kind, reason: error instanceof Error ? error.message : String(error) })
    }
  }

  const move = (step: number | 'first' | 'last') => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    const next =
      step === 'first' ? 0 : step === 'last' ? items.length - 1 : (at + step + items.length) % items.length
    items[next]?.focus()
  }

  return (
    <div ref={root} className="relative print:hidden">
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          toggle()
        }}
      >
        {label}
      </Button>
      <div
        id={id}
        role="menu"
        aria-label={m.export.menu}
        hidden={!open}
        tabIndex={-1}
        onKeyDown={(event) => {
          const steps: Readonly<Record<string, number | 'first' | 'last'>> = {
            ArrowDown: 1,
            ArrowUp: -1,
            Home: 'first',
            End: 'last',
          }
          const step = steps[event.key]
          if (step !== undefined) {
            event.preventDefault()
            move(step)
          } else if (event.key === 'Escape') close()
          else if (event.key === 'Tab') setOpen(false)
        }}
        className="absolute top-full right-0 z-20 mt-1.5 w-80 max-w-[88vw] rounded-md border border-field bg-raised py-1 shadow-lg"
      >
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => void run(kind)}
            className="block w-full px-4 py-2 text-left text-sm hover:bg-ground focus-visible:-outline-offset-2"
          >
            {m.export.choice[kind].label}
            <span className="block text-xs text-muted">{m.export.choice[kind].help}</span>
          </button>
        ))}
      </div>
      <div aria-live="polite" className="absolute top-full right-0 z-10 mt-1.5 w-72 max-w-[88vw] text-sm">
        {!open && progress.state !== 'idle' && (
          <div className="rounded-md border border-field bg-raised px-4 py-3 shadow-lg">
            {progress.state === 'nothing' && m.export.nothing}
            {progress.state === 'working' && m.export.working}
            {progress.state === 'failed' && (
              <>
                <p className="font-semibold">{m.export.failed}</p>
                <p className="text-muted">{m.export.failedHelp(progress.reason)}</p>
                <Button look="quiet" onClick={() => void run(progress.kind)}>
                  {m.frame.retry}
                </Button>
              </>
            )}
            {progress.state === 'ready' && (
              <>
                <p className="break-words">{m.export.ready(progress.file.name)}</p>
                {progress.leftOut.length > 0 && <p>{m.export.leftOut(progress.leftOut.join(', '))}</p>}
                <a
                  href={progress.url}
                  download={progress.file.name}
                  className="inline-block py-1 underline underline-offset-4"
                >
                  {m.export.save(progress.file.name)}
                </a>
              </>
            )}
            <Button look="quiet" onClick={() => setProgress({ state: 'idle' })}>
              {m.board.dismiss}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
