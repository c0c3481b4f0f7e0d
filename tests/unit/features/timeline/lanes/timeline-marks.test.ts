import { expect, test } from 'vitest'
import { computeExtent } from '../../../../../src/domain/as-of/case-lane.ts'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { computeBands } from '../../../../../src/features/timeline/lanes/bands.ts'
import { describeTimeline } from '../../../../../src/features/timeline/lanes/describe.ts'
import { listStops } from '../../../../../src/features/timeline/lanes/keyboard-stops.ts'
import {
  type LaneContent,
  makeCaseLanes,
  makeTrackLanes,
} from '../../../../../src/features/timeline/lanes/lane-content.ts'
import { computeLanes } from '../../../../../src/features/timeline/lanes/lanes.ts'
import {
  computeMarkShapes,
  computeNoticeShapes,
  type XScale,
} from '../../../../../src/features/timeline/lanes/marks.ts'
import { readWords } from '../../../../support/all-words.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const open = (dataset: typeof realDataset) => openSnapshot(buildSnapshot(dataset))
const timelineOf = (dataset: typeof realDataset, asOf: number | null = null) =>
  select(open(dataset), { ...EMPTY_QUERY, asOf })

/** Pixels per day: so many that no mark needs its minimum width. */
const SCALE = 1000

// Hundreds of thousands of comparisons: `expect` takes most of a minute for them, so it is called for a fault alone.
function same<T>(actual: T, wanted: T): void {
  if (!Object.is(actual, wanted)) expect(actual).toBe(wanted)
}
function samePair(actual: readonly unknown[], wanted: readonly unknown[]): void {
  if (!actual.every((one, i) => Object.is(one, wanted[i]))) expect(actual).toEqual(wanted)
}
function near(actual: number, wanted: number): void {
  if (!(Math.abs(actual - wanted) < 0.0005)) expect(actual).toBeCloseTo(wanted, 3)
}
function above(actual: number, than: number): void {
  if (!(actual > than)) expect(actual).toBeGreaterThan(than)
}
function atMost(actual: number, than: number): void {
  if (!(actual <= than)) expect(actual).toBeLessThanOrEqual(than)
}

/** As of a day in the middle of the data and as of the latest day. */
test('10,000 generated cases: marks cover the possible days, are solid on the certain ones, and do not overlap', () => {
  const random = makeRandom(2026)
  const collection = open(makeDataset(generateCases(random, 10_000)))
  for (const asOf of [null, day('2018-06-30')]) {
    const { timeline: rows, asOf: at } = select(collection, { ...EMPTY_QUERY, asOf })
    const all = computeExtent(rows, at)
    if (!all) throw new Error('There is nothing to draw.')
    const x: XScale = (value, side) =>
      Math.min(all.to, Math.max(all.from, value ?? (side === 'from' ? all.from : all.to))) * SCALE
    const markCounts = new Map(Array.from(rows, ({ row, marks }) => [row.entry.id, marks.length]))
    const seen = { marks: 0, cores: 0, undated: 0, gathered: 0, spans: 0 }
    for (const lane of computeLanes(makeCaseLanes(rows, 'custody'), all, {
      width: (all.to - all.from) * SCALE,
      labelHeight: 0,
    })) {
      const { content } = lane
      const bySubRow = Map.groupBy(computeMarkShapes(lane, x), ({ placement }) => placement.subRow)
      for (const shapes of bySubRow.values()) {
        const ordered = shapes.toSorted((a, b) => a.placement.from - b.placement.from)
        ordered.slice(1).forEach(({ placement }, i) => {
          above(placement.from, ordered[i]?.placement.to ?? 0)
        })
        for (const shape of shapes) {
          const [mark] = shape.placement.marks
          if (!mark || shape.count > 1) {
            seen.gathered++
            continue
          }
          seen.marks++
          const { bounds } = mark.event
          const to =
            mark.standing === 'possible' ? at : Math.min(bounds.latest ?? content.lastDay ?? all.to, at)
          const from = bounds.earliest ?? Math.min(content.firstDay ?? all.from, to)
          if (shape.span) {
            const reach = Math.max(from * SCALE + 12, Math.max(to, from) * SCALE)
            near(shape.span.x + shape.span.width / 2, (from + Math.max(to, from)) * (SCALE / 2))
            near(shape.span.width, Math.max(12, reach - from * SCALE))
          } else samePair([shape.x, from], [from * SCALE, to])
          // Solid: a plain day, or the certain days of an interval, and nothing doubtful.
          const firm = mark.standing === 'counted' && !bounds.approximate && !bounds.uncertain
          const sureFrom = bounds.start.latest
          const sureTo = bounds.end.earliest === null ? null : Math.min(bounds.end.earliest, at)
          const sure =
            firm &&
            (bounds.isInterval || bounds.isCertainDay) &&
            sureFrom !== null &&
            sureTo !== null &&
            sureFrom <= sureTo
          if (shape.span) {
            same(shape.span.core === null, !sure)
            if (shape.span.core && sure) {
              seen.cores++
              same(shape.span.core.x, sureFrom * SCALE)
              same(shape.span.core.width, Math.max(2, (sureTo - sureFrom) * SCALE))
            }
          } else if (!bounds.isCertainDay) same(shape.dashed || bounds.isInterval || from === to, true)
        }
      }
      // Every event of the row is drawn once: by itself, in a cluster, or among those without a day.
      const drawn = [...lane.placements.flatMap(({ marks }) => marks), ...content.undated]
      same(drawn.length, markCounts.get(content.key))
      seen.undated += content.undated.length
      const bands = computeBands(lane, x)
      // No name lies upon another: each has room up to the next on its line.
      const names = bands.flatMap(({ label }) => (label && label.width > 0 ? [label] : []))
      for (const one of names)
        for (const other of names)
          if (one !== other && one.y === other.y)
            same(one.x + one.width <= other.x || other.x + other.width <= one.x, true)
      for (const band of bands) {
        seen.spans++
        const sure = band.pieces.filter(({ certainty }) => certainty === 'certain')
        atMost(sure.length, band.span.certain ? 1 : 0)
        for (const piece of sure) {
          same(piece.x, (band.span.certain?.from ?? 0) * SCALE)
          same(
            piece.x + Math.max(2, piece.width),
            Math.max((band.span.certain?.to ?? 0) * SCALE, piece.x + 2),
          )
        }
        const left = band.pieces[0]?.x
        if (left !== undefined) same(left, x(band.span.possible.from ?? content.firstDay, 'from'))
        same(band.opensLeft, left !== undefined && band.span.possible.from === null)
      }
    }
    expect(Math.min(seen.marks, seen.spans)).toBeGreaterThan(10_000)
    expect(seen.cores).toBeGreaterThan(500)
  }
})

