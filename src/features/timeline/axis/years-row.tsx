import { type PointerEvent, useRef, useState } from 'react'
import type { Axis, Extent } from './axis.ts'
import { findDayAt, makeDayScale } from './scale.ts'
import type { TickLabel } from './tick-labels.ts'
import { type OnView, selectView } from './view.ts'

/** A drag shorter than this is a click, in pixels. */
const DRAG = 6

/** The labels of the axis, each at the right of its tick; a drag over them selects the period shown. */
export function YearsRow({
  axis,
  all,
  width,
  height,
  labels,
  onView,
}: {
  axis: Axis
  all: Extent
  width: number
  /** In pixels at the default text size. */
  height: number
  labels: readonly TickLabel[]
  onView: OnView
}) {
  const grip = useRef<{ readonly from: number; to: number | null } | null>(null)
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null)
  const x = makeDayScale(axis, width)
  const placeOf = (event: PointerEvent) =>
    Math.min(width, Math.max(0, event.clientX - event.currentTarget.getBoundingClientRect().left))
  const release = () => {
    grip.current = null
    setDragged(null)
  }
  return (
    <div
      data-own-gestures=""
      className="relative cursor-crosshair touch-pan-y"
      style={{ height: `${height / 16}rem` }}
      onPointerDown={(event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return
        grip.current = { from: placeOf(event), to: null }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        const held = grip.current
        if (!held) return
        const at = placeOf(event)
        if (held.to === null && Math.abs(at - held.from) < DRAG) return
        held.to = at
        setDragged([held.from, at])
      }}
      onPointerUp={() => {
        const held = grip.current
        release()
        if (!held || held.to === null) return
        const [one, other] = [held.from, held.to].map((at) => findDayAt(axis, width, at))
        onView(selectView(all, one ?? axis.from, other ?? axis.to), 'push')
      }}
      onPointerCancel={release}
    >
      {axis.ticks.map((day) => (
        <span
          key={day}
          aria-hidden="true"
          className="absolute bottom-0 h-[60%] border-l border-hairline"
          style={{ left: x(day) }}
        />
      ))}
      {labels.map(({ day, x: left, text, isYear }) => (
        <span
          key={day}
          aria-hidden="true"
          className={`pointer-events-none absolute bottom-[18%] text-2xs leading-none whitespace-nowrap ${isYear ? 'font-medium text-ink' : 'text-muted'}`}
          style={{ left }}
        >
          {text}
        </span>
      ))}
      {dragged && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 border-x border-accent bg-accent/15"
          style={{ left: Math.min(...dragged), width: Math.abs(dragged[1] - dragged[0]) }}
        />
      )}
    </div>
  )
}
