import type { Axis } from '../axis/axis.ts'
import type { XScale } from './marks.ts'

/** What the frame of a chart takes at each side of the lanes, in pixels: labels of the day above, of the axis below. */
export const CHART_MARGIN = { top: 18, right: 26, bottom: 0, left: 26 } as const
export const AXIS_HEIGHT = 30

/** What the chart takes beside the plot itself, in pixels. */
export const CHART_FRAME = {
  width: CHART_MARGIN.left + CHART_MARGIN.right,
  height: CHART_MARGIN.top + CHART_MARGIN.bottom + AXIS_HEIGHT,
  top: CHART_MARGIN.top,
  left: CHART_MARGIN.left,
} as const

/** Days of an axis on a plot of a width in pixels, from the left of its frame; what lies outside stands at the ends. */
export function makeScale({ from, to }: Pick<Axis, 'from' | 'to'>, plot: number): XScale {
  return (day, side) => {
    const inside = Math.min(to, Math.max(from, day ?? (side === 'from' ? from : to)))
    return CHART_FRAME.left + ((inside - from) / (to - from)) * plot
  }
}