test('table, description and drawing have the same counts', async () => {
  const m = await readWords('en')
  for (const asOf of ['2013-09-05', realDataset.compiled]) {
    const { timeline: rows } = timelineOf(realDataset, day(asOf))
    const axis = { from: day('2009-01-01'), to: day('2027-12-31') }
    const draw = (contents: readonly LaneContent[]) =>
      computeLanes(contents, axis, { width: 700, labelHeight: 0 })
        .flatMap(({ placements, content }) => [
          ...placements.flatMap(({ marks }) => marks),
          ...content.undated,
        ])
        .map(({ event }) => event.id)
        .toSorted()
    const inTable = rows.flatMap(({ marks }) => marks.map(({ event }) => event.id)).toSorted()
    expect(draw(makeCaseLanes(rows, 'custody'))).toEqual(inTable)
    expect(rows.flatMap((row) => draw(makeTrackLanes(row))).toSorted()).toEqual(inTable)
    const possible = rows.flatMap(({ marks }) =>
      marks.filter(({ standing }) => standing === 'possible'),
    ).length
    const sentence = describeTimeline(rows, m)
    expect(sentence).toContain(`${inTable.length - possible} events in ${rows.length} cases`)
    expect(sentence.includes('more by that day')).toBe(possible > 0)
  }
})

test('events that may not have happened by the day are told apart from those that have', async () => {
  const m = await readWords('en')
  const { timeline: rows } = timelineOf(realDataset, day('2012-01-01'))
  expect(describeTimeline(rows, m)).toMatch(
    /^1 event in 1 case, possibly 2 events more by that day; earliest date: Jul 2011; latest date: Jul 2011\./,
  )
})

