import fc from 'fast-check'
import type { Case, CaseEvent, Notice } from '../../src/domain/case/case.ts'
import { CASE_STATUSES, CUSTODY_VALUES, PROTECTION_VALUES } from '../../src/domain/case/vocabulary.ts'
import { type Day, parseDay } from '../../src/domain/dates/day.ts'
import { tryParseEdtf } from '../../src/domain/dates/edtf.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { summarise } from '../../src/domain/summary/summary.ts'
import { edtfText } from './edtf-arbitrary.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from './make-case.ts'

const COMPILED = parseDay('2026-11-23') ?? Number.NaN

/** Dates of every form; forms that are common in the data are more frequent. */
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
export const datedText = fc.oneof(
  { weight: 3, arbitrary: common },
  { weight: 1, arbitrary: edtfText.filter((text) => tryParseEdtf(text) !== undefined) },
)

const event = fc
  .record({
    date: datedText,
    country: fc.constantFrom('PL', 'IT', null),
    other: fc.option(datedText),
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
    issued: fc.option(datedText),
    firstEffect: fc.option(datedText),
    statusDate: fc.option(datedText),
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
/** A case with dates of every form, and an as-of day. */
export const datedCase = fc.record({
  one: record,
  asOf: fc.integer({ min: parseDay('2011-01-01') ?? 0, max: COMPILED }),
})

const SOURCES = [makeSource({ id: 's', title: 'A text', published: '2013', url: 'https://example.org/' })]

/** Summarises one such case. */
export function summariseOne(one: Case, asOf: Day) {
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
