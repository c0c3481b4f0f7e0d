import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeCaseLane } from '../../../../../src/domain/as-of/case-lane.ts'
import { type DatedEvent, readDatedEvent } from '../../../../../src/domain/as-of/dated-case.ts'
import { type Day, parseDay } from '../../../../../src/domain/dates/day.ts'
import { computeOffset } from '../../../../../src/domain/query/compare.ts'
import { alignLanes } from '../../../../../src/features/timeline/lanes/align-lanes.ts'
import { makeTrackLanes } from '../../../../../src/features/timeline/lanes/lane-content.ts'
import { readAllWords } from '../../../../support/all-words.ts'
import { datedCase, datedText, summariseOne } from '../../../../support/dated-case.ts'
import { makeEvent } from '../../../../support/make-case.ts'

const COMPILED = parseDay('2026-11-23') ?? Number.NaN
const SEED = 20_131_105
const words = await readAllWords()
const m = words.get('en')
if (!m) throw new Error('There is no English.')

type Sure = { readonly from: Day; readonly to: Day } | null

const read = (text: string, id = 'x'): DatedEvent => readDatedEvent(makeEvent({ id, date: text }), COMPILED)

test('a distance from day 0 covers the distance of any two possible days', () => {
  fc.assert(
    fc.property(datedText, datedText, fc.nat(), fc.nat(), (text, zeroText, i, j) => {
      const event = read(text)
      const zero = read(zeroText, 'zero')
      const offset = computeOffset(event, zero)
      const pick = (range: { readonly earliest: Day | null; readonly latest: Day | null }, n: number) => {
        const low = range.earliest ?? (range.latest ?? 0) - 5_000
        const high = range.latest ?? low + 5_000
        return low + (n % (high - low + 1))
      }
      const distance =
        pick({ earliest: event.bounds.earliest, latest: event.bounds.latest }, i) - pick(zero.bounds.start, j)
      expect(offset.from === null || offset.from <= distance).toBe(true)
      expect(offset.to === null || offset.to >= distance).toBe(true)
      expect(offset.doubtful).toBe(/[?~%]/.test(text + zeroText))
    }),
    { numRuns: 2_000, seed: SEED },
  )
})

test('the distance from an uncertain day 0 is a range; that of day 0 itself is 0', () => {
  const zero = read('2012-05', 'zero')
  expect(computeOffset(read('2012-06-07'), zero)).toEqual({ from: 7, to: 37, doubtful: false })
  expect(computeOffset(zero, zero)).toEqual({ from: 0, to: 0, doubtful: false })
  expect(computeOffset(read('2012-06-07'), read('2012-05-31', 'zero'))).toEqual({
    from: 7,
    to: 7,
    doubtful: false,
  })
  expect(computeOffset(read('2012-06-07'), read('[..2012-05-31]', 'zero'))).toEqual({
    from: 7,
    to: null,
    doubtful: false,
  })
})

test('a lane aligned at an uncertain day 0 is certain only where every possible day 0 makes it so', () => {
  fc.assert(
    fc.property(datedCase, ({ one, asOf }) => {
      const [only] = summariseOne(one, asOf).cases
      const zero = only?.row.counted[0]
      if (!only || !zero) return
      const { earliest, latest } = zero.bounds.start
      const check = (before: Sure, after: Sure) => {
        if (!after) return
        expect(earliest !== null && latest !== null && before !== null).toBe(true)
        for (const day of [earliest ?? 0, latest ?? 0]) {
          expect(after.from + day).toBeGreaterThanOrEqual(before?.from ?? Infinity)
          expect(after.to + day).toBeLessThanOrEqual(before?.to ?? -Infinity)
        }
      }
      for (const lane of makeTrackLanes(computeCaseLane(only.row, asOf, () => 'certain'))) {
        const moved = alignLanes(lane, zero)
        const spansOf = ({ tracks }: typeof lane) => tracks.flatMap(({ spans }) => spans)
        for (const [i, { certain }] of spansOf(lane).entries())
          check(certain, spansOf(moved)[i]?.certain ?? null)
        for (const [i, mark] of lane.marks.entries())
          if (mark.event.id !== zero.id) check(mark.certain, moved.marks[i]?.certain ?? null)
      }
    }),
    { numRuns: 300, seed: SEED },
  )
})
