import { memo, useMemo } from 'react'
import type { HistogramBin } from '../../../domain/as-of/histogram.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import { useMeasureText } from '../../../ui/measure-text.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Axis, Extent } from './axis.ts'
import { DayFlag, type FlagDay } from './day-flag.tsx'
import { OverviewChart } from './overview-chart.tsx'
import { layOverview } from './overview-layout.ts'
import { PeriodHandles } from './period-handles.tsx'
import { makeDayScale } from './scale.ts'
import { layTickLabels, type NameTick } from './tick-labels.ts'
import { type OnView, panView } from './view.ts'
import { YearsRow } from './years-row.tsx'

/** Heights of the rows of the head in pixels at the default text size: the flag, the overview and the years. */
const HEIGHTS = {
  roomy: { flag: 18, overview: 26, years: 22 },
  card: { flag: 12, overview: 18, years: 18 },
} as const

/**
 * The head of the time column: the flag of the day shown, an overview of all days with the period shown, and the labels of
 * the axis. Flag and labels are on the scale of the days shown, which the lanes share.
 */
export const TimeHead = memo(function TimeHead({
  all,
  axis,
  width,
  bins,
  flag = null,
  size = 'roomy',
  summary,
  nameTick,
  nameDay,
  onView,
}: {
  /** All days of the record. */
  all: Extent
  /** The axis of the days shown, made for `width` divided by the text size. */
  axis: Axis
  /** Width of the time column, in pixels. */
  width: number
  bins: readonly HistogramBin[]
  /** null: the figure has no day to set. */
  flag?: FlagDay | null
  size?: 'roomy' | 'card'
  /** What the bars say, in words. */
  summary?: string | undefined
  /** Names of labels and days; by default those of calendar days. */
  nameTick?: NameTick
  nameDay?: (day: Day, style: 'short' | 'long') => string
  onView: OnView
}) {
  const m = useWords()
  const textScale = useTextScale()
  const measure = useMeasureText()
  const heights = HEIGHTS[size]
  const tick = nameTick ?? m.time.tick
  const name = nameDay ?? m.day
  const asOf = flag?.asOf ?? all.to
  const points = useMemo(() => layOverview(bins, asOf), [bins, asOf])
  const labels = useMemo(
    () => layTickLabels(axis, width, tick, textScale, measure),
    [axis, width, tick, textScale, measure],
  )
  const isZoomed = axis.from > all.from || axis.to < all.to
  const lineAt = flag && asOf >= axis.from && asOf <= axis.to ? makeDayScale(axis, width)(asOf) : null
  const isLatest = flag !== null && asOf >= flag.last
  return (
    <fieldset
      aria-label={m.time.head}
      data-time-area=""
      className="relative min-w-0 select-none print:[&_input]:hidden"
      style={{ width }}
    >
      {summary !== undefined && <p className="sr-only">{summary}</p>}
      <div className="relative" style={{ height: `${heights.flag / 16}rem` }}>
        {flag && (
          <DayFlag
            flag={flag}
            shown={axis}
            width={width}
            nameDay={name}
            onBring={(day) => onView(panView(all, axis, day - (axis.from + axis.to) / 2), 'push')}
          />
        )}
      </div>
      <div className="relative border-b border-field/50" style={{ height: `${heights.overview / 16}rem` }}>
        <PeriodHandles
          all={all}
          shown={axis}
          width={width}
          nameDay={(day) => name(day, 'long')}
          onView={onView}
        >
          <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 bottom-0">
            <OverviewChart
              points={points}
              all={all}
              width={width}
              height={heights.overview * textScale - 1}
            />
          </div>
          {/* On the scale of the overview. */}
          {flag && isZoomed && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute bottom-0 h-1.5 w-0.5 -translate-x-1/2 bg-accent forced-color-adjust-none"
              style={{ left: makeDayScale(all, width)(asOf) }}
            />
          )}
        </PeriodHandles>
      </div>
      <YearsRow axis={axis} all={all} width={width} height={heights.years} labels={labels} onView={onView} />
      {lineAt !== null && (
        <>
          <span
            aria-hidden="true"
            className={`pointer-events-none absolute w-0.5 -translate-x-1/2 bg-accent forced-color-adjust-none ${isZoomed ? 'opacity-30' : ''}`}
            style={{ left: lineAt, top: `${heights.flag / 16}rem`, height: `${heights.overview / 16}rem` }}
          />
          <span
            aria-hidden="true"
            className={`pointer-events-none absolute border-l-2 border-accent -translate-x-1/2 ${isLatest ? 'border-dotted' : ''}`}
            style={{ left: lineAt, bottom: 0, height: `${heights.years / 16}rem` }}
          />
        </>
      )}
    </fieldset>
  )
})
