import { expect, test } from 'vitest'
import {
  type CaseLane,
  computeLaneExtent,
  type NoticeLife,
  type TimelineMark,
} from '../../../../../src/domain/as-of/case-lane.ts'
import { TRACKS, type Track } from '../../../../../src/domain/case/vocabulary.ts'
import { saysNothing } from '../../../../../src/domain/dates/edtf-bounds.ts'
import { LANE_MEASURES } from '../../../../../src/features/timeline/lanes/lane-measures.ts'
import { findNearestEvent, type RowLayout } from '../../../../../src/features/timeline/lanes/row-layout.ts'
import { drawEvents } from '../../../../../src/features/timeline/lanes/row-paths.ts'
import { readWords } from '../../../../support/all-words.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { day, layLane, readLanes } from '../../../../support/lay-lanes.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const SIZES = ['roomy', 'comfortable', 'compact', 'card', 'small-card'] as const
const en = await readWords('en')
const generated = makeDataset(generateCases(makeRandom(2026), 10_000))
const DAYS = [
  { name: 'latest', selection: readLanes(generated) },
  { name: 'as of 30 Jun 2018', selection: readLanes(generated, '2018-06-30') },
] as const

/** The days on which an event is certain, from its date alone: a plain day, or the inner days of a firm interval. */
function findSure({ event: { bounds }, standing }: TimelineMark, asOf: number) {
  const { start, end, isCertainDay, isInterval, approximate, uncertain } = bounds
  if (standing === 'possible' || approximate || uncertain || !(isCertainDay || isInterval)) return null
  if (start.latest === null || end.earliest === null) return null
  const to = Math.min(end.earliest, asOf)
  return start.latest <= to ? { from: start.latest, to } : null
}

/** The first and last possible day of an event; an open end, or a date that says nothing, reaches as far as the case. */
function findPossible({ event: { bounds } }: TimelineMark, layout: RowLayout, asOf: number) {
  const { firstDay, lastDay } = layout.content
  if (saysNothing(bounds)) return { from: firstDay, to: lastDay }
  const to = Math.min(bounds.latest ?? lastDay ?? asOf, asOf)
  const from = bounds.earliest ?? Math.min(firstDay ?? to, to)
  return { from, to: Math.max(from, to) }
}

/** A sentence for each thing that is not as it should be: ten thousand cases are too many to assert each. */
function compare(what: string, drawn: unknown, right: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(drawn), JSON.stringify(right)]
  return one === other ? [] : [`${what}: ${one}, not ${other}`]
}

function checkEvents(lane: CaseLane, layout: RowLayout, first: number, asOf: number): readonly string[] {
  const at = (value: number | null) => (value === null ? null : value - first)
  const ids = (marks: readonly TimelineMark[]) => marks.map(({ event }) => event.id).toSorted()
  return [
    ...compare('events', ids(layout.events.map(({ mark }) => mark)), ids(lane.marks)),
    ...layout.events.flatMap(({ mark, tick, line }) => {
      const sure = findSure(mark, asOf)
      const possible = findPossible(mark, layout, asOf)
      const { id, bounds } = mark.event
      if (possible.from === null) return []
      // An event that may yet happen is drawn up to the day shown.
      const to = mark.standing === 'possible' && !saysNothing(bounds) ? asOf : possible.to
      const solid = tick === null ? (line?.core ?? null) : { from: tick, to: tick }
      return [
        ...compare(id, [tick ?? line?.from, tick ?? line?.to], [at(possible.from), at(to)]),
        ...compare(`${id} solid`, solid, sure && { from: at(sure.from), to: at(sure.to) }),
      ]
    }),
  ]
}

