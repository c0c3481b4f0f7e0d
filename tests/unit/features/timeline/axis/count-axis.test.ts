import { expect, test } from 'vitest'
import { computeCountAxis } from '../../../../../src/features/timeline/axis/count-axis.ts'

test.each([
  { highest: 0, most: 1, step: 1 },
  { highest: 1, most: 1, step: 1 },
  { highest: 4, most: 4, step: 1 },
  { highest: 7, most: 8, step: 2 },
  { highest: 11_116, most: 15_000, step: 5000 },
  { highest: 100_000, most: 100_000, step: 20_000 },
])('counts up to $highest have an axis to $most, with a line every $step', ({ highest, most, step }) => {
  expect(computeCountAxis(highest)).toEqual({ most, step })
})

test('an axis covers its counts with at most five lines, on whole numbers', () => {
  for (let highest = 0; highest < 3000; highest++) {
    const { most, step } = computeCountAxis(highest)
    expect(most).toBeGreaterThanOrEqual(highest)
    expect(Number.isInteger(step) && most % step === 0 && most / step <= 5).toBe(true)
  }
})
