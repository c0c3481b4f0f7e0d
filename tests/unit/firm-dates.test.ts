import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case, CaseEvent, Notice } from '../../src/domain/case.ts'
import { type EventEntry, readEventEntry } from '../../src/domain/case-entry.ts'
import { computeOffset } from '../../src/domain/compare.ts'
import { computeYearOf, computeYears } from '../../src/domain/date-reach.ts'
import { type Day, parseDay } from '../../src/domain/day.ts'
import { parseEdtf, tryParseEdtf } from '../../src/domain/edtf.ts'
import { computeBounds, saysNothing } from '../../src/domain/edtf-bounds.ts'
import { EMPTY_QUERY } from '../../src/domain/query.ts'
import { summarise } from '../../src/domain/summary.ts'
import { computeTimelineRow } from '../../src/domain/timeline.ts'
import { CASE_STATUSES, CUSTODY_VALUES, PROTECTION_VALUES } from '../../src/domain/vocabulary.ts'
import { buildDocument } from '../../src/features/export/build-document.ts'
import { formatJsonLd } from '../../src/features/export/json-ld.ts'
import { renderMarkdown } from '../../src/features/export/markdown.ts'
import { tabulateCases, tabulateStatements } from '../../src/features/export/tables.ts'
import {
  describeMark,
  describeNotice,
  describeSpan,
  describeTimeline,
  describeTracks,
} from '../../src/features/timeline/describe.ts'
import { makeTrackLanes } from '../../src/features/timeline/lane-content.ts'
import { shiftLane } from '../../src/features/timeline/shift.ts'
import { readAllWords } from '../support/all-words.ts'
import { edtfText } from '../support/edtf-arbitrary.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../support/make-case.ts'

const words = await readAllWords()
const COMPILED = parseDay('2026-11-23') ?? Number.NaN
const SEED = 20_131_105

/** Dates of every form, with more of those that are common in the data. */
const common = fc.constantFrom(
  '2012-05',
  '2013',
  '2013-06-12',
  '2013-06-13',
  '[2013-07-21..2013-07-25]',
  '[2013-05-31,2013-06-01]',
  '[..2013-09-05]',
  '[2022-12-08..]',
  '2011-07~',
  '2014-03-01?',
  '2013-06-12/2014-03',
  '2012-05/..',
)
const date = fc.oneof(
  { weight: 3, arbitrary: common },
  { weight: 1, arbitrary: edtfText.filter((text) => tryParseEdtf(text) !== undefined) },
)

const event = fc
  .record({
    date,
    country: fc.constantFrom('PL', 'IT', null),
    other: fc.option(date),
    status: fc.option(fc.constantFrom(...CASE_STATUSES)),
    custody: fc.option(fc.constantFrom(...CUSTODY_VALUES)),
    protection: fc.option(fc.constantFrom(...PROTECTION_VALUES)),
    type: fc.constantFrom<CaseEvent['type'][]>('detention', 'release', 'statement', 'refugee-status-granted'),
  })
  .map(
    ({ other, status, custody, protection, ...rest }): Omit<CaseEvent, 'id'> => ({
      ...makeEvent({
        id: '',
        ...rest,
        title: 'A title',
        sets: {
          ...(status === null ? {} : { case: status }),
          ...(custody === null ? {} : { custody }),
          ...(protection === null ? {} : { protection }),
        },
        conflicts: other === null ? [] : [{ field: 'date', value: other, source: 's' }],
        citations: [{ source: 's' }],
      }),
    }),
  )
const notice = fc
  .record({
    issued: fc.option(date),
    firstEffect: fc.option(date),
    statusDate: fc.option(date),
    status: fc.constantFrom<Notice['status'][]>('unknown', 'deleted', 'published', 'reported-in-effect'),
  })
  .map((parts): Omit<Notice, 'id'> => makeNotice({ id: '', ...parts, citations: [{ source: 's' }] }))

const record = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: 5 }),
    notices: fc.array(notice, { maxLength: 2 }),
  })
  .map(
    ({ events, notices }): Case =>
      makeCase({
        id: 'x',
        person: {
          name: 'Nobody',
          aliases: [],
          description: 'Made up.',
          nationalityAsReported: [],
          nationalityCitation: { source: 's' },
        },
        events: events.map((one, i) => ({ ...one, id: `e${'abcdefgh'[i]}` })),
        notices: notices.map((one, i) => ({ ...one, id: `n${'abcdefgh'[i]}` })),
      }),
  )
