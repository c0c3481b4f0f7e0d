import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Extent } from './axis.ts'
import { findDayAt, makeDayScale } from './scale.ts'
import { moveEnd, type OnView, panView, selectView } from './view.ts'

/** A drag shorter than this is a click, in pixels. */
const DRAG = 4
/** How far an arrow key moves an end, in days: a day per step would take too long. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -30,
  ArrowDown: -30,
  ArrowRight: 30,
  ArrowUp: 30,
  PageDown: -365,
  PageUp: 365,
}

/** Only the thumb takes the pointer; it reaches half its width beyond both ends, so that its middle is at its day. */
const RANGE =
  'peer pointer-events-none absolute inset-y-0 -left-3 z-20 h-full w-[calc(100%+1.5rem)] max-w-none touch-none cursor-ew-resize appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:size-6 [&::-moz-range-thumb]:border-0 [&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:size-6 [&::-webkit-slider-thumb]:appearance-none'

/** What the pointer holds: the period, or the first day of a new one. */
type Grip =
  | { readonly kind: 'pan'; readonly at: number; readonly from: Extent; moved: boolean }
  | { readonly kind: 'select'; readonly at: number; moved: boolean }

/**
 * The days shown within all days, over the bars of the overview: each end and the whole can be moved, a drag beside it or
 * over all days selects another period, a click beside it brings the period there.
 */
export function PeriodHandles({
  all,
  shown,
  width,
  nameDay,
  onView,
  children,
}: {
  all: Extent
  shown: Extent
  width: number
  nameDay: (day: Day) => string
  onView: OnView
  children: ReactNode
}) {
  const m = useWords()
  const grip = useRef<Grip | null>(null)
  const moving = useRef(false)
  const [selected, setSelected] = useState<readonly [Day, Day] | null>(null)
  const x = makeDayScale(all, width)
  const isZoomed = shown.from > all.from || shown.to < all.to
  const [left, right] = selected ? selected.map(x).toSorted((a, b) => a - b) : [x(shown.from), x(shown.to)]
  const placeOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const set: OnView = (view) => {
    onView(view, moving.current ? 'replace' : 'push')
    moving.current = true
  }
  const rest = () => {
    moving.current = false
  }
  const release = () => {
    grip.current = null
    setSelected(null)
    rest()
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return
    const at = placeOf(event)
    const inside = isZoomed && at >= x(shown.from) && at <= x(shown.to)
    grip.current = inside
      ? { kind: 'pan', at, from: shown, moved: false }
      : { kind: 'select', at, moved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current
    if (!held) return
    const at = placeOf(event)
    held.moved ||= Math.abs(at - held.at) >= DRAG
    if (!held.moved) return
    if (held.kind === 'select')
      return setSelected([findDayAt(all, width, held.at), findDayAt(all, width, at)])
    set(panView(all, held.from, ((at - held.at) / Math.max(1, width)) * (all.to - all.from)), 'push')
  }
  const onPointerUp = (event: PointerEvent) => {
    const held = grip.current
    const at = placeOf(event)
    release()
    if (held?.kind !== 'select') return
    const days = [findDayAt(all, width, held.at), findDayAt(all, width, at)] as const
    if (held.moved) onView(selectView(all, ...days), 'push')
    else if (isZoomed) onView(panView(all, shown, days[0] - (shown.from + shown.to) / 2), 'push')
  }
  return (
    <div
      data-own-gestures=""
      className={`absolute inset-0 touch-pan-y ${isZoomed ? 'cursor-grab' : 'cursor-crosshair'}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={release}
    >
      <div
        aria-hidden="true"
        className="absolute inset-y-0 bg-accent/10 forced-color-adjust-none"
        style={{ left, width: Math.max(2, (right ?? 0) - (left ?? 0)) }}
      />
      {children}
      {(['from', 'to'] as const).map((end) => (
        <span key={end}>
          <input
            type="range"
            aria-label={end === 'from' ? m.time.start : m.time.end}
            aria-valuetext={nameDay(shown[end])}
            min={all.from}
            max={all.to}
            step={1}
            value={shown[end]}
            onChange={({ target }) => set(moveEnd(all, shown, end, Number(target.value)), 'push')}
            onKeyDown={(event) => {
              const step = STEPS[event.key]
              if (step === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
                return
              event.preventDefault()
              set(moveEnd(all, shown, end, shown[end] + step), 'push')
            }}
            onBlur={rest}
            onPointerUp={rest}
            className={RANGE}
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute top-[0.1875rem] bottom-[0.1875rem] z-10 w-1.5 print:hidden -translate-x-1/2 rounded-sm bg-accent forced-color-adjust-none peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
            style={{ left: end === 'from' ? left : right }}
          />
        </span>
      ))}
    </div>
  )
}
