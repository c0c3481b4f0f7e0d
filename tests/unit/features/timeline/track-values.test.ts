import { expect, test } from 'vitest'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { computeCaseLane } from '../../../../src/domain/as-of/case-lane.ts'
import { computeChanges } from '../../../../src/domain/as-of/changes.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import type { CaseEvent } from '../../../../src/domain/case/case.ts'
import { TRACKS } from '../../../../src/domain/case/vocabulary.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { buildDocument } from '../../../../src/features/export/document/build-document.ts'
import { formatFollowTheMoney } from '../../../../src/features/export/formats/follow-the-money.ts'
import { renderMarkdown } from '../../../../src/features/export/formats/render-markdown.ts'
import { tabulateStatements } from '../../../../src/features/export/formats/statement-table.ts'
import { tabulateCases } from '../../../../src/features/export/formats/tables.ts'
import { formatTimelineJs } from '../../../../src/features/export/formats/timelinejs.ts'
import {
  describeCertainDays,
  describeSpan,
  describeTrack,
  describeTrackHistory,
  describeValue,
} from '../../../../src/features/timeline/lanes/describe.ts'
import { appendSides } from '../../../../src/messages/name-sides.ts'
import { nameTrackValue } from '../../../../src/messages/name-track-value.ts'
import { readAllWords } from '../../../support/all-words.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeCase, makeEvent } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'

const words = await readAllWords()
const m = words.get('en')
if (!m) throw new Error('There is no English.')
const day = (text: string): Day => parseDay(text) ?? Number.NaN
const COMPILED = day('2026-11-23')
const context = {
  title: 'A title',
  isBoard: false,
  onRecord: 1,
  names: new Map<string, string>(),
  leftOut: [],
}

function rowOf(events: readonly CaseEvent[], asOf = '2026-11-23') {
  const row = computeCaseAsOf(readDatedCase(makeCase({ id: 'x', events }), 0, COMPILED, 's1'), day(asOf))
  if (!row) throw new Error('Nothing is on record.')
  return computeCaseLane(row, day(asOf), () => 'certain')
}

function summariseEvents(events: readonly CaseEvent[], asOf = '2026-11-23') {
  return summarise({
    records: [makeCase({ id: 'x', events })],
    sources: [],
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: COMPILED,
    dataVersion: 'test',
    article: 's1',
  })
}

const PROTECTED = [
  makeEvent({ id: 'a', date: '2012-06-01', country: 'GB', sets: { protection: 'refugee' } }),
  makeEvent({ id: 'b', date: '2014-06-01', country: 'FR', sets: { protection: 'refused' } }),
]

/** The texts of all places that name the protection of a case. */
function listPlaces(events: readonly CaseEvent[]): Readonly<Record<string, string>> {
  if (!m) throw new Error('There is no English.')
  const timeline = rowOf(events)
  const summary = summariseEvents(events)
  const lines = (text: string) => text.replaceAll('\\', '')
  const changes = computeChanges(timeline.row.entry, day('2013-01-01'), COMPILED)
  return {
    bands: timeline.spans.map((span) => `${describeSpan(span, m)} ${describeValue(span, m)}`).join('\n'),
    sentence: describeTrackHistory(timeline, m),
    lane: describeTrack(timeline.row, 'protection', m),
    changes: (changes?.tracks ?? [])
      .map(({ track, from, to, before, event }) =>
        [
          nameTrackValue({ track, value: from }, before?.country, m),
          nameTrackValue({ track, value: to }, event?.country, m),
        ].join(' to '),
      )
      .join('\n'),
    document: lines(renderMarkdown(buildDocument(summary, context, m))),
    cases: tabulateCases(summary, context, m).rows.join('\n'),
    statements: tabulateStatements(summary, context, m).rows.join('\n'),
    timelinejs: formatTimelineJs(summary, context, m).text,
    ftm: formatFollowTheMoney(summary, context, m).text,
  }
}

