import { useMemo } from 'react'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import { type Axis, computeTimeAxis } from '../axis/axis.ts'
import { useTimeColumnState } from './column-context.ts'

/** The axis of the days shown, for a width of the column in pixels. */
export function useColumnAxis(width: number): Axis {
  const { all, options } = useTimeColumnState()
  const scale = useTextScale()
  return useMemo(() => computeTimeAxis(all, options.view, width / scale), [all, options.view, width, scale])
}
