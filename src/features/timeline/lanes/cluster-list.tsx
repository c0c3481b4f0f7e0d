import { useEffect, useRef } from 'react'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { Button } from '../../../ui/button.tsx'
import { readKey } from '../../../ui/read-key.ts'
import type { AddressOf, Cluster } from './lane-chart.tsx'

/** Maximum width of the list, in pixels. */
const WIDTH = 320

/** Lists the events of a mark that represents several; Escape, a click outside and its button close it. */
export function ClusterList({
  cluster: { content, marks, left, top },
  frame,
  address,
  onClose,
}: {
  cluster: Cluster
  /** Width of the figure, left of the chart and top of its lanes, in pixels. */
  frame: { readonly width: number; readonly left: number; readonly top: number }
  address: AddressOf
  onClose: () => void
}) {
  const m = useWords()
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onClose()
    }
    const onKey = (event: KeyboardEvent) => {
      if (readKey(event) === 'Escape') onClose()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [onClose])
  const width = Math.min(WIDTH, frame.width)
  const at = Math.max(0, Math.min(frame.left + left - width / 2, frame.width - width))
  return (
    <section
      ref={root}
      aria-label={m.figure.gathered(marks.length)}
      style={{ left: at, top: frame.top + top + 14, width }}
      className="absolute z-10 rounded-md border border-field bg-raised p-3 text-xs shadow-lg print:hidden"
    >
      <p className="mb-1 flex items-baseline justify-between font-semibold">
        {m.figure.gathered(marks.length)}
        <Button look="quiet" onClick={onClose}>
          {m.frame.dismiss}
        </Button>
      </p>
      <ul className="max-h-60 space-y-1 overflow-y-auto">
        {marks.map(({ event }) => (
          <li key={event.id}>
            <span className="text-muted">
              {m.colon([m.date(event.date), nameEvent(event, m).type].filter(Boolean).join(', '))}{' '}
            </span>
            <a
              href={address(content, event.id)}
              lang={event.title === null ? undefined : TEXT_LANGUAGE}
              className="inline-block py-0.5 underline decoration-hairline underline-offset-4 hover:decoration-current"
            >
              {nameEvent(event, m).title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
