import { expect, test } from 'vitest'
import { computeMarkKind } from '../../../../../src/domain/as-of/case-lane.ts'
import { EVENT_TYPES, type EventType } from '../../../../../src/domain/case/vocabulary.ts'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { computeCalendarDay, formatDay, parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { computeAxis, computeAxisExtent } from '../../../../../src/features/timeline/axis/axis.ts'
import { describeTimeline } from '../../../../../src/features/timeline/lanes/describe-timeline.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { realDataset } from '../../../../support/real-dataset.ts'
import { listSelectedLanes } from '../../../../support/selected-lanes.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const timelineOf = (dataset: typeof realDataset, asOf: number | null = null) => {
  const selection = select(openSnapshot(buildSnapshot(dataset)), { ...EMPTY_QUERY, asOf })
  return { ...selection, timeline: listSelectedLanes(selection) }
}

const one = (...dates: readonly string[]) =>
  timelineOf(
    makeDataset([makeCase({ id: 'x', events: dates.map((date, i) => makeEvent({ id: `e${i}`, date })) })]),
  )

test('every type of event has a mark', () => {
  const kindOf = (type: EventType) => computeMarkKind({ type, requestingCountries: ['KZ'], sets: {} })
  expect(EVENT_TYPES.map(kindOf).filter((kind) => kind === undefined)).toEqual([])
  expect(kindOf('detention')).toBe('detention')
  expect(kindOf('appeal-filed')).toBe('removal')
})

test('an appeal about something else than a removal has no sign of one', () => {
  const kinds = new Map(
    timelineOf(realDataset).timeline.flatMap(({ marks }) =>
      marks.map(({ event, kind }) => [event.id, kind] as const),
    ),
  )
  // Against a judgment for contempt, about custody, in a criminal case.
  for (const id of ['abl-2012-11-06-uk-appeal', 'par-2015-05-26-constitutional', 'abl-2022-01-18-fr-appeal'])
    expect(kinds.get(id), id).toBe('other')
  for (const id of ['pav-2013-07-26-appeal', 'abl-2014-04-09-cassation', 'par-2013-05-30-constitutional'])
    expect(kinds.get(id), id).toBe('removal')
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
