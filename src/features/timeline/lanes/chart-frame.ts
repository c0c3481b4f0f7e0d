import type { Axis } from '../axis/axis.ts'
import type { XScale } from './marks.ts'

/** Space around the lanes, in pixels: the label of the day shown is above, the labels of the axis are below. */
export const CHART_MARGIN = { top: 18, right: 26, bottom: 0, left: 26 } as const
export const AXIS_HEIGHT = 30

/** Total space around the plot, in pixels. */
export const CHART_FRAME = {
  width: CHART_MARGIN.left + CHART_MARGIN.right,
  height: CHART_MARGIN.top + CHART_MARGIN.bottom + AXIS_HEIGHT,
  top: CHART_MARGIN.top,
  left: CHART_MARGIN.left,
} as const

/** Maps days to pixels from the left of the frame, for a plot of a width in pixels; days outside the axis map to its ends. */
export function makeScale({ from, to }: Pick<Axis, 'from' | 'to'>, plot: number): XScale {
  return (day, side) => {
    const inside = Math.min(to, Math.max(from, day ?? (side === 'from' ? from : to)))
    return CHART_FRAME.left + ((inside - from) / (to - from)) * plot
  }
}
