import { useRef, useState } from 'react'
import { findStep, snapToEventDay } from '../../../domain/collection/event-day-list.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Extent } from './axis.ts'
import { makeDayScale } from './scale.ts'

/** How far each key moves, in days on record. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The flag snaps to an event day at most so far away, in pixels. */
const SNAP = 4

/** Only the thumb, of 32 px, takes the pointer; it reaches half its width beyond both ends. */
const RANGE =
  'peer pointer-events-none absolute top-0 -left-4 h-8 max-w-none touch-none cursor-ew-resize appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:size-8 [&::-moz-range-thumb]:border-0 [&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:size-8 [&::-webkit-slider-thumb]:appearance-none'

/** The flag, 12 px wide, its point at the middle of its foot; and an arrow at an edge. */
const SHAPES = {
  flag: 'M0 0h12v7l-6 5-6-5Z',
  before: 'M10 1v10L2 6Z',
  after: 'M2 1v10l8-5Z',
} as const

/** Sets the day shown; null: the latest known. */
export type OnDay = (day: Day | null, how: 'push' | 'replace') => void

/** What the flag shows and can be set to. */
export interface FlagDay {
  readonly asOf: Day
  /** The last day that can be shown: that of compilation. */
  readonly last: Day
  /** The days from which events count, sorted, `last` included. */
  readonly days: readonly Day[]
  readonly onDay: OnDay
}

/**
 * The day shown, as a flag over the days shown of the axis: dragged, it snaps to event days; keys go to the event before or
 * after. Outside the days shown it is an arrow at the edge.
 */
export function DayFlag({
  flag: { asOf, last, days, onDay },
  shown,
  width,
  nameDay,
  onBring,
}: {
  flag: FlagDay
  shown: Extent
  width: number
  nameDay: (day: Day, style: 'short' | 'long') => string
  /** Brings a day outside the days shown into them. */
  onBring: (day: Day) => void
}) {
  const m = useWords()
  const pointing = useRef(false)
  const moving = useRef(false)
  /** The day set last, until the page shows another than `over`; null: until the pointer lets go. */
  const [held, setHeld] = useState<{ readonly day: Day; readonly over: Day | null } | null>(null)
  if (held && held.over !== null && (held.over !== asOf || held.day === asOf)) setHeld(null)
  const day = held ? held.day : asOf
  const top = Math.max(shown.from, Math.min(shown.to, last))
  const x = makeDayScale(shown, width)
  const place = day < shown.from ? 'before' : day > shown.to ? 'after' : 'flag'
  const at = x(Math.min(shown.to, Math.max(shown.from, day)))
  const isLatest = day >= last
  const long = isLatest ? m.time.latestDay(nameDay(last, 'long')) : nameDay(day, 'long')
  const text = place === 'before' ? m.time.before(long) : place === 'after' ? m.time.after(long) : long
  const go = (next: Day | undefined) => {
    if (next === undefined || next === day) return
    setHeld({ day: next, over: pointing.current ? null : asOf })
    onDay(next >= last ? null : next, moving.current ? 'replace' : 'push')
    moving.current = true
  }
  const rest = () => {
    moving.current = false
    pointing.current = false
    if (held) setHeld({ day: held.day, over: asOf })
  }
  const reach = (SNAP / Math.max(1, width)) * (shown.to - shown.from)
  const isLeft = at > width * 0.75
  const beside = place === 'flag' ? '0.625rem' : '1rem'
  return (
    <>
      <input
        type="range"
        aria-label={m.time.day}
        aria-valuetext={text}
        min={shown.from}
        max={top}
        step={1}
        value={Math.min(top, Math.max(shown.from, day))}
        style={{ width: `calc(${x(top)}px + 2rem)` }}
        onChange={({ target }) => {
          const value = Number(target.value)
          // Assistive technology moves the thumb without a pointer, by a day or a percentage: take that as one step.
          go(
            pointing.current ? snapToEventDay(days, value, reach) : findStep(days, day, value < day ? -1 : 1),
          )
        }}
        onKeyDown={(event) => {
          const by = STEPS[event.key]
          if (by === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          go(findStep(days, day, by))
        }}
        onBlur={rest}
        onClick={() => place !== 'flag' && !held && onBring(day)}
        onPointerDown={() => {
          rest()
          pointing.current = true
        }}
        onPointerUp={rest}
        onPointerCancel={rest}
        className={RANGE}
      />
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        data-flag={place}
        className="pointer-events-none absolute bottom-px size-3 -translate-x-1/2 fill-accent peer-focus-visible:rounded-xs peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent"
        style={{
          left: place === 'before' ? '0.375rem' : place === 'after' ? `calc(${width}px - 0.375rem)` : at,
        }}
      >
        <path d={SHAPES[place]} />
      </svg>
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute bottom-0.5 text-2xs leading-none whitespace-nowrap ${isLatest ? 'text-muted' : 'font-semibold text-accent'}`}
        style={
          isLeft ? { right: `calc(${width - at}px + ${beside})` } : { left: `calc(${at}px + ${beside})` }
        }
      >
        {isLatest ? m.time.latest : nameDay(day, 'short')}
      </span>
    </>
  )
}
