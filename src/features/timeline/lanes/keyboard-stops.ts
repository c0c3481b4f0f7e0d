import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { LaneContent } from './lane-content.ts'

/** A position of the keyboard: an event of a lane, both by index. */
export interface Stop {
  readonly lane: number
  readonly mark: number
}

/** The events of each lane in keyboard order: undated ones first, then by time. */
export function listStops(contents: readonly LaneContent[]): readonly (readonly TimelineMark[])[] {
  return contents.map(({ marks, undated }) => [...undated, ...marks])
}

function findNearest(marks: readonly TimelineMark[], day: number): number {
  let best = 0
  let distance = Number.POSITIVE_INFINITY
  marks.forEach((mark, i) => {
    const away = Math.abs((mark.from ?? mark.to ?? 0) - day)
    if (away < distance) [best, distance] = [i, away]
  })
  return best
}

/** Where a key moves from a stop: along the lane by time, or to the event of another lane that is nearest in time. */
export function moveStop(stops: readonly (readonly TimelineMark[])[], from: Stop, key: string): Stop | null {
  const lane = stops[from.lane] ?? []
  const last = lane.length - 1
  const toLane = (target: number): Stop | null => {
    const marks = stops[target]
    if (!marks || marks.length === 0) return null
    const here = lane[from.mark]
    return { lane: target, mark: findNearest(marks, here?.from ?? here?.to ?? 0) }
  }
  switch (key) {
    case 'ArrowRight':
      return { lane: from.lane, mark: Math.min(last, from.mark + 1) }
    case 'ArrowLeft':
      return { lane: from.lane, mark: Math.max(0, from.mark - 1) }
    case 'Home':
      return { lane: from.lane, mark: 0 }
    case 'End':
      return { lane: from.lane, mark: Math.max(0, last) }
    case 'ArrowDown':
      return toLane(from.lane + 1)
    case 'ArrowUp':
      return toLane(from.lane - 1)
    default:
      return null
  }
}
