import { type PointerEvent, useRef } from 'react'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Extent } from './axis.ts'
import type { OnWindow } from './gestures.ts'
import { countByPlace } from './overview.ts'

const HEIGHT = 34
const THUMB =
  'pointer-events-none absolute top-0 -left-3 h-full w-[calc(100%+1.5rem)] max-w-none cursor-ew-resize appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:h-9 [&::-moz-range-thumb]:w-6 [&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:h-9 [&::-webkit-slider-thumb]:w-6 [&::-webkit-slider-thumb]:appearance-none'

/** The narrowest window that can be set here, in days. */
const NARROWEST = 14

/** All days on record, where events fall on them, and the window shown, whose ends or whole the reader can move. */
export function OverviewStrip({
  all,
  shown,
  days,
  width,
  nameDay,
  onWindow,
}: {
  all: Extent
  shown: Extent
  /** One day per event. */
  days: readonly Day[]
  width: number
  nameDay: (day: Day) => string
  onWindow: OnWindow
}) {
  const m = useWords()
  const moving = useRef(false)
  const grip = useRef<{ readonly at: number; readonly from: Day } | null>(null)
  const span = Math.max(1, all.to - all.from)
  const x = (day: Day) => ((Math.min(all.to, Math.max(all.from, day)) - all.from) / span) * width
  const bins = countByPlace(days, all, Math.max(1, Math.floor(width / 6)))
  const most = bins.reduce((a, b) => Math.max(a, b), 1)
  const left = x(shown.from)
  const right = Math.max(left + 4, x(shown.to))
  const set = (next: Extent, how: 'push' | 'replace') =>
    onWindow(next.from <= all.from && next.to >= all.to ? { from: null, to: null } : next, how)
  const move = (side: 'from' | 'to') => (value: number) => {
    const next =
      side === 'from'
        ? { from: Math.min(value, shown.to - NARROWEST), to: shown.to }
        : { from: shown.from, to: Math.max(value, shown.from + NARROWEST) }
    set(next, moving.current ? 'replace' : 'push')
    moving.current = true
  }
  const rest = () => {
    moving.current = false
  }
  const slide = (event: PointerEvent) => {
    if (!grip.current) return
    const size = shown.to - shown.from
    const wanted = grip.current.from + Math.round(((event.clientX - grip.current.at) / width) * span)
    const from = Math.min(all.to - size, Math.max(all.from, wanted))
    if (from === shown.from) return
    set({ from, to: from + size }, moving.current ? 'replace' : 'push')
    moving.current = true
  }
  return (
    <fieldset
      aria-label={m.figure.overview}
      className="relative mt-1 print:hidden"
      style={{ width, height: HEIGHT }}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true" className="absolute inset-0 overflow-visible">
        <line x1="0" x2={width} y1={HEIGHT - 6} y2={HEIGHT - 6} stroke="var(--hairline)" />
        {bins.map(
          (count, i) =>
            count > 0 && (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity but their position
                key={i}
                x={(i / bins.length) * width}
                y={HEIGHT - 6 - (count / most) * (HEIGHT - 10)}
                width={Math.max(1, width / bins.length - 1.5)}
                height={(count / most) * (HEIGHT - 10)}
                fill="var(--muted)"
              />
            ),
        )}
        <rect
          x={left}
          y="1"
          width={right - left}
          height={HEIGHT - 7}
          fill="var(--accent)"
          fillOpacity="0.1"
          stroke="var(--accent)"
          className="cursor-grab"
          onPointerDown={(event) => {
            if (event.button !== 0) return
            grip.current = { at: event.clientX, from: shown.from }
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerMove={slide}
          onPointerUp={() => {
            grip.current = null
            rest()
          }}
          onPointerCancel={() => {
            grip.current = null
            rest()
          }}
        />
        {[left, right].map((at, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the left and the right end
          <rect key={i} x={at - 3} y="8" width="6" height={HEIGHT - 21} rx="2" fill="var(--accent)" />
        ))}
      </svg>
      {(['from', 'to'] as const).map((side) => (
        <span key={side}>
          <input
            type="range"
            aria-label={side === 'from' ? m.figure.windowFrom : m.figure.windowTo}
            aria-valuetext={nameDay(shown[side])}
            min={all.from}
            max={all.to}
            step={1}
            value={Math.min(all.to, Math.max(all.from, shown[side]))}
            onChange={({ target }) => move(side)(Number(target.value))}
            onKeyDown={(event) => {
              // Steps of a month: a day per step would take too long.
              const steps: Readonly<Record<string, number>> = {
                ArrowLeft: -30,
                ArrowDown: -30,
                ArrowRight: 30,
                ArrowUp: 30,
              }
              const step = steps[event.key]
              if (step === undefined) return
              event.preventDefault()
              move(side)(Math.min(all.to, Math.max(all.from, shown[side] + step)))
            }}
            onBlur={rest}
            onPointerUp={rest}
            className={`${THUMB} peer`}
          />
          <span
            aria-hidden="true"
            style={{ left: (side === 'from' ? left : right) - 8 }}
            className="pointer-events-none absolute top-0 h-full w-4 rounded-sm peer-focus-visible:outline-2 peer-focus-visible:outline-accent"
          />
        </span>
      ))}
    </fieldset>
  )
}
