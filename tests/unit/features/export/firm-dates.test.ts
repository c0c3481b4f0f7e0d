import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeCaseLane } from '../../../../src/domain/as-of/case-lane.ts'
import { computeYearOf, computeYears } from '../../../../src/domain/as-of/date-reach.ts'
import { type DatedEvent, readDatedEvent } from '../../../../src/domain/as-of/dated-case.ts'
import type { Case } from '../../../../src/domain/case/case.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds, saysNothing } from '../../../../src/domain/dates/edtf-bounds.ts'
import { buildDocument } from '../../../../src/features/export/document/build-document.ts'
import { formatFollowTheMoney } from '../../../../src/features/export/formats/follow-the-money.ts'
import { formatJsonLd } from '../../../../src/features/export/formats/json-ld.ts'
import { renderMarkdown } from '../../../../src/features/export/formats/render-markdown.ts'
import { tabulateStatements } from '../../../../src/features/export/formats/statement-table.ts'
import { tabulateCases } from '../../../../src/features/export/formats/tables.ts'
import { formatTimelineJs } from '../../../../src/features/export/formats/timelinejs.ts'
import {
  describeMark,
  describeNotice,
  describeSpan,
  describeTrackHistory,
} from '../../../../src/features/timeline/lanes/describe.ts'
import { describeTimeline } from '../../../../src/features/timeline/lanes/describe-timeline.ts'
import { readAllWords } from '../../../support/all-words.ts'
import { datedCase, datedText, summariseOne } from '../../../support/dated-case.ts'
import { makeCase, makeEvent } from '../../../support/make-case.ts'

const words = await readAllWords()
const COMPILED = parseDay('2026-11-23') ?? Number.NaN
const SEED = 20_131_105

const CONTEXT = {
  title: 'A title',
  isBoard: true,
  onRecord: 1,
  names: new Map<string, string>(),
  leftOut: [],
}
/** Every EDTF text of a case: the only dates that texts about it may contain. */
const listDates = ({ events, notices }: Case) =>
  [
    ...events.flatMap(({ date, conflicts }) => [date, ...(conflicts ?? []).map(({ value }) => value)]),
    ...notices.flatMap(({ issued, firstEffect, statusDate }) => [issued, firstEffect, statusDate]),
    '2013',
  ].filter((text) => text !== null)

/** Removes the allowed phrases from a text, longest first. */
function strip(text: string, phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)]
    .filter((one) => one !== '')
    .toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((stripped, phrase) => stripped.replaceAll(phrase, '¤'), text)
}

/** The texts of some JSON properties, at any depth; the other properties contain dates in the syntax of the format. */
function readWords(json: string, names: readonly string[]): readonly string[] {
  const found: string[] = []
  if (json !== '')
    JSON.parse(json, (name, value: unknown) => {
      if (names.includes(name)) found.push([value].flat().join(' '))
      return value
    })
  return found
}

/** Matches every date that has a year. */
const DATE_LIKE = /\d{4}/

