import { memo, useMemo } from 'react'
import { Curve, Surface } from 'recharts'
import type { Extent } from './axis.ts'
import type { OverviewPoint } from './overview-layout.ts'
import { makeDayScale } from './scale.ts'

interface OverviewProps {
  readonly points: readonly OverviewPoint[]
  readonly all: Extent
  readonly width: number
  readonly height: number
}

/** Space above the highest bar, in pixels. */
const TOP = 1

/**
 * The bars of the overview in one hue: pale where an event possibly falls, full where one certainly does. Drawn by Recharts'
 * shapes alone: its charts keep a store, which took as long as all rows of the list to follow a step.
 */
export const OverviewChart = memo(function OverviewChart({ points, all, width, height }: OverviewProps) {
  const shapes = useMemo(() => {
    const x = makeDayScale(all, width)
    return (['possibly', 'certainly'] as const).map((key) => ({
      key,
      points: points.map((point) => ({ x: x(point.day), y: height - point[key] * (height - TOP) })),
    }))
  }, [points, all, width, height])
  return (
    <Surface width={width} height={height} className="block overflow-hidden">
      {shapes.map(({ key, points: outline }) => (
        <Curve
          key={key}
          points={outline}
          baseLine={height}
          layout="horizontal"
          fill="var(--muted)"
          fillOpacity={key === 'possibly' ? 0.4 : 1}
        />
      ))}
    </Surface>
  )
})