test('protection is always followed by the country that granted or refused it', () => {
  const { refugee, refused } = m.protection
  for (const [place, text] of Object.entries(listPlaces(PROTECTED))) {
    // In the table of cases the country has its own column.
    const expected = place === 'cases' ? `${refused},France` : `${refused}, France`
    expect(text, place).toContain(expected)
    // As a label; the value alone may occur elsewhere.
    const bare = new RegExp(`${m.track.protection}: (?:${refugee}|${refused})(?!, )`)
    expect(text, place).not.toMatch(bare)
  }
  const { bands, changes, statements, ftm, document } = listPlaces(PROTECTED)
  for (const text of [bands, changes, statements, ftm, document])
    expect(text).toContain(`${refugee}, United Kingdom`)
  expect(changes).toBe(`${refugee}, United Kingdom to ${refused}, France`)
})

test('an event that only possibly happened by the day is listed without the values that it sets', () => {
  const events = [
    makeEvent({ id: 'a', date: '2012-06-01', sets: { custody: 'at-liberty' } }),
    makeEvent({ id: 'b', date: '2013', country: 'FR', sets: { case: 'removed', protection: 'revoked' } }),
  ]
  const tell = (asOf: string) => {
    const summary = summariseEvents(events, asOf)
    return [
      renderMarkdown(buildDocument(summary, context, m)),
      tabulateStatements(summary, context, m).rows.join('\n'),
      formatTimelineJs(summary, context, m).text,
      formatFollowTheMoney(summary, context, m).text,
    ]
  }
  const set = new RegExp(`${m.caseStatus.removed}|${m.protection.revoked}`)
  for (const text of tell('2013-06-30')) {
    expect(text).not.toMatch(set)
    expect(text).toContain(m.document.possibly)
  }
  for (const text of tell('2013-12-31')) expect(text).toMatch(set)
})

test('a value is described as certain only on the days on which the figure draws it so', () => {
  const spans = rowOf([
    makeEvent({ id: 'a', date: '2012-03-28', sets: { custody: 'at-liberty' } }),
    makeEvent({ id: 'b', date: '2013-04-19', sets: { custody: 'conditional-release' } }),
    // Counts last, but may have happened first.
    makeEvent({ id: 'c', date: '[..2013-05-01]', sets: { custody: 'detained' } }),
  ]).spans
  const [free] = spans.filter(({ value }) => value === 'at-liberty')
  if (!free) throw new Error('There is no such span.')
  expect(free.certain).toBeNull()
  expect(describeValue(free, m)).toBe(`${m.custody['at-liberty']} (possibly)`)
  expect(describeCertainDays(free, m)).toBe('on no day')
  expect(describeSpan(free, m)).toContain('(possibly)')
})

test('on generated cases exactly the certain spans are described as certain, with the correct days', () => {
  let doubtful = 0
  let disputed = 0
  for (const record of generateCases(makeRandom(6), 300)) {
    const row = computeCaseAsOf(readDatedCase(record, 0, COMPILED, 's1'), COMPILED)
    if (!row) continue
    for (const span of computeCaseLane(row, COMPILED, () => 'certain').spans) {
      const plain = nameTrackValue(span, span.since.country, m)
      for (const [, language] of words) {
        const value = describeValue(span, language)
        const sure = appendSides(
          nameTrackValue(span, span.since.country, language),
          span.since.sides,
          language,
        )
        expect(value === sure).toBe(span.certain !== null)
      }
      if (!span.certain) {
        doubtful++
        expect(describeSpan(span, m)).toContain(`${plain} (possibly)`)
      } else if (!span.agreed) {
        disputed++
        expect(describeCertainDays(span, m)).toBe(m.figure.noDayCertain)
      } else {
        expect(span.agreed.from).toBeGreaterThanOrEqual(span.certain.from)
        expect(span.agreed.to).toBeLessThanOrEqual(span.certain.to)
        expect(describeCertainDays(span, m)).toContain(m.day(span.agreed.from))
        expect(describeCertainDays(span, m)).toContain(m.day(span.agreed.to))
        expect(describeSpan(span, m)).toContain(describeCertainDays(span, m))
      }
    }
  }
  expect(doubtful).toBeGreaterThan(20)
  expect(disputed).toBeGreaterThan(0)
})

test('a track without a value has no country', () => {
  for (const track of TRACKS) expect(nameTrackValue({ track, value: 'unknown' }, null, m)).not.toContain(',')
})