const asked = fc.record({
  one: record,
  asOf: fc.integer({ min: parseDay('2011-01-01') ?? 0, max: COMPILED }),
})

const CONTEXT = {
  title: 'A title',
  isBoard: true,
  onRecord: 1,
  names: new Map<string, string>(),
  leftOut: [],
}
const SOURCES = [makeSource({ id: 's', title: 'A text', published: '2013', url: 'https://example.org/' })]

function summariseOne(one: Case, asOf: Day) {
  return summarise({
    records: [one],
    sources: SOURCES,
    query: EMPTY_QUERY,
    asOf,
    compiled: COMPILED,
    dataVersion: 'test',
    article: 's',
  })
}

/** Every EDTF text of a case: the only dates that anything may be told in. */
const listDates = ({ events, notices }: Case) =>
  [
    ...events.flatMap(({ date: own, conflicts }) => [own, ...(conflicts ?? []).map(({ value }) => value)]),
    ...notices.flatMap(({ issued, firstEffect, statusDate }) => [issued, firstEffect, statusDate]),
    '2013',
  ].filter((text) => text !== null)

/** What is left of a text without the phrases it may say. */
function strip(text: string, phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)]
    .filter((one) => one !== '')
    .toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((left, phrase) => left.replaceAll(phrase, '¤'), text)
}

/** A year, or a day of the form 2013-06-12. */
const DATE_LIKE = /\d{4}/

test('every date in a sentence, a table or a file for reading is one of the record, in its own words', () => {
  let told = 0
  fc.assert(
    fc.property(asked, fc.constantFrom(...words.keys()), ({ one, asOf }, language) => {
      const m = words.get(language)
      const summary = summariseOne(one, asOf)
      const [only] = summary.cases
      if (!m || !only) return
      const { row } = only
      const timeline = computeTimelineRow(row, asOf, () => 'certain')
      const phrases = [
        ...listDates(one).flatMap((text) => [m.date(parseEdtf(text)), m.date(parseEdtf(text), 'long'), text]),
        ...[asOf, COMPILED].flatMap((day) => [m.day(day), m.day(day, 'long')]),
      ]
      // The days from and to which a value certainly held are worked out from the dates; they have a test of their own.
      const sure = timeline.spans.flatMap(({ certain }) =>
        certain ? [m.day(certain.from), m.day(certain.to)] : [],
      )
      const sentences = [
        describeTimeline([timeline], m),
        describeTracks(timeline, m),
        ...timeline.marks.map((mark) => describeMark(mark, m)),
        ...timeline.notices.map((life) => describeNotice(life, m)),
      ]
      const cells = [tabulateCases(summary, CONTEXT, m), tabulateStatements(summary, CONTEXT, m)].flatMap(
        // The last columns say what the file is of, in days as they are asked for.
        ({ rows }) => rows.flatMap((row_) => row_.slice(0, -4)),
      )
      const { facts: _about, keys: _keys, ...body } = buildDocument(summary, CONTEXT, m)
      const file = renderMarkdown({ ...body, facts: [], keys: [] })
      for (const text of [...sentences, ...cells, file]) {
        // Where the file escapes a dot or a bracket for Markdown.
        const left = strip(text.replaceAll('\\', ''), phrases)
        if (DATE_LIKE.test(left)) expect({ text, left }).toBe('no date but those of the record')
      }
      for (const span of timeline.spans) {
        const text = describeSpan(span, m)
        expect(DATE_LIKE.test(strip(text, [...phrases, ...sure])), text).toBe(false)
      }
      told += sentences.length + cells.length
    }),
    { numRuns: 400, seed: SEED },
  )
  expect(told).toBeGreaterThan(2_000)
})

type Sure = { readonly from: Day; readonly to: Day } | null

/** Whether one range of days holds another; null ends are open. */
function holds(
  outer: { readonly earliest: Day | null; readonly latest: Day | null },
  inner: { readonly earliest: Day | null; readonly latest: Day | null },
): boolean {
  const low = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)
  const high = outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest)
  return low && high
}

const read = (text: string, id = 'x'): EventEntry => readEventEntry(makeEvent({ id, date: text }), COMPILED)

