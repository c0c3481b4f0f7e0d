import { memo } from 'react'
import { Area, AreaChart, XAxis, YAxis } from 'recharts'
import type { Extent } from './axis.ts'
import type { OverviewPoint } from './overview-layout.ts'

interface OverviewProps {
  readonly points: readonly OverviewPoint[]
  readonly all: Extent
  readonly width: number
  readonly height: number
}

const Chart = memo(function Chart({ points, all: { from, to }, width, height }: OverviewProps) {
  return (
    <AreaChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ top: 1, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis dataKey="day" type="number" domain={[from, to]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, 1]} allowDataOverflow hide />
      {(['possibly', 'certainly'] as const).map((key) => (
        <Area
          key={key}
          dataKey={key}
          type="linear"
          stroke="none"
          fill="var(--muted)"
          fillOpacity={key === 'possibly' ? 0.4 : 1}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
        />
      ))}
    </AreaChart>
  )
})

/** The bars of the overview in one hue: pale where an event possibly falls, full where one certainly does. */
export default function OverviewChart(props: OverviewProps) {
  return <Chart {...props} />
}
