import { memo, startTransition, useEffect, useMemo, useState } from 'react'
import { CartesianGrid, ComposedChart, Scatter, XAxis, YAxis } from 'recharts'
import { afterFrame } from '../../../ui/after-frame.ts'
import type { Axis } from '../axis/axis.ts'
import { AXIS_HEIGHT, CHART_FRAME, CHART_MARGIN } from './chart-frame.ts'

interface FrameProps {
  readonly axis: Axis
  readonly width: number
  /** Height of the lanes, in pixels. */
  readonly height: number
  readonly tick: (day: number, unit: Axis['unit']) => string
}

/** Axis and grid; memoised. */
const Frame = memo(function Frame({ axis, width, height, tick }: FrameProps) {
  const { from, to, unit } = axis
  // Recharts draws no axis labels without data: two invisible points.
  const anchor = useMemo(
    () => [
      { day: from, at: 0 },
      { day: to, at: 1 },
    ],
    [from, to],
  )
  return (
    <ComposedChart
      width={width}
      height={height + CHART_FRAME.height}
      margin={CHART_MARGIN}
      data={anchor}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="day"
        type="number"
        domain={[from, to]}
        allowDataOverflow
        ticks={[...axis.ticks]}
        interval={0}
        height={AXIS_HEIGHT}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: '0.6875rem', fill: 'var(--muted)' }}
        tickFormatter={(day: number) => tick(day, unit)}
      />
      <YAxis dataKey="at" type="number" domain={[0, 1]} allowDataOverflow reversed hide />
      <CartesianGrid horizontal={false} stroke="var(--hairline)" />
      <Scatter
        dataKey="at"
        shape={() => <g />}
        isAnimationActive={false}
        tooltipType="none"
        legendType="none"
      />
    </ComposedChart>
  )
})

/** Axis and grid behind the lanes: first drawn one frame after the lanes, then together with them. */
export function LaneFrame(props: FrameProps) {
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    let gone = false
    void afterFrame().then(() => {
      if (!gone) startTransition(() => setIsDrawn(true))
    })
    return () => {
      gone = true
    }
  }, [])
  return (
    <div className="pointer-events-none absolute inset-0" aria-hidden="true">
      {isDrawn && <Frame {...props} />}
    </div>
  )
}
