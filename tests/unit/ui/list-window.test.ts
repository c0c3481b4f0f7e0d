import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anchorAt,
  computeListHeight,
  computeListWindow,
  computePosition,
  computeRowPosition,
  computeScroll,
  computeScrollReach,
  findSeenRows,
  type ListMeasure,
  moveAnchor,
} from '../../../src/ui/list-window.ts'

const SEED = 20_130_905
const measures: fc.Arbitrary<ListMeasure> = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1000, max: 3_000_000 })),
  rowHeight: fc.integer({ min: 24, max: 400 }),
  viewHeight: fc.integer({ min: 100, max: 2000 }),
})
const places = fc.double({ min: 0, max: 1, noNaN: true })

/** The maximum scroll position of the list. */
const reachOf = ({ count, rowHeight, viewHeight }: ListMeasure) => Math.max(0, count * rowHeight - viewHeight)

test('the scroll bar starts and ends with the list, grows with it, and maps back to the same position', () => {
  fc.assert(
    fc.property(measures, places, places, (measure, one, two) => {
      const reach = computeScrollReach(measure)
      expect(computePosition(measure, 0)).toBe(0)
      expect(computePosition(measure, reach)).toBeCloseTo(reachOf(measure), 3)
      const [low, high] = [Math.min(one, two) * reach, Math.max(one, two) * reach]
      expect(computePosition(measure, low)).toBeLessThanOrEqual(computePosition(measure, high))
      expect(computeScroll(measure, computePosition(measure, high))).toBeCloseTo(high, 2)
      expect(computeListHeight(measure)).toBeLessThanOrEqual(8_000_000)
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

test('a list of 100,000 low rows has its true height: a pixel of the scroll bar is a pixel of the list', () => {
  const measure = { count: 100_000, rowHeight: 44, viewHeight: 700 }
  expect(computeListHeight(measure)).toBe(4_400_000)
  expect(computePosition(measure, 123_456)).toBe(123_456)
})

test('all visible rows are rendered, with a limited number of spare rows, and the heights add up', () => {
  fc.assert(
    fc.property(measures, places, fc.option(places), (measure, at, keptAt) => {
      const anchor = anchorAt(measure, at * reachOf(measure))
      const position = anchor.scroll + anchor.ahead
      const kept = keptAt === null ? null : Math.floor(keptAt * (measure.count - 1))
      const { parts, after } = computeListWindow(measure, anchor, { over: 8, kept })
      const drawn = (row: number) => parts.some(({ from, to }) => row >= from && row < to)
      const last = Math.ceil((position + measure.viewHeight) / measure.rowHeight) - 1
      expect(drawn(Math.floor(position / measure.rowHeight))).toBe(true)
      expect(drawn(Math.min(measure.count - 1, last))).toBe(true)
      if (kept !== null) expect(drawn(kept)).toBe(true)
      const rows = parts.reduce((sum, { from, to }) => sum + to - from, 0)
      expect(rows).toBeLessThanOrEqual(measure.viewHeight / measure.rowHeight + 36)
      const height =
        parts.reduce((sum, { from, to, space }) => sum + space + (to - from) * measure.rowHeight, 0) + after
      expect(height).toBeCloseTo(computeListHeight(measure), 3)
    }),
    { seed: SEED, numRuns: 3000 },
  )
})

test('the rendered rows are at the position of the scroll bar, and a kept row does not move them', () => {
  fc.assert(
    fc.property(measures, places, places, (measure, at, keptAt) => {
      const anchor = anchorAt(measure, at * reachOf(measure))
      const place = (kept: number | null) => {
        const { parts } = computeListWindow(measure, anchor, { over: 8, kept })
        const seen = Math.floor((anchor.scroll + anchor.ahead) / measure.rowHeight)
        let top = 0
        for (const { from, to, space } of parts) {
          top += space
          if (seen >= from && seen < to) return top + (seen - from) * measure.rowHeight
          top += (to - from) * measure.rowHeight
        }
        return Number.NaN
      }
      const kept = Math.floor(keptAt * (measure.count - 1))
      expect(place(kept)).toBeCloseTo(place(null), 3)
      const seen = Math.floor((anchor.scroll + anchor.ahead) / measure.rowHeight)
      expect(place(null)).toBeCloseTo(seen * measure.rowHeight - anchor.ahead, 3)
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

test('the wheel moves a list of a million rows by its own distance, from end to end', () => {
  const measure = { count: 1_000_000, rowHeight: 72, viewHeight: 648 }
  let anchor = anchorAt(measure, 30_000_000)
  for (let step = 0; step < 20_000; step++) {
    const before = anchor.scroll + anchor.ahead
    anchor = moveAnchor(measure, anchor, Math.min(computeScrollReach(measure), anchor.scroll + 100))
    expect(anchor.scroll + anchor.ahead - before).toBeCloseTo(Math.min(100, reachOf(measure) - before), 3)
  }
  const start = moveAnchor(measure, anchor, 0)
  expect(start.scroll + start.ahead).toBe(0)
})

test('the list never scrolls beyond its ends, however the scroll bar moves', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.double({ min: -1, max: 1, noNaN: true })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(measures, steps, (measure, moves) => {
      let anchor = anchorAt(measure, 0)
      const reach = computeScrollReach(measure)
      for (const [far, by] of moves) {
        const next = anchor.scroll + by * (far ? reach : 2 * measure.viewHeight)
        anchor = moveAnchor(measure, anchor, Math.min(reach, Math.max(0, next)))
        expect(anchor.scroll).toBeGreaterThanOrEqual(0)
        expect(anchor.scroll).toBeLessThanOrEqual(reach)
        expect(anchor.scroll + anchor.ahead).toBeGreaterThanOrEqual(-0.01)
        expect(anchor.scroll + anchor.ahead).toBeLessThanOrEqual(reachOf(measure) + 0.01)
      }
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

test('finds the first visible row, and scrolls a row into view by the shortest distance', () => {
  const measure = { count: 1000, rowHeight: 50, viewHeight: 500 }
  expect(findSeenRows(measure, 0)).toEqual({ first: 0, last: 9 })
  expect(findSeenRows(measure, 49_500)).toEqual({ first: 990, last: 999 })
  expect(computeRowPosition(measure, 1000, 10)).toBe(500)
  expect(computeRowPosition(measure, 1000, 25)).toBe(1000)
  expect(computeRowPosition(measure, 1000, 40)).toBe(1550)
})