function checkBands({ bands, content }: RowLayout, first: number): readonly string[] {
  return bands.flatMap(({ span, pieces, opensLeft }) => {
    const { possible, certain, begun, ending, since } = span
    const from = possible.from ?? Math.min(content.firstDay ?? Infinity, possible.to ?? Infinity)
    const solid = pieces.filter(({ certainty }) => certainty === 'certain')
    const end = Math.max(possible.to ?? from, ...solid.map(({ to }) => to + first))
    const hatchedTo = Math.max(
      -Infinity,
      ...pieces.flatMap(({ certainty, to }) => (certainty === 'possible' ? [to + first] : [])),
    )
    return [
      ...compare(`${since.id} open`, opensLeft, possible.from === null),
      ...compare(
        `${since.id} solid`,
        solid.map((piece) => [piece.from + first, piece.to + first]),
        certain ? [[certain.from, Math.max(certain.to, certain.from + 2)]] : [],
      ),
      ...(pieces.length > 0
        ? compare(
            since.id,
            [(pieces[0]?.from ?? 0) + first, Math.max(...pieces.map(({ to }) => to)) + first],
            [from, end],
          )
        : compare(since.id, from >= (possible.to ?? from), true)),
      // Without a later source a band is neither solid nor hatched once it may have ended.
      ...(ending === 'no-later-source' && hatchedTo > (certain?.from ?? begun ?? hatchedTo)
        ? [`${since.id} is hatched after the last source`]
        : []),
    ]
  })
}

function checkNotices(lane: CaseLane, { notices, content }: RowLayout, first: number): readonly string[] {
  const dated = lane.notices.filter(
    ({ notice, from }) => !notice.possiblySame && (from?.earliest ?? from?.latest ?? null) !== null,
  )
  const ids = (lives: readonly NoticeLife[]) => lives.map(({ notice }) => notice.id).toSorted()
  return [
    ...compare('notices', ids(notices.map(({ life }) => life)), ids(dated)),
    ...notices.flatMap(({ life, from, to, certain, hasEnd }) => {
      const begin = life.from?.earliest ?? Math.min(life.from?.latest ?? 0, content.firstDay ?? Infinity)
      const end = life.until ? (life.until.latest ?? life.until.earliest) : content.lastDay
      const last = Math.max(begin, life.certain?.to ?? begin, end ?? begin)
      const sure = life.certain && { from: life.certain.from - first, to: life.certain.to - first }
      return [
        ...compare(life.notice.id, [from + first, to + first, hasEnd], [begin, last, life.until !== null]),
        ...compare(`${life.notice.id} solid`, certain, sure),
      ]
    }),
  ]
}

test.each(DAYS)(
  '10,000 generated cases, $name: at every height, what is drawn covers the possible days, and what is solid the certain ones',
  ({ selection: { timeline, asOf } }) => {
    const all = computeLaneExtent(timeline, asOf)
    if (!all) throw new Error('There is nothing to draw.')
    let [events, bands, notices] = [0, 0, 0]
    const faults = timeline.flatMap((lane, i) => {
      const size = SIZES[i % SIZES.length] ?? 'roomy'
      const layout = layLane(lane, en, all, { size, track: TRACKS[i % TRACKS.length] ?? 'case' })
      events += layout.events.length
      bands += layout.bands.length
      notices += layout.notices.length
      return [
        ...checkEvents(lane, layout, all.from, asOf),
        ...checkBands(layout, all.from),
        ...(LANE_MEASURES[size].notice === null ? [] : checkNotices(lane, layout, all.from)),
      ]
    })
    expect(faults).toEqual([])
    expect(events).toBeGreaterThan(10_000)
    expect(bands).toBeGreaterThan(5_000)
    expect(notices).toBeGreaterThan(1_000)
  },
)

test('10,000 generated cases: signs keep 12 px from one another, and are where the day is or may be', () => {
  const { timeline, asOf } = DAYS[0].selection
  const all = computeLaneExtent(timeline, asOf)
  if (!all) throw new Error('There is nothing to draw.')
  let count = 0
  const faults = timeline.flatMap((lane) => {
    const { signs } = layLane(lane, en, all, { width: 628 })
    count += signs.length
    return signs.flatMap(({ place: { mark, tick, line }, x, isPale, kind }, i) => {
      const isApart = i === 0 || x - (signs[i - 1]?.x ?? 0) >= 12
      const isThere = x >= (tick ?? line?.from ?? Infinity) && x <= (tick ?? line?.to ?? -Infinity)
      return isApart && isThere && isPale === (tick === null) && kind === mark.kind ? [] : [mark.event.id]
    })
  })
  expect(faults).toEqual([])
  expect(count).toBeGreaterThan(10_000)
})

