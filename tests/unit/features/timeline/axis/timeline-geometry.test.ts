import { expect, test } from 'vitest'
import { computeExtent, computeMarkKind } from '../../../../../src/domain/as-of/case-lane.ts'
import { EVENT_TYPES } from '../../../../../src/domain/case/vocabulary.ts'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { computeCalendarDay, formatDay, parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { computeAxis, computeAxisExtent } from '../../../../../src/features/timeline/axis/axis.ts'
import { BAND_LOOKS, computePieces } from '../../../../../src/features/timeline/lanes/bands.ts'
import { describeTimeline } from '../../../../../src/features/timeline/lanes/describe.ts'
import { listStops, moveStop } from '../../../../../src/features/timeline/lanes/keyboard-stops.ts'
import { makeCaseLanes } from '../../../../../src/features/timeline/lanes/lane-content.ts'
import {
  computeLanes,
  computeLanesHeight,
  MARK_RADIUS,
} from '../../../../../src/features/timeline/lanes/lanes.ts'
import { computeMarkShapes } from '../../../../../src/features/timeline/lanes/marks.ts'
import { readWords } from '../../../../support/all-words.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const timelineOf = (dataset: typeof realDataset, asOf: number | null = null) =>
  select(openSnapshot(buildSnapshot(dataset)), { ...EMPTY_QUERY, asOf })

const one = (...dates: readonly string[]) =>
  timelineOf(
    makeDataset([makeCase({ id: 'x', events: dates.map((date, i) => makeEvent({ id: `e${i}`, date })) })]),
  )

test('every type of event has a mark', () => {
  expect(EVENT_TYPES.map(computeMarkKind).filter((kind) => kind === undefined)).toEqual([])
  expect(computeMarkKind('detention')).toBe('detention')
})

test('a certain day is a point, any other date a span over its possible days', () => {
  const { timeline } = one('2013-06-12', '2013-06', '[2014-01-01,2014-01-05]', '[..2014-05-01]', '2015~')
  expect(
    timeline[0]?.marks.map(({ event, from, to }) => [
      event.date.text,
      from === null ? 'open' : formatDay(from),
      to === null ? 'open' : formatDay(to),
    ]),
  ).toEqual([
    ['2013-06', '2013-06-01', '2013-06-30'],
    ['2013-06-12', '2013-06-12', '2013-06-12'],
    ['2014-01-01,2014-01-05'.replace(/^/, '[').concat(']'), '2014-01-01', '2014-01-05'],
    ['[..2014-05-01]', 'open', '2014-05-01'],
    ['2015~', '2015-01-01', '2015-12-31'],
  ])
})

test('draws nothing after the day shown; events that are only possible by then end there', () => {
  const { timeline } = timelineOf(realDataset, day('2013-09-05'))
  for (const { marks } of timeline) {
    for (const { event, from, to, standing } of marks) {
      expect(from ?? 0).toBeLessThanOrEqual(day('2013-09-05'))
      if (standing === 'possible') expect(to).toBe(day('2013-09-05'))
      expect(event.bounds.earliest ?? 0).toBeLessThanOrEqual(day('2013-09-05'))
    }
  }
})

test('no two marks of a sub-row overlap, and every visible event has a place', () => {
  const random = makeRandom(11)
  const { timeline: rows, asOf } = timelineOf(
    makeDataset([...realDataset.cases, ...generateCases(random, 400)]),
  )
  let placed = 0
  for (const width of [280, 700, 1200]) {
    const extent = computeExtent(rows, asOf)
    if (!extent) throw new Error('There is nothing to lay out.')
    const axis = computeAxisExtent(extent, { from: null, to: null })
    const perDay = width / (axis.to - axis.from)
    for (const lane of computeLanes(makeCaseLanes(rows, 'custody'), axis, { width, labelHeight: 0 })) {
      placed += lane.placements.length
      expect(lane.placements.flatMap(({ marks }) => marks)).toHaveLength(lane.content.marks.length)
      for (const subRow of [0, 1, 2]) {
        const inRow = lane.placements.filter((placement) => placement.subRow === subRow)
        inRow.slice(1).forEach((placement, i) => {
          const gap = (placement.from - (inRow[i]?.to ?? 0)) * perDay
          expect(gap).toBeGreaterThanOrEqual(2 * MARK_RADIUS)
        })
      }
    }
  }
  expect(placed).toBeGreaterThan(2000)
})

test('lanes are stacked without gaps', () => {
  const { timeline: rows } = timelineOf(realDataset)
  const lanes = computeLanes(
    makeCaseLanes(rows, 'custody'),
    { from: day('2011-01-01'), to: day('2026-12-31') },
    { width: 900, labelHeight: 30 },
  )
  lanes.slice(1).forEach((lane, i) => {
    expect(lane.top).toBe((lanes[i]?.top ?? 0) + (lanes[i]?.height ?? 0))
  })
  expect(computeLanesHeight(lanes)).toBe((lanes.at(-1)?.top ?? 0) + (lanes.at(-1)?.height ?? 0))
})

test.each([
  { from: '2011-01-01', to: '2026-12-31', width: 900, unit: 'year' },
  { from: '2011-01-01', to: '2026-12-31', width: 260, unit: 'year' },
  { from: '2013-01-01', to: '2014-06-30', width: 900, unit: 'month' },
  { from: '2013-06-01', to: '2013-06-30', width: 900, unit: 'day' },
])(
  'ticks from $from to $to on $width px are on even dates and have enough space',
  ({ from, to, width, unit }) => {
    const axis = computeAxis({ from: day(from), to: day(to) }, width)
    expect(axis.unit).toBe(unit)
    expect(axis.ticks.length).toBeGreaterThan(1)
    const days = axis.ticks.map(computeCalendarDay)
    if (unit === 'year') expect(days.every(({ month, day: date }) => month === 1 && date === 1)).toBe(true)
    if (unit === 'month') expect(days.every(({ day: date }) => date === 1)).toBe(true)
    const steps = new Set(
      days
        .slice(1)
        .map(({ year, month }, i) => (year - (days[i]?.year ?? 0)) * 12 + month - (days[i]?.month ?? 0)),
    )
    if (unit !== 'day') expect(steps.size).toBe(1)
    expect(axis.ticks.every((tick) => tick >= day(from) && tick <= day(to))).toBe(true)
  },
)

test('the axis follows the time window of the query, but covers at least two weeks', () => {
  const all = { from: day('2011-07-01'), to: day('2026-11-23') }
  expect(computeAxisExtent(all, { from: null, to: null })).toEqual({
    from: day('2011-01-01'),
    to: day('2026-12-31'),
  })
  expect(computeAxisExtent(all, { from: day('2013-01-01'), to: null })).toEqual({
    from: day('2013-01-01'),
    to: day('2026-12-31'),
  })
  const short = computeAxisExtent(all, { from: day('2013-06-12'), to: day('2013-06-12') })
  expect(short.to - short.from).toBe(14)
  const reversed = computeAxisExtent(all, { from: day('2014-01-01'), to: day('2013-01-01') })
  expect(reversed.from).toBeLessThan(reversed.to)
})

test('a band is solid only on its certain days, and fades after the last source', () => {
  const { timeline } = timelineOf(realDataset)
  const x = (value: number | null, open: 'from' | 'to') => value ?? (open === 'from' ? 0 : 99_999)
  let solid = 0
  for (const { spans } of timeline) {
    for (const span of spans) {
      const pieces = computePieces(span, x)
      const sure = pieces.filter(({ certainty }) => certainty === 'certain')
      if (span.certain === null) expect(sure).toEqual([])
      for (const piece of sure) {
        solid++
        expect(piece.x).toBe(span.certain?.from)
        expect(piece.x + piece.width).toBeLessThanOrEqual(Math.max(span.certain?.to ?? 0, piece.x + 2))
      }
      const fades = pieces.some(({ certainty }) => certainty === 'no-later-source')
      expect(fades).toBe(
        span.ending === 'no-later-source' && x(span.possible.to, 'to') > (span.certain?.to ?? 0),
      )
    }
  }
  expect(solid).toBeGreaterThan(20)
  expect(Object.keys(BAND_LOOKS.custody)).toEqual([
    'unknown',
    'at-liberty',
    'detained',
    'conditional-release',
    'restricted',
  ])
})

test('a mark shows its doubts: open ends, other dates, a possible later day', () => {
  const events = [
    makeEvent({ id: 'open', date: '[..2013-05-01]' }),
    makeEvent({ id: 'first', date: '2012-01-01' }),
    makeEvent({
      id: 'differ',
      date: '2014-02-01',
      conflicts: [{ field: 'date', value: '2014-06-01', source: 's1' }],
    }),
    makeEvent({ id: 'maybe', date: '2015' }),
  ]
  const { timeline } = timelineOf(makeDataset([makeCase({ id: 'x', events })]), day('2015-06-01'))
  const axis = { from: day('2011-01-01'), to: day('2016-12-31') }
  const [lane] = computeLanes(makeCaseLanes(timeline, 'custody'), axis, { width: 2000, labelHeight: 0 })
  if (!lane) throw new Error('There is no lane.')
  const shapes = computeMarkShapes(lane, (value) => value ?? axis.from)
  const find = (id: string) => shapes.find(({ key }) => key === id)
  expect(find('open')?.span).toMatchObject({ starts: 'open', ends: 'day' })
  expect(find('first')).toMatchObject({ span: null, filled: true, dashed: false })
  expect(find('differ')?.others).toEqual([day('2014-06-01')])
  expect(find('maybe')).toMatchObject({ filled: false, dashed: true })
})

test('the arrow keys move along a lane by time and to the nearest event of another lane', () => {
  const cases = [
    makeCase({
      id: 'a',
      events: [makeEvent({ id: 'a1', date: '2012' }), makeEvent({ id: 'a2', date: '2014-01-01' })],
    }),
    makeCase({
      id: 'b',
      events: ['2010', '2013-12-01', '2020'].map((date) => makeEvent({ id: `b${date}`, date })),
    }),
  ]
  const stops = listStops(makeCaseLanes(timelineOf(makeDataset(cases)).timeline, 'custody'))
  const go = (key: string, from: { lane: number; mark: number }) => moveStop(stops, from, key)
  expect(go('ArrowRight', { lane: 0, mark: 0 })).toEqual({ lane: 0, mark: 1 })
  expect(go('ArrowRight', { lane: 0, mark: 1 })).toEqual({ lane: 0, mark: 1 })
  expect(go('ArrowLeft', { lane: 0, mark: 0 })).toEqual({ lane: 0, mark: 0 })
  expect(go('ArrowDown', { lane: 0, mark: 1 })).toEqual({ lane: 1, mark: 1 })
  expect(go('ArrowUp', { lane: 1, mark: 2 })).toEqual({ lane: 0, mark: 1 })
  expect(go('ArrowUp', { lane: 0, mark: 0 })).toBeNull()
  expect(go('End', { lane: 1, mark: 0 })).toEqual({ lane: 1, mark: 2 })
  expect(go('Home', { lane: 1, mark: 2 })).toEqual({ lane: 1, mark: 0 })
  expect(go('x', { lane: 0, mark: 0 })).toBeNull()
})

test('the description counts the drawn events', async () => {
  const { timeline } = timelineOf(realDataset)
  const marks = timeline.flatMap((row) => row.marks)
  const vague = marks.filter(({ event }) => !event.bounds.isCertainDay)
  const open = vague.filter(({ event: { bounds } }) => bounds.earliest === null || bounds.latest === null)
  const words = describeTimeline(timeline, await readWords('en'))
  expect(words).toContain(`${marks.length} events in 5 cases`)
  expect(words).toContain(
    `The exact day of ${vague.length} events is not known; ${open.length} of these are open-ended.`,
  )
  expect(words).not.toContain('drawn')
  expect(words).toContain(`at least ${(day('2016-12-09') - day('2013-07-31')).toLocaleString('en')} days`)
})
