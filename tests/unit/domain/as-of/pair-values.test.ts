import { expect, test } from 'vitest'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import type { PairedValue } from '../../../../src/domain/as-of/difference.ts'
import { pairValues } from '../../../../src/domain/as-of/pair-values.ts'
import type { CaseEvent, Conflict, Notice } from '../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { makeCase, makeEvent, makeNotice } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const LATEST = day('2026-11-23')
const cite = (...ids: string[]) => ids.map((source) => ({ source }))
const date = (value: string, source: string): Conflict => ({ field: 'date', value, source })

/** Formats a value for these tests: a date as written, a text in quotation marks. */
function show(value: PairedValue): string {
  switch (value.kind) {
    case 'date':
      return value.date?.text ?? 'no date'
    case 'recorded-date':
      return `recorded as ${value.date.text}`
    case 'status':
      return `${value.status} ${value.date?.text ?? ''}`.trim()
    case 'notice-type':
    case 'event-type':
      return value.type
    case 'states':
      return value.states.join('+') || 'no state'
    case 'states-and-date':
      return `${value.states.join('+')} ${value.date?.text ?? 'no date'}`
    case 'in-texts':
      return 'as told'
    case 'text':
      return `"${value.text}"`
  }
}

const event = (overrides: Partial<CaseEvent>, asOf = LATEST) => {
  const record = makeCase({ id: '00042', events: [makeEvent({ id: 'e', date: '2013-06', ...overrides })] })
  const [read] = readDatedCase(record, 0, LATEST, 's1').events
  return read ? pairValues(read, asOf).map(format) : []
}
const notice = (overrides: Partial<Notice>, asOf = LATEST) => {
  const record = makeCase({ id: '00042', notices: [makeNotice({ id: 'n', ...overrides })] })
  const [read] = readDatedCase(record, 0, LATEST, 's1').notices
  return read ? pairValues(read, asOf).map(format) : []
}
const format = ({ field, versions }: ReturnType<typeof pairValues>[number]) =>
  `${field}: ${versions.map(({ value, sources }) => `${show(value)} [${sources.join(' ')}]`).join('; ')}`

test('returns nothing without conflicts', () => {
  expect(event({ citations: cite('s1') })).toEqual([])
  expect(notice({ citations: cite('s1') })).toEqual([])
})

test('puts the recorded date first, with the cited sources that give no other value', () => {
  expect(
    event({ date: '2013-11-08', citations: cite('s1', 's2', 's3'), conflicts: [date('2013-11-18', 's3')] }),
  ).toEqual(['date: 2013-11-08 [s1 s2]; 2013-11-18 [s3]'])
})

test('a conflict with an uncited source leaves all cited sources with the recorded value', () => {
  expect(event({ date: '2013-02', citations: cite('s1', 's1'), conflicts: [date('2013-08', 's9')] })).toEqual(
    ['date: 2013-02 [s1]; 2013-08 [s9]'],
  )
})

test.each([
  {
    reason: 'a span from the first to the last of them',
    recorded: '[2013-07-21..2013-07-25]',
    given: [
      ['2013-07-21', 's4'],
      ['2013-07-23', 's2'],
      ['2013-07-25', 's1'],
    ],
    versions: 'date: 2013-07-21 [s4]; 2013-07-23 [s2]; 2013-07-25 [s1]',
  },
  {
    reason: 'one of two',
    recorded: '[2013-06-11,2013-07-05]',
    given: [
      ['2013-06-11', 's1'],
      ['2013-07-05', 's4'],
    ],
    versions: 'date: 2013-06-11 [s1]; 2013-07-05 [s4]',
  },
])(
  'a recorded date that was combined from the values of sources ($reason) is not listed as a value',
  (row) => {
    expect(
      event({
        date: row.recorded,
        citations: cite('s1', 's2', 's3'),
        conflicts: row.given.map(([value = '', source = '']) => date(value, source)),
      }),
    ).toEqual([row.versions])
  },
)

test('a date of which another source gives only one end is recorded so, and no source is named for it', () => {
  expect(
    event({
      date: '[2013-05-31,2013-06-01]',
      citations: cite('s1', 's2', 's3'),
      conflicts: [date('2013-06-01', 's3'), date('2013-06-01~', 's1')],
    }),
  ).toEqual(['date: recorded as [2013-05-31,2013-06-01] []; 2013-06-01 [s3]; 2013-06-01~ [s1]'])
  expect(
    event({
      date: '[2013-06-01,2013-06-05]',
      citations: cite('s1'),
      conflicts: [date('2013-06-01~', 's2'), date('2013-06-05', 's3')],
    }),
  ).toEqual(['date: recorded as [2013-06-01,2013-06-05] []; 2013-06-01~ [s2]; 2013-06-05 [s3]'])
})

test('an open end is never taken for one that a source gives, nor are days that no other source gives', () => {
  expect(
    event({ date: '[..2013-06-01]', citations: cite('s1'), conflicts: [date('2013-06-01', 's2')] }),
  ).toEqual(['date: [..2013-06-01] [s1]; 2013-06-01 [s2]'])
  expect(
    event({ date: '[2013-06-01,2013-06-02]', citations: cite('s1'), conflicts: [date('2013-06-05', 's2')] }),
  ).toEqual(['date: [2013-06-01,2013-06-02] [s1]; 2013-06-05 [s2]'])
})

test('no source of the five cases is named for a date that none of them gives', () => {
  const dates = realDataset.cases.flatMap((one, i) => {
    const { events, notices } = readDatedCase(one, i, LATEST, 's1')
    return [...events, ...notices].flatMap((record) => pairValues(record, LATEST, ['date']))
  })
  expect(dates.length).toBeGreaterThan(7)
  const vague = dates
    .flatMap(({ versions }) => versions)
    .filter(
      ({ value, sources }) => value.kind === 'date' && value.date?.kind === 'one-of' && sources.length > 0,
    )
  expect(vague).toEqual([])
})