test('every event of the real cases is in the paths that are drawn, at its own place', () => {
  for (const text of ['2013-09-05', null]) {
    const { timeline } = readLanes(realDataset, text)
    const axis = { from: day('2009-01-01'), to: day('2027-12-31') }
    for (const lane of timeline) {
      const layout = layLane(lane, en, axis)
      const paths = drawEvents(layout)
      // The left ends of ticks and lines; signs and arrows have other heights.
      const tops = (path: string) => [...path.matchAll(/M(-?[\d.]+) ([\d.]+)h([\d.]+)v(?:7|1\.6)h/g)]
      const bars = paths.flatMap(({ solid }) =>
        tops(solid).map(([, x, , width]) => Number(x) + Number(width) / 2),
      )
      const dotted = paths.flatMap(({ dotted: path }) =>
        [...path.matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x)),
      )
      const ticks = layout.events.filter(({ tick }) => tick !== null)
      const lines = layout.events.filter(({ line }) => line && !line.isDotted)
      const expected = [
        ...ticks.map(({ tick }) => tick ?? 0),
        ...lines.map(({ line }) => ((line?.from ?? 0) + (line?.to ?? 0)) / 2),
      ]
      expect(bars.toSorted((a, b) => a - b).map((x) => x.toFixed(1))).toEqual(
        expected.toSorted((a, b) => a - b).map((x) => x.toFixed(1)),
      )
      expect(dotted).toHaveLength(layout.events.length - expected.length)
    }
  }
})

test('a bar tells its length: whole where both ends are certain days, at least where one is not, none without a certain day', () => {
  const held = (until: string, from = '2013-07-31') =>
    makeCase({
      id: `x${from}${until}`,
      events: [
        makeEvent({
          id: 'a',
          date: from,
          type: 'detention',
          sets: { case: 'detained', custody: 'detained' },
        }),
        makeEvent({
          id: 'b',
          date: until,
          type: 'release',
          sets: { case: 'extradition-requested', custody: 'at-liberty' },
        }),
      ],
    })
  const name = (one: ReturnType<typeof makeCase>, track: Track = 'custody') => {
    const [lane] = readLanes(makeDataset([one])).timeline
    if (!lane) throw new Error('There is no lane.')
    return layLane(lane, en, { from: day('2010-01-01'), to: day('2020-01-01') }, { track }).labels[0]?.text
  }
  expect(name(held('2016-12-09'))).toBe('Detained 3 y 4 mo')
  expect(name(held('2016-12'))).toBe('Detained ≥ 3 y 4 mo')
  expect(name(held('2016-12-09', '2013'))).toBe('Detained ≥ 2 y 11 mo')
  expect(name(held('2013-10-01'))).toBe('2 mo')
  // The status "detained" ends with the next decision, not with a release.
  expect(name(held('2016-12-09'), 'case')).toBe('Detained')
  expect(name(held('2013', '2013'))).toBe('At liberty (possibly); no later source')
})

test('the pointer picks the nearest event within 40 px, a certain day before the possible days around it', () => {
  const events = [
    makeEvent({ id: 'day', date: '2013-03-01' }),
    makeEvent({ id: 'year', date: '2013' }),
    makeEvent({ id: 'open', date: '[..2016-01-01]' }),
  ]
  const [lane] = readLanes(makeDataset([makeCase({ id: 'x', events })])).timeline
  if (!lane) throw new Error('There is no lane.')
  const axis = { from: day('2010-01-01'), to: day('2020-01-01') }
  const layout = layLane(lane, en, axis)
  const pick = (text: string) => findNearestEvent(layout, day(text) - axis.from)?.mark.event.id
  expect(pick('2013-03-05')).toBe('day')
  expect(pick('2013-09-01')).toBe('year')
  expect(pick('2015-01-01')).toBe('open')
  expect(pick('2016-02-09')).toBe('open')
  expect(pick('2016-02-12')).toBeUndefined()
  expect(pick('2012-11-01')).toBeUndefined()
})
