import { useRef } from 'react'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { Button } from '../../../ui/button.tsx'
import { BOX, usePopover } from '../../../ui/popover.tsx'
import type { AddressOf, Cluster } from './lane-chart.tsx'

/** Lists the events of a mark that represents several, in a popover. */
export function ClusterList({
  cluster: { content, marks, left, top },
  frame,
  address,
  onClose,
}: {
  cluster: Cluster
  /** Left of the chart and top of its lanes, in pixels. */
  frame: { readonly left: number; readonly top: number }
  address: AddressOf
  onClose: () => void
}) {
  const m = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const { box, close } = usePopover<HTMLElement>(anchor, { open: true, onOpen: onClose, align: 0.5 })
  return (
    <>
      <span
        ref={anchor}
        className="absolute"
        style={{ left: frame.left + left, top: frame.top + top + 10 }}
      />
      <section
        {...box}
        aria-label={m.figure.gathered(marks.length)}
        className={`${BOX} w-80 max-w-[calc(100vw-1rem)] p-3 text-xs print:hidden`}
      >
        <p className="mb-1 flex items-baseline justify-between font-semibold">
          {m.figure.gathered(marks.length)}
          <Button look="quiet" onClick={close}>
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
    </>
  )
}
