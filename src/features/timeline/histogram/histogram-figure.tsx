import { memo, useId, useMemo, useState } from 'react'
import type { Histogram, HistogramBin } from '../../../domain/as-of/histogram.ts'
import type { StatusGroup } from '../../../domain/as-of/status-group.ts'
import { formatCount } from '../../../messages/count.ts'
import { useWords } from '../../../messages/messages.ts'
import { useWidth } from '../../../ui/use-width.ts'
import { type Axis, computeAxis } from '../axis/axis.ts'
import { type CountAxis, computeCountAxis } from '../axis/count-axis.ts'
import type { OnWindow } from '../axis/gestures.ts'
import { fading, hatched, type PatternIds, Patterns, plain } from '../axis/patterns.tsx'
import { STATUS_LOOKS } from '../lanes/bands.ts'

const MARGIN = { top: 10, right: 26, bottom: 0, left: 6 }
const HEIGHT = 260
const AXIS = { x: 26, y: 44 } as const
/** Layout width on paper, in pixels. */
const PAPER_WIDTH = 760
const PAPER_IDS: PatternIds = { hatch: 'print-bar-hatch', fade: 'print-bar-fade' }

/** Stacking order, from the axis up: the most urgent groups first, settled ones last. */
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

/** Patterns distinguish groups that share a colour. */
function fill(group: StatusGroup, ids: PatternIds): string {
  const { color } = STATUS_LOOKS[group]
  if (group === 'removed') return hatched(ids, color)
  if (group === 'unknown') return fading(ids, color)
  return plain(color)
}

/** Maps days and counts to pixels. */
interface Scales {
  readonly x: (day: number) => number
  readonly y: (count: number) => number
}

/** Draws the bars of one group as one path, stacked on the groups before it. */
function drawGroup(bins: readonly HistogramBin[], group: StatusGroup, { x, y }: Scales): string {
  const below = ORDER.slice(0, ORDER.indexOf(group))
  return bins
    .map(({ from, to, groups }) => {
      const count = groups[group] ?? 0
      if (count === 0) return ''
      const before = below.reduce((sum, one) => sum + (groups[one] ?? 0), 0)
      const left = x(from) + 1
      const width = Math.max(1, x(to + 1) - left - 1)
      const bottom = y(before)
      const height = Math.max(0.5, bottom - y(before + count))
      return `M${left.toFixed(1)} ${bottom.toFixed(1)}h${width.toFixed(1)}v${(-height).toFixed(1)}h${(-width).toFixed(1)}z`
    })
    .join('')
}

/** The layout of the figure for a width. */
interface Layout {
  readonly bins: readonly HistogramBin[]
  readonly width: number
  readonly scales: Scales
  readonly counts: CountAxis
  readonly days: Axis
}

function layBars(bins: readonly HistogramBin[], width: number): Layout {
  // The first day of the bars, and the day after their last.
  const from = bins[0]?.from ?? 0
  const to = (bins.at(-1)?.to ?? 0) + 1
  const plot = Math.max(60, width - MARGIN.left - MARGIN.right - AXIS.y)
  const counts = computeCountAxis(bins.reduce((high, { possibly }) => Math.max(high, possibly), 0))
  const foot = HEIGHT - AXIS.x
  const scales: Scales = {
    x: (day) => MARGIN.left + AXIS.y + ((day - from) / (to - from)) * plot,
    y: (count) => foot - (count / counts.most) * (foot - MARGIN.top),
  }
  return { bins, width, scales, counts, days: computeAxis({ from, to }, plot) }
}

/** Bars stacked by status, one path per status, over lines at round counts, with dates below. */
function Bars({ layout, ids, className }: { layout: Layout; ids: PatternIds; className: string }) {
  const m = useWords()
  const { bins, width, scales, counts, days } = layout
  const { most, step } = counts
  const lines = Array.from({ length: Math.round(most / step) + 1 }, (_, i) => i * step)
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      className={className}
    >
      <Patterns ids={ids} />
      {lines.map((count) => (
        <g key={count}>
          {count > 0 && (
            <line
              x1={MARGIN.left + AXIS.y}
              x2={width - MARGIN.right}
              y1={scales.y(count)}
              y2={scales.y(count)}
              stroke="var(--hairline)"
            />
          )}
          <text
            x={MARGIN.left + AXIS.y - 8}
            y={scales.y(count)}
            dy="0.32em"
            textAnchor="end"
            fontSize="0.6875rem"
            fill="var(--muted)"
          >
            {formatCount(count, m.locale)}
          </text>
        </g>
      ))}
      {ORDER.map((group) => (
        <path
          key={group}
          data-group={group}
          d={drawGroup(bins, group, scales)}
          fill={fill(group, ids)}
          stroke="var(--ground)"
          strokeWidth="0.5"
        />
      ))}
      <line
        x1={MARGIN.left + AXIS.y}
        x2={width - MARGIN.right}
        y1={HEIGHT - AXIS.x}
        y2={HEIGHT - AXIS.x}
        stroke="var(--ink)"
      />
      {days.ticks.map((day) => (
        <text
          key={day}
          x={scales.x(day)}
          y={HEIGHT - AXIS.x + 16}
          textAnchor="middle"
          fontSize="0.6875rem"
          fill="var(--muted)"
        >
          {m.figure.tick(day, days.unit)}
        </text>
      ))}
    </svg>
  )
}

/** Focusable areas over the bars: one tab stop, arrow keys move along, Enter or a click zooms to the bar. */
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

/** The groups that appear, joined by commas. */
function listPresent(bins: readonly HistogramBin[]): string {
  return ORDER.filter((group) => bins.some((bin) => (bin.groups[group] ?? 0) > 0)).join()
}

/** The legend of the histogram; `present` lists the groups that appear. */
const Legend = memo(function Legend({ ids, present }: { ids: PatternIds; present: string }) {
  const m = useWords()
  const groups = ORDER.filter((group) => present.split(',').includes(group))
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
})

/** For too many cases for a lane each: how many have an event in each year, quarter or month, stacked by status. */
export function HistogramFigure({ histogram, onWindow }: { histogram: Histogram; onWindow: OnWindow }) {
  const m = useWords()
  const id = useId()
  const [measure, width] = useWidth()
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const { bins, unit } = histogram
  if (bins.length === 0) return <p className="mt-2 text-sm text-muted">{m.figure.emptyWindow}</p>
  const layout = layBars(bins, width)
  const { scales } = layout
  const place = (bin: HistogramBin) => {
    const left = scales.x(bin.from)
    return { left, width: scales.x(bin.to + 1) - left }
  }
  return (
    <>
      <div ref={measure} className="relative" style={{ height: HEIGHT }}>
        {width > 0 && (
          <>
            <Bars layout={layout} ids={ids} className="absolute inset-0" />
            <Stops bins={bins} unit={unit} place={place} onWindow={onWindow} />
          </>
        )}
      </div>
      <Legend ids={ids} present={listPresent(bins)} />
    </>
  )
}

/** The histogram on paper, with its own patterns: those of the figure on screen are hidden with it. */
export function PrintedHistogram({ histogram: { bins } }: { histogram: Histogram }) {
  const m = useWords()
  if (bins.length === 0) return <p className="mt-2 hidden text-sm print:block">{m.figure.emptyWindow}</p>
  return (
    <div className="hidden break-inside-avoid print:block">
      <div role="img" aria-label={m.timeline.heading}>
        <Bars layout={layBars(bins, PAPER_WIDTH)} ids={PAPER_IDS} className="block h-auto w-full" />
      </div>
      <Legend ids={PAPER_IDS} present={listPresent(bins)} />
    </div>
  )
}
