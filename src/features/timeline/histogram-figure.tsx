import { useId, useState } from 'react'
import { CartesianGrid, ComposedChart, Scatter, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Histogram, HistogramBin } from '../../domain/histogram.ts'
import type { StatusGroup } from '../../domain/status-group.ts'
import { useWords } from '../../messages/messages.ts'
import { useWidth } from '../../ui/measure.ts'
import { computeAxis } from './axis.ts'
import { STATUS_LOOKS } from './bands.ts'
import type { OnWindow } from './gestures.ts'
import { fading, hatched, type PatternIds, Patterns, plain } from './inks.tsx'

const MARGIN = { top: 10, right: 26, bottom: 0, left: 6 }
const HEIGHT = 260
const AXIS = { x: 26, y: 44 } as const

/** From the axis up: what is pressed for first, what is settled last. */
const ORDER: readonly StatusGroup[] = [
  'detained',
  'extradition',
  'removal',
  'removed',
  'sought',
  'halted',
  'protected',
  'unknown',
]

/** Groups that share a colour with another are told apart by a pattern. */
function fill(group: StatusGroup, ids: PatternIds): string {
  const { color } = STATUS_LOOKS[group]
  if (group === 'removed') return hatched(ids, color)
  if (group === 'unknown') return fading(ids, color)
  return plain(color)
}

/** One bar after the other, each stacked by status; Recharts gives the scales. */
function Bars({ bins, ids }: { bins: readonly HistogramBin[]; ids: PatternIds }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  return bins.map((bin) => {
    const left = Number(x(bin.from))
    const right = Number(x(bin.to + 1))
    if (!Number.isFinite(left) || !Number.isFinite(right)) return null
    let below = 0
    return (
      <g key={bin.from}>
        {ORDER.flatMap((group) => {
          const count = bin.groups[group] ?? 0
          if (count === 0) return []
          const bottom = Number(y(below))
          below += count
          const top = Number(y(below))
          return [
            <rect
              key={group}
              x={left + 1}
              y={top}
              width={Math.max(1, right - left - 2)}
              height={Math.max(0.5, bottom - top)}
              fill={fill(group, ids)}
              stroke="var(--ground)"
              strokeWidth="0.5"
            />,
          ]
        })}
      </g>
    )
  })
}

/** Where each bar is, for pointer and keyboard: one tab stop, arrows go along, Enter or a click makes it the window. */
function Stops({
  bins,
  unit,
  place,
  onWindow,
}: {
  bins: readonly HistogramBin[]
  unit: Histogram['unit']
  place: (bin: HistogramBin) => { readonly left: number; readonly width: number }
  onWindow: OnWindow
}) {
  const m = useWords()
  const [at, setAt] = useState(0)
  const stop = Math.min(at, bins.length - 1)
  const go = (event: React.KeyboardEvent<HTMLElement>, next: number) => {
    event.preventDefault()
    const target = Math.min(bins.length - 1, Math.max(0, next))
    setAt(target)
    const buttons = event.currentTarget.querySelectorAll('button')
    buttons[target]?.focus()
  }
  return (
    <div
      role="toolbar"
      aria-label={m.figure.bars}
      data-timeline-stop=""
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === event.currentTarget)
          event.currentTarget.querySelectorAll('button')[stop]?.focus()
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') go(event, stop + 1)
        else if (event.key === 'ArrowLeft') go(event, stop - 1)
        else if (event.key === 'Home') go(event, 0)
        else if (event.key === 'End') go(event, bins.length - 1)
      }}
    >
      {bins.map((bin, i) => {
        const { left, width } = place(bin)
        const name = m.figure.bin(m.figure.binName(bin.from, unit), bin.possibly, bin.certainly)
        return (
          <button
            key={bin.from}
            type="button"
            tabIndex={i === stop ? 0 : -1}
            aria-label={name}
            title={name}
            onClick={() => onWindow({ from: bin.from, to: bin.to }, 'push')}
            onFocus={() => setAt(i)}
            className="absolute cursor-zoom-in hover:bg-ink/5 focus-visible:bg-ink/5"
            style={{ left, width, top: MARGIN.top, height: HEIGHT - MARGIN.top - AXIS.x }}
          />
        )
      })}
    </div>
  )
}

