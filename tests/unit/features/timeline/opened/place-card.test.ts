import { expect, test } from 'vitest'
import { placeCard } from '../../../../../src/features/timeline/opened/event-card.tsx'
import { makeRandom } from '../../../../support/random.ts'

const box = { width: 300, height: 90 }
const view = { width: 1280, height: 800 }

test('a card is below its lane and centred over the event', () => {
  expect(placeCard({ x: 640, top: 200, bottom: 292 }, box, view)).toEqual({ left: 490, top: 300 })
})

test('a card is above a lane at the bottom of the window', () => {
  expect(placeCard({ x: 640, top: 700, bottom: 792 }, box, view).top).toBe(700 - 8 - 90)
})

test('a card is never outside the window, wherever its lane is', () => {
  const random = makeRandom(7)
  for (let i = 0; i < 1000; i++) {
    const top = random.below(900) - 100
    const small = { width: 320 + random.below(1000), height: 200 + random.below(800) }
    const { left, top: at } = placeCard({ x: random.below(2000) - 300, top, bottom: top + 92 }, box, small)
    expect(left).toBeGreaterThanOrEqual(8)
    expect(left + box.width).toBeLessThanOrEqual(small.width - 8)
    expect(at).toBeGreaterThanOrEqual(8)
    expect(at + box.height).toBeLessThanOrEqual(small.height - 8)
  }
})