test('a notice is drawn from when it came to be to when it ended, and fades where no source says so', () => {
  const { timeline: rows } = timelineOf(realDataset)
  const axis = { from: day('2009-01-01'), to: day('2027-12-31') }
  const x: XScale = (value, side) => (value ?? (side === 'from' ? axis.from : axis.to)) * SCALE
  const lanes = computeLanes(makeCaseLanes(rows, 'custody'), axis, { width: 7000 * SCALE, labelHeight: 0 })
  const shapes = new Map(
    lanes.flatMap((lane) => computeNoticeShapes(lane, x)).map((shape) => [shape.key, shape]),
  )
  // A notice that may be the same as another of the case is not drawn separately.
  const twins = realDataset.cases.flatMap(({ notices }) =>
    notices.filter((one) => one.possiblySameAs?.length),
  )
  const all = realDataset.cases.flatMap(({ notices }) => notices)
  expect(twins.length).toBeGreaterThan(0)
  expect([...shapes.keys()].toSorted()).toEqual(
    all
      .filter((one) => !twins.includes(one) && (one.issued ?? one.firstEffect ?? one.statusDate) !== null)
      .map(({ id }) => id)
      .toSorted(),
  )
  // First effect on 12 June 2013, deleted between 12 and 19 June.
  const deleted = shapes.get('ket-n1')
  expect(deleted?.start).toMatchObject({ x: day('2013-06-12') * SCALE, width: 0, opensLeft: false })
  expect(deleted?.end).toEqual({ x: day('2013-06-12') * SCALE, width: 7 * SCALE })
  // Issued on 23 May 2012, without an end on record.
  expect(shapes.get('pav-n1')).toMatchObject({ start: { x: day('2012-05-23') * SCALE }, end: null })
  // Only "on or before" is known: open to the left.
  expect(shapes.get('abl-n-kz')?.start.opensLeft).toBe(true)
})

test('draws nothing after the day shown: no notice, open end or band', () => {
  for (const text of ['2012-12-31', '2013-09-05', '2014-03-01', '2021-01-01']) {
    const asOf = day(text)
    const { timeline: rows } = timelineOf(realDataset, asOf)
    const axis = { from: day('2009-01-01'), to: day('2027-12-31') }
    const x: XScale = (value, side) =>
      Math.min(axis.to, Math.max(axis.from, value ?? (side === 'from' ? axis.from : axis.to))) * SCALE
    const size = { width: (axis.to - axis.from) * SCALE, labelHeight: 0 }
    const contents = [...makeCaseLanes(rows, 'case'), ...rows.flatMap(makeTrackLanes)]
    for (const lane of computeLanes(contents, axis, size)) {
      const ends = [
        ...lane.placements.map(({ to }) => to * SCALE),
        ...computeNoticeShapes(lane, x).flatMap(({ start, line, end }) => [
          start.x + start.width,
          line.x + line.width,
          ...(end ? [end.x + end.width] : []),
        ]),
        ...computeBands(lane, x).flatMap(({ pieces }) => pieces.map((piece) => piece.x + piece.width - 2)),
      ]
      for (const end of ends) expect(end).toBeLessThanOrEqual(asOf * SCALE)
    }
  }
})

test('events without any day have a place of their own, first in keyboard order', () => {
  const events = [makeEvent({ id: 'never', date: 'XXXX-12' }), makeEvent({ id: 'once', date: '2012' })]
  const { timeline: rows } = timelineOf(makeDataset([makeCase({ id: 'x', events })]))
  const [content] = makeCaseLanes(rows, 'custody')
  expect(content?.undated.map(({ event }) => event.id)).toEqual(['never'])
  expect(listStops(makeCaseLanes(rows, 'custody'))[0]?.map(({ event }) => event.id)).toEqual([
    'never',
    'once',
  ])
})

test('a band with an open start begins on the first day of its case, with its label where it is certain', () => {
  const events = [
    makeEvent({ id: 'said', date: '2012-03-28', sets: { custody: 'at-liberty' } }),
    makeEvent({ id: 'held', date: '[..2013-07-25]', type: 'detention', sets: { custody: 'detained' } }),
    makeEvent({ id: 'later', date: '2013-08-01' }),
  ]
  const { timeline } = timelineOf(
    makeDataset([
      makeCase({ id: 'a', events }),
      makeCase({ id: 'b', events: [makeEvent({ id: 'b1', date: '2010-01-01' })] }),
    ]),
  )
  const all = computeExtent(timeline, day('2014-01-01'))
  if (!all) throw new Error('There is nothing to draw.')
  const x: XScale = (value, side) => value ?? (side === 'from' ? all.from : all.to)
  const [lane] = computeLanes(makeCaseLanes(timeline, 'custody'), all, { width: 5000, labelHeight: 0 })
  if (!lane) throw new Error('There is no lane.')
  const held = computeBands(lane, x).find(({ span }) => span.value === 'detained')
  expect(held?.opensLeft).toBe(true)
  expect(held?.pieces[0]).toMatchObject({ certainty: 'possible', x: day('2012-03-28') })
  expect(held?.label?.x).toBe(day('2013-07-25'))
  // A window that ends before the case begins draws nothing of it.
  const before: XScale = (value, side) => Math.min(day('2011-01-01'), x(value, side))
  const gone = computeBands(lane, before).find(({ span }) => span.value === 'detained')
  expect([gone?.pieces, gone?.opensLeft]).toEqual([[], false])
})