test('every date in a sentence, table or document is a date of the record, formatted in full', () => {
  let checked = 0
  fc.assert(
    fc.property(datedCase, fc.constantFrom(...words.keys()), ({ one, asOf }, language) => {
      const m = words.get(language)
      const summary = summariseOne(one, asOf)
      const [only] = summary.cases
      if (!m || !only) return
      const { row } = only
      const timeline = computeCaseLane(row, asOf, () => 'certain')
      const phrases = [
        ...listDates(one).flatMap((text) => {
          const said = m.date(parseEdtf(text))
          // As a beginning it has words of its own, which have a test.
          return [said, m.date(parseEdtf(text), 'long'), m.case.since(said), text]
        }),
        ...[asOf, COMPILED].flatMap((day) => [m.day(day), m.day(day, 'long')]),
      ]
      // The first and last certain day of a value are computed from the dates; another test checks them.
      const sure = timeline.spans.flatMap(({ agreed }) =>
        agreed ? [m.day(agreed.from), m.day(agreed.to)] : [],
      )
      const sentences = [
        describeTimeline([timeline], m),
        describeTrackHistory(timeline, m),
        ...timeline.marks.map((mark) => describeMark(mark, m)),
        ...timeline.notices.map((life) => describeNotice(life, m)),
      ]
      const cells = [tabulateCases(summary, CONTEXT, m), tabulateStatements(summary, CONTEXT, m)].flatMap(
        // Skip the last columns, which describe the file and contain the days of the query.
        ({ rows }) => rows.flatMap((row_) => row_.slice(0, -4)),
      )
      const { facts: _about, keys: _keys, ...body } = buildDocument(summary, CONTEXT, m)
      const file = renderMarkdown({ ...body, facts: [], keys: [] })
      const others = [
        ...formatFollowTheMoney(summary, CONTEXT, m)
          .text.split('\n')
          .flatMap((line) => readWords(line, ['summary', 'notes'])),
        ...readWords(formatTimelineJs(summary, CONTEXT, m).text, ['display_date']),
      ]
      for (const text of [...sentences, ...cells, file, ...others]) {
        // Without the backslashes of Markdown.
        const rest = strip(text.replaceAll('\\', ''), phrases)
        if (DATE_LIKE.test(rest)) expect({ text, rest }).toBe('no date but those of the record')
      }
      for (const span of timeline.spans) {
        const text = describeSpan(span, m)
        expect(DATE_LIKE.test(strip(text, [...phrases, ...sure])), text).toBe(false)
      }
      checked += sentences.length + cells.length
    }),
    { numRuns: 400, seed: SEED },
  )
  expect(checked).toBeGreaterThan(2_000)
})

/** Whether one range of days contains another; null ends are open. */
function holds(
  outer: { readonly earliest: Day | null; readonly latest: Day | null },
  inner: { readonly earliest: Day | null; readonly latest: Day | null },
): boolean {
  const low = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)
  const high = outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest)
  return low && high
}

const read = (text: string, id = 'x'): DatedEvent => readDatedEvent(makeEvent({ id, date: text }), COMPILED)

test('a year heading covers every possible first day of the events under it, and keeps their qualifiers', () => {
  fc.assert(
    fc.property(datedText, (text) => {
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
])('%s is under the heading %s', (text, year, inWords) => {
  expect(computeYearOf(read(text).bounds)).toBe(year)
  expect(words.get('en')?.date(parseEdtf(year))).toBe(inWords)
})

test('the years of a chronology cover all its bounded dates, and the open ones are counted', () => {
  fc.assert(
    fc.property(fc.array(datedText, { minLength: 1, maxLength: 6 }), (texts) => {
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

const readCoverage = (one: Case, asOf: Day) => {
  const m = words.get('en')
  const text = m ? formatJsonLd(summariseOne(one, asOf), CONTEXT, m) : ''
  return /"temporalCoverage": "([^/]*)\//.exec(text)?.[1] ?? ''
}

test('the temporal coverage in JSON-LD starts no later than any event', () => {
  fc.assert(
    fc.property(datedCase, ({ one, asOf }) => {
      const start = readCoverage(one, asOf)
      if (start === '..' || start === '') return
      const { earliest, latest } = computeBounds(parseEdtf(start))
      const starts = summariseOne(one, asOf)
        .cases.flatMap(({ chronology }) => chronology.map(({ entry }) => entry.bounds))
        .filter((bounds) => !saysNothing(bounds))
        .map(({ start: range }) => range)
      // It begins no later than any event, and covers the start of at least one of them.
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
])('the coverage of %s starts with %s', (dates, start) => {
  const events = dates.map((text, i) => makeEvent({ id: `e${i}`, date: text, citations: [{ source: 's' }] }))
  expect(readCoverage(makeCase({ id: 'x', events }), COMPILED)).toBe(start)
})