/** The signs of the histogram. */
function Legend({ ids, groups }: { ids: PatternIds; groups: readonly StatusGroup[] }) {
  const m = useWords()
  const words = (group: StatusGroup) =>
    group === 'unknown' ? m.figure.legendOf.unknown : m.figure.legendOf.groups[group]
  return (
    <ul aria-label={m.figure.legend} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {groups.map((group) => (
        <li key={group} className="flex items-center gap-1.5 sm:whitespace-nowrap">
          <svg viewBox="0 0 20 12" aria-hidden="true" className="h-3 w-5 shrink-0">
            <rect x="2" y="1" width="16" height="10" fill={fill(group, ids)} stroke="var(--hairline)" />
          </svg>
          {words(group)}
        </li>
      ))}
    </ul>
  )
}

/** Too many cases for a lane each: how many have an event in each year, quarter or month, stacked by status. */
export function HistogramFigure({ histogram, onWindow }: { histogram: Histogram; onWindow: OnWindow }) {
  const m = useWords()
  const id = useId()
  const [measure, width] = useWidth()
  const ids = { hatch: `${id}hatch`, fade: `${id}fade` }
  const { bins, unit } = histogram
  const first = bins[0]
  const last = bins.at(-1)
  if (!first || !last) return <p className="mt-2 text-sm text-muted">{m.figure.emptyWindow}</p>
  const from = first.from
  const to = last.to + 1
  const plot = Math.max(60, width - MARGIN.left - MARGIN.right - AXIS.y)
  const axis = computeAxis({ from, to }, plot)
  const most = bins.reduce((high, { possibly }) => Math.max(high, possibly), 1)
  const place = (bin: HistogramBin) => {
    const left = MARGIN.left + AXIS.y + ((bin.from - from) / (to - from)) * plot
    return { left, width: ((bin.to + 1 - bin.from) / (to - from)) * plot }
  }
  const groups = ORDER.filter((group) => bins.some((bin) => (bin.groups[group] ?? 0) > 0))
  return (
    <>
      <div ref={measure} className="relative print:hidden" style={{ height: HEIGHT }}>
        {width > 0 && (
          <>
            <div aria-hidden="true">
              <ComposedChart
                width={width}
                height={HEIGHT}
                margin={MARGIN}
                data={[
                  { day: from, at: 0 },
                  { day: to, at: most },
                ]}
                accessibilityLayer={false}
              >
                <Patterns ids={ids} />
                <XAxis
                  dataKey="day"
                  type="number"
                  domain={[from, to]}
                  allowDataOverflow
                  ticks={[...axis.ticks]}
                  interval={0}
                  height={AXIS.x}
                  tickLine={false}
                  axisLine={{ stroke: 'var(--ink)' }}
                  tick={{ fontSize: '0.6875rem', fill: 'var(--muted)' }}
                  tickFormatter={(day: number) => m.figure.tick(day, axis.unit)}
                />
                <YAxis
                  dataKey="at"
                  type="number"
                  domain={[0, most]}
                  allowDecimals={false}
                  width={AXIS.y}
                  tickLine={false}
                  axisLine={false}
                  tick={{ fontSize: '0.6875rem', fill: 'var(--muted)' }}
                />
                <CartesianGrid vertical={false} stroke="var(--hairline)" />
                <Scatter
                  dataKey="at"
                  shape={() => <g />}
                  isAnimationActive={false}
                  tooltipType="none"
                  legendType="none"
                />
                <Bars bins={bins} ids={ids} />
              </ComposedChart>
            </div>
            <Stops bins={bins} unit={unit} place={place} onWindow={onWindow} />
          </>
        )}
      </div>
      <Legend ids={ids} groups={groups} />
    </>
  )
}
