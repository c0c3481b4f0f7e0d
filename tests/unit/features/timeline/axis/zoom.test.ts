import fc from 'fast-check'
import { expect, test } from 'vitest'
import { panWindow, zoomByKey, zoomWindow } from '../../../../../src/features/timeline/axis/zoom.ts'

const all = { from: 0, to: 4000 }

test('a step narrows the window around its middle, and the reverse step widens it again', () => {
  expect(zoomWindow({ from: 1000, to: 2000 }, all, 0.5)).toEqual({ from: 1250, to: 1750 })
  expect(zoomWindow({ from: 1250, to: 1750 }, all, 2)).toEqual({ from: 1000, to: 2000 })
  expect(zoomWindow({ from: 1000, to: 2000 }, all, 0.5, 0)).toEqual({ from: 1000, to: 1500 })
})

test('a window over all days is no window, and none is narrower than two weeks', () => {
  expect(zoomWindow({ from: 500, to: 3500 }, all, 2)).toEqual({ from: null, to: null })
  expect(zoomWindow({ from: 100, to: 114 }, all, 0.5)).toEqual({ from: 100, to: 114 })
})

test('a window moves by a quarter and stops at the edges', () => {
  expect(panWindow({ from: 1000, to: 2000 }, all, -0.25)).toEqual({ from: 750, to: 1750 })
  expect(panWindow({ from: 100, to: 1100 }, all, -0.25)).toEqual({ from: 0, to: 1000 })
  expect(panWindow({ from: 2900, to: 3900 }, all, 0.25)).toEqual({ from: 3000, to: 4000 })
  expect(panWindow({ from: 3000, to: 4000 }, all, 0.25)).toEqual({ from: 3000, to: 4000 })
  expect(panWindow(all, all, 0.25)).toEqual({ from: null, to: null })
})

test('handles plus, minus and Shift with an arrow, and ignores all other keys', () => {
  const shown = { from: 1000, to: 2000 }
  expect(zoomByKey(shown, all, '+', false)).toEqual({ from: 1250, to: 1750 })
  expect(zoomByKey(shown, all, '-', false)).toEqual({ from: 500, to: 2500 })
  expect(zoomByKey(shown, all, 'ArrowLeft', true)).toEqual({ from: 750, to: 1750 })
  expect(zoomByKey(shown, all, 'ArrowLeft', false)).toBeNull()
  expect(zoomByKey(shown, all, 'x', false)).toBeNull()
})

test('after any steps the window has whole days, in order, and at least two weeks', () => {
  const step = fc.record({
    pan: fc.boolean(),
    by: fc.double({ min: 0.1, max: 4, noNaN: true }),
    around: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let shown = all
      for (const { pan, by, around } of steps) {
        const next = pan ? panWindow(shown, all, by - 2) : zoomWindow(shown, all, by, around)
        if (next.from === null || next.to === null) {
          shown = all
          continue
        }
        expect(Number.isInteger(next.from) && Number.isInteger(next.to)).toBe(true)
        expect(next.to - next.from).toBeGreaterThanOrEqual(14)
        shown = { from: next.from, to: next.to }
      }
    }),
    { seed: 20_261_124, numRuns: 500 },
  )
})
