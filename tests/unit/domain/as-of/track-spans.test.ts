import { expect, test } from 'vitest'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { type DatedCase, readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import { computeTrackSpans } from '../../../../src/domain/as-of/track-spans.ts'
import type { CaseEvent } from '../../../../src/domain/case/case.ts'
import { type Day, formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { type BruteSpan, bruteSpans } from '../../../support/brute-spans.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeCase, makeEvent } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const compiled = day('2026-11-23')
const show = (value: Day | null) => (value === null ? 'open' : formatDay(value))

function describeSpans(events: readonly CaseEvent[], asOf = '2026-11-23') {
  const row = computeCaseAsOf(readDatedCase(makeCase({ id: 'x', events }), 0, compiled, 's1'), day(asOf))
  return computeTrackSpans(row?.counted ?? [], day(asOf)).map((span) => [
    span.track,
    span.value,
    `possible ${show(span.possible.from)} to ${show(span.possible.to)}`,
    span.certain
      ? `certain ${formatDay(span.certain.from)} to ${formatDay(span.certain.to)}`
      : 'never certain',
    span.ending,
  ])
}

const detained = (id: string, date: string) => makeEvent({ id, date, sets: { custody: 'detained' } })
const released = (id: string, date: string) => makeEvent({ id, date, sets: { custody: 'at-liberty' } })

test('a span between two certain days is certain from one to the other', () => {
  expect(describeSpans([detained('a', '2013-06-12'), released('b', '2013-06-13')])[0]).toEqual([
    'custody',
    'detained',
    'possible 2013-06-12 to 2013-06-13',
    'certain 2013-06-12 to 2013-06-13',
    'changed',
  ])
})

test('uncertain ends are certain only from the latest start to the earliest end', () => {
  expect(describeSpans([detained('a', '2012-05'), released('b', '[2014-03-18..2014-03-22]')])[0]).toEqual([
    'custody',
    'detained',
    'possible 2012-05-01 to 2014-03-22',
    'certain 2012-05-31 to 2014-03-18',
    'changed',
  ])
})

test('a span whose ends overlap is never certain', () => {
  expect(describeSpans([detained('a', '2012'), released('b', '2012-06')])[0]?.[3]).toBe('never certain')
})

test('a later change that may have come first makes the spans before it uncertain', () => {
  // The arrest counts from July on, but its exact day is unknown.
  const spans = describeSpans([
    released('a', '2012-03-28'),
    makeEvent({ id: 'b', date: '2013-04-19', sets: { custody: 'conditional-release' } }),
    detained('c', '[..2013-07-25]'),
    makeEvent({ id: 'd', date: '2013-08-01' }),
  ])
  expect(spans.map(([, value, , certain]) => [value, certain])).toEqual([
    ['at-liberty', 'never certain'],
    ['conditional-release', 'never certain'],
    ['detained', 'certain 2013-07-25 to 2013-08-01'],
  ])
})

test('an approximate start makes no day certain', () => {
  expect(describeSpans([detained('a', '2012-05-01~'), released('b', '2013-01-01')])[0]?.[3]).toBe(
    'never certain',
  )
})

test("a value that is current at the case's last event is certain up to it and possible up to the day shown", () => {
  const later = makeEvent({ id: 'b', date: '2016' })
  expect(describeSpans([detained('a', '2013-06-12'), later])).toEqual([
    [
      'custody',
      'detained',
      'possible 2013-06-12 to 2026-11-23',
      'certain 2013-06-12 to 2016-01-01',
      'no-later-source',
    ],
  ])
})

test('an event "on or before" a day does not vouch for the days before it', () => {
  const open = makeEvent({ id: 'b', date: '[..2016-05-01]' })
  expect(describeSpans([detained('a', '2013-06-12'), open])[0]?.[3]).toBe('certain 2013-06-12 to 2013-06-12')
})

test('a span that ends in "unknown" says so, and unknown has a span of its own', () => {
  const silent = makeEvent({ id: 'b', date: '2014-02-01', sets: { custody: 'unknown' } })
  expect(
    describeSpans([detained('a', '2013-06-12'), silent]).map(([, value, , , ending]) => [value, ending]),
  ).toEqual([
    ['detained', 'unknown'],
    ['unknown', 'no-later-source'],
  ])
})

test('an event that repeats a value does not split the span', () => {
  expect(
    describeSpans([
      detained('a', '2013-01-01'),
      detained('b', '2013-03-01'),
      released('c', '2013-06-01'),
    ]).map(([, value, possible]) => [value, possible]),
  ).toEqual([
    ['detained', 'possible 2013-01-01 to 2013-06-01'],
    ['at-liberty', 'possible 2013-06-01 to 2026-11-23'],
  ])
})

test('as of a day the span ends on that day at the latest', () => {
  const events = [detained('a', '2013-06-12'), released('b', '2014-06-13')]
  expect(describeSpans(events, '2013-09-05')).toEqual([
    [
      'custody',
      'detained',
      'possible 2013-06-12 to 2013-09-05',
      'certain 2013-06-12 to 2013-06-12',
      'no-later-source',
    ],
  ])
})

test('no span is certain beyond the day shown or outside its possible days, and spans of a track follow one another', () => {
  const random = makeRandom(7)
  const cases = [...realDataset.cases, ...generateCases(random, 1500)]
  let spans = 0
  for (const one of cases) {
    const entry = readDatedCase(one, 0, compiled, 's1')
    const asOf = day('2010-01-01') + random.below(6000)
    const row = computeCaseAsOf(entry, asOf)
    const all = computeTrackSpans(row?.counted ?? [], asOf)
    for (const [i, span] of all.entries()) {
      spans++
      if (!span.certain) continue
      for (const other of all.slice(i + 1)) {
        if (other.track !== span.track || other.value === span.value) continue
        expect(other.possible.from).not.toBeNull()
        expect(other.possible.from ?? 0).toBeGreaterThanOrEqual(span.certain.to)
      }
      expect(span.certain.from).toBeLessThanOrEqual(span.certain.to)
      expect(span.certain.to).toBeLessThanOrEqual(asOf)
      expect(span.possible.from ?? span.certain.from).toBeLessThanOrEqual(span.certain.from)
      expect(span.possible.to ?? span.certain.to).toBeGreaterThanOrEqual(span.certain.to)
    }
  }
  expect(spans).toBeGreaterThan(1500)
})

test('an event that does not vouch for the person does not extend a band: "no later source" begins before it', () => {
  const trial = makeEvent({ id: 'b', date: '2025-11-20', type: 'officials-convicted', vouches: false })
  const events = [detained('a', '2013-01-02'), makeEvent({ id: 'c', date: '2014-05-06' }), trial]
  expect(describeSpans(events)).toEqual([
    [
      'custody',
      'detained',
      'possible 2013-01-02 to 2026-11-23',
      'certain 2013-01-02 to 2014-05-06',
      'no-later-source',
    ],
  ])
})

test('trials of officials do not keep a band of Shalabayeva solid', () => {
  const one = realDataset.cases.find(({ id }) => id === 'shalabayeva')
  const vouching = (one?.events ?? []).filter(({ vouches }) => vouches !== false)
  const last = vouching.map(({ date }) => computeBounds(parseEdtf(date)).earliest ?? 0)
  const reach = formatDay(Math.max(...last))
  expect(reach < '2020').toBe(true)
  const spans = describeSpans(one?.events ?? []).filter(([, , , , ending]) => ending === 'no-later-source')
  expect(spans.length).toBeGreaterThan(0)
  for (const [, , , certain = ''] of spans)
    expect(certain === 'never certain' || certain.endsWith(`to ${reach}`)).toBe(true)
})

/** The spans of a case as of a day, in the form of `bruteSpans`. */
function readSpans(entry: DatedCase, asOf: Day): readonly BruteSpan[] {
  const row = computeCaseAsOf(entry, asOf)
  return computeTrackSpans(row?.counted ?? [], asOf).map(({ track, value, since, certain, until }) => ({
    track,
    value,
    since: since.id,
    certain: certain && [certain.from, certain.to],
    last: until === null,
  }))
}

test('the bands of the five cases equal the brute force on every day', () => {
  let seen = 0
  const different: string[] = []
  for (const one of realDataset.cases) {
    const entry = readDatedCase(one, 0, compiled, 's1')
    for (let asOf = day('2011-01-01'); asOf <= compiled; asOf++) {
      const spans = readSpans(entry, asOf)
      seen += spans.length
      if (JSON.stringify(spans) !== JSON.stringify(bruteSpans(one, asOf, compiled)))
        different.push(`${one.id} as of ${formatDay(asOf)}`)
    }
  }
  expect(different).toEqual([])
  expect(seen).toBeGreaterThan(100_000)
})

test('the bands of generated cases equal the brute force', () => {
  const random = makeRandom(20_261_127)
  const cases = generateCases(random, 1500)
  let unvouched = 0
  for (const one of cases) {
    const asOf = day('2010-01-01') + random.below(6000)
    expect(readSpans(readDatedCase(one, 0, compiled, 's1'), asOf)).toEqual(bruteSpans(one, asOf, compiled))
    unvouched += one.events.filter(({ vouches }) => vouches === false).length
  }
  expect(unvouched).toBeGreaterThan(300)
})