test('merges equal values of several sources, with the recorded value too', () => {
  expect(
    event({
      date: '2013-06-05',
      citations: cite('s1', 's2'),
      conflicts: [
        date('2013-06-09', 's3'),
        date('2013-06-09', 's4'),
        date('2013-06-05', 's2'),
        date('2013-06-09', 's3'),
      ],
    }),
  ).toEqual(['date: 2013-06-05 [s1 s2]; 2013-06-09 [s3 s4]'])
})

test('lists a recorded value that no cited source gives without a source', () => {
  expect(event({ date: '2013-06', citations: cite('s1'), conflicts: [date('2013-08', 's1')] })).toEqual([
    'date: 2013-06 []; 2013-08 [s1]',
  ])
})

test('keeps an invalid date as written', () => {
  expect(event({ citations: cite('s1'), conflicts: [date('a Thursday', 's2')] })).toEqual([
    'date: 2013-06 [s1]; "a Thursday" [s2]',
  ])
})

test('lists the points of disagreement one by one, in recorded order', () => {
  expect(
    event({
      citations: cite('s1', 's2'),
      conflicts: [
        { field: 'amount', value: '300,000 euros', source: 's2' },
        date('2013-08', 's3'),
        { field: 'amount', value: '30 euros', source: 's3' },
      ],
    }),
  ).toEqual([
    'amount: "300,000 euros" [s2]; "30 euros" [s3]; as told []',
    'date: 2013-06 [s1 s2]; 2013-08 [s3]',
  ])
})

test('where no field holds the value, the texts of the record stand last, and no source is named for them', () => {
  const conflicts = [{ field: 'legal basis', value: 'another', source: 's2' }] as const
  expect(notice({ citations: cite('s1', 's2'), conflicts })).toEqual([
    'legal basis: "another" [s2]; as told []',
  ])
})

test('where no field holds the value and no cited source is left, only the others stand', () => {
  const conflicts = [{ field: 'ground', value: 'another', source: 's1' }] as const
  expect(event({ citations: cite('s1'), conflicts })).toEqual(['ground: "another" [s1]'])
})

test.each([
  { field: 'type', recorded: 'red-notice' },
  { field: 'status', recorded: 'deleted 2013-06-19' },
  { field: 'requestedBy', recorded: 'RU+UA' },
  { field: 'requestedBy / date', recorded: 'RU+UA 2012-05' },
  { field: 'date', recorded: '2012-05' },
] as const)('puts the recorded $field of a notice first', ({ field, recorded }) => {
  expect(
    notice({
      type: 'red-notice',
      status: 'deleted',
      statusDate: '2013-06-19',
      requestedBy: ['RU', 'UA'],
      firstEffect: '2012-05',
      citations: cite('s1', 's2'),
      conflicts: [{ field, value: 'something else', source: 's2' }],
    }),
  ).toEqual([`${field}: ${recorded} [s1]; "something else" [s2]`])
})

test('an empty notice has no date, no state and an unknown status', () => {
  const conflicts = (['date', 'requestedBy', 'status'] as const).map((field) => ({
    field,
    value: 'other',
    source: 's2',
  }))
  expect(notice({ citations: cite('s1'), conflicts })).toEqual([
    'date: no date [s1]; "other" [s2]',
    'requestedBy: no state [s1]; "other" [s2]',
    'status: unknown [s1]; "other" [s2]',
  ])
})

test('omits a status that does not count yet, and a conflict about a later day', () => {
  const later = {
    status: 'deleted',
    statusDate: '2013-06-19',
    citations: cite('s1'),
    conflicts: [
      { field: 'status', value: 'in effect', source: 's2' },
      { field: 'status', value: 'acted on', source: 's3', since: '2014-12-27' },
    ],
  } as const
  expect(notice(later, day('2013-06-12'))).toEqual(['status: unknown [s1]; "in effect" [s2]'])
  expect(notice(later, day('2013-09-05'))).toEqual(['status: deleted 2013-06-19 [s1]; "in effect" [s2]'])
  expect(notice(later)).toEqual(['status: deleted 2013-06-19 [s1]; "in effect" [s2]; "acted on" [s3]'])
})

test('lists every conflict of the real data with its source, and a source twice only if it gives two values', () => {
  const { cases } = summarise({
    records: realDataset.cases,
    sources: realDataset.sources,
    query: EMPTY_QUERY,
    asOf: LATEST,
    compiled: LATEST,
    dataVersion: '',
    article: realDataset.article.source,
  })
  let count = 0
  for (const { row } of cases)
    for (const record of [...row.entry.events, ...row.entry.notices]) {
      const paired = pairValues(record, LATEST)
      for (const { field, source, value } of record.conflicts) {
        const versions = paired.find((one) => one.field === field)?.versions ?? []
        const ofSource = versions.filter(({ sources }) => sources.includes(source))
        expect(ofSource.map((version) => show(version.value))).toContain(
          field === 'date' && /^\d/.test(value) ? value : `"${value}"`,
        )
        expect(ofSource).toHaveLength(
          record.conflicts.filter((one) => one.field === field && one.source === source).length,
        )
        count += 1
      }
      for (const { versions } of paired)
        for (const { value, sources } of versions)
          expect(sources.length > 0).toBe(value.kind !== 'in-texts' && value.kind !== 'recorded-date')
    }
  expect(count).toBeGreaterThan(30)
})
