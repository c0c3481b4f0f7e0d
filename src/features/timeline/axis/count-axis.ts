import { MOST_COUNT_LINES } from '../../../limits.ts'
/** An axis of counts from 0: its maximum, and the distance between its lines. */
export interface CountAxis {
  readonly most: number
  readonly step: number
}

/** A round axis for counts up to `highest`: lines at 1, 2 or 5 times a power of ten, whole numbers only. */
export function computeCountAxis(highest: number): CountAxis {
  const least = Math.max(1, highest) / MOST_COUNT_LINES
  const power = 10 ** Math.floor(Math.log10(least))
  const step = Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10) * power)
  return { most: Math.max(1, Math.ceil(highest / step)) * step, step }
}