test('a year heading holds every day on which what stands under it may have begun, and keeps its marks', () => {
  fc.assert(
    fc.property(date, (text) => {
      const { bounds } = read(text)
      const year = computeYearOf(bounds)
      if (year === null) {
        expect(saysNothing(bounds) || bounds.start.latest === bounds.start.earliest).toBe(true)
        return
      }
      const heading = computeBounds(parseEdtf(year))
      expect(holds(heading, bounds.start), `${text} under ${year}`).toBe(true)
      expect([heading.approximate, heading.uncertain], year).toEqual([bounds.approximate, bounds.uncertain])
    }),
    { numRuns: 2_000, seed: SEED },
  )
})

test.each([
  ['[..2013-09-05]', '[..2013]', 'in or before 2013'],
  ['[2022-12-08..]', '[2022..]', 'in or after 2022'],
  ['[2012-12-30..2013-01-02]', '[2012..2013]', 'between 2012 and 2013'],
  ['2011-07~', '2011~', 'about 2011'],
  ['2012-05/2014', '2012', '2012'],
])('%s stands under %s', (text, year, inWords) => {
  expect(computeYearOf(read(text).bounds)).toBe(year)
  expect(words.get('en')?.date(parseEdtf(year))).toBe(inWords)
})

test('the years of a chronology hold all its bounded dates, and the others are counted', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (texts) => {
      const events = texts.map((text) => read(text))
      const years = computeYears(events)
      if (!years) return
      const first = computeBounds(parseEdtf(years.first))
      const last = computeBounds(parseEdtf(years.last))
      const bounded = events.filter(({ bounds }) => bounds.earliest !== null && bounds.latest !== null)
      for (const { bounds } of bounded.filter((one) => !saysNothing(one.bounds)))
        expect(holds({ earliest: first.earliest, latest: last.latest }, bounds)).toBe(true)
      expect(years.open).toBe(events.length - bounded.length)
    }),
    { numRuns: 1_000, seed: SEED },
  )
})

test('a distance from day 0 holds the distance of any two days that the dates allow', () => {
  fc.assert(
    fc.property(date, date, fc.nat(), fc.nat(), (text, zeroText, i, j) => {
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

test('seven to 37 days after a day in May 2012 is a range, and the event of day 0 is day 0 itself', () => {
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

test('a lane laid at an uncertain day 0 draws as certain only what is so whichever day that was', () => {
  fc.assert(
    fc.property(asked, ({ one, asOf }) => {
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
      for (const lane of makeTrackLanes(computeTimelineRow(only.row, asOf, () => 'certain'))) {
        const moved = shiftLane(lane, zero)
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

const readCoverage = (one: Case, asOf: Day) => {
  const m = words.get('en')
  const text = m ? formatJsonLd(summariseOne(one, asOf), CONTEXT, m) : ''
  return /"temporalCoverage": "([^/]*)\//.exec(text)?.[1] ?? ''
}

test('JSON-LD covers the time from a date that holds the first day of every event', () => {
  fc.assert(
    fc.property(asked, ({ one, asOf }) => {
      const start = readCoverage(one, asOf)
      if (start === '..' || start === '') return
      const { earliest, latest } = computeBounds(parseEdtf(start))
      const starts = summariseOne(one, asOf)
        .cases.flatMap(({ chronology }) => chronology.map(({ entry }) => entry.bounds))
        .filter((bounds) => !saysNothing(bounds))
        .map(({ start: range }) => range)
      // It begins before none, and is as wide as the first of them.
      for (const range of starts) expect(range.earliest).toBeGreaterThanOrEqual(earliest ?? Infinity)
      expect(starts.some((range) => holds({ earliest, latest }, range))).toBe(true)
    }),
    { numRuns: 300, seed: SEED },
  )
})

test.each([
  [['2011-07', '2012-05-02'], '2011-07'],
  [['2011-07-01', '2011-07'], '2011-07-01'],
  [['[2013-07-21..2013-07-25]'], '2013-07'],
  [['[2012-12-30..2013-01-02]'], '..'],
  [['[..2013-09-05]', '2012'], '..'],
  [['2011~', '2012-05-02'], '..'],
  [['2012-05/2013'], '2012-05'],
])('the coverage of %s begins with %s', (dates, start) => {
  const events = dates.map((text, i) => makeEvent({ id: `e${i}`, date: text, citations: [{ source: 's' }] }))
  expect(readCoverage(makeCase({ id: 'x', events }), COMPILED)).toBe(start)
})
