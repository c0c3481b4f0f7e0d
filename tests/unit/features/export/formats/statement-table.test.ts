import { expect, test } from 'vitest'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { summarise } from '../../../../../src/domain/summary/summary.ts'
import { tabulateStatements } from '../../../../../src/features/export/formats/statement-table.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../../support/make-case.ts'

const m = await readWords('en')

test('a notice is dated by its issue, otherwise its first effect, never by its later status; no value is dropped', () => {
  const notices = [
    { issued: '2013-04-01', firstEffect: '2013-05', status: 'deleted', statusDate: '2013-06-13' },
    { issued: null, firstEffect: '2013-05', status: 'deleted', statusDate: '2013-06-13' },
    { issued: null, firstEffect: null, status: 'deleted', statusDate: '2013-06-13' },
  ] as const
  const record = makeCase({
    id: 'c',
    events: [makeEvent({ id: 'e', date: '2012-01-01' })],
    notices: notices.map((dates, i) => makeNotice({ id: `n${i}`, ...dates })),
    noticesNote: 'What is said of the notices.',
  })
  const compiled = parseDay('2026-11-23') ?? Number.NaN
  const summary = summarise({
    query: EMPTY_QUERY,
    records: [record],
    sources: [makeSource({ id: 's1' })],
    asOf: compiled,
    compiled,
    dataVersion: 'test.1',
    article: 's1',
  })
  const context = { title: 'Cases', isBoard: true, onRecord: 1, names: new Map(), leftOut: [] }
  const { columns, rows } = tabulateStatements(summary, context, m)
  const c = m.document.columns
  const cells = (kind: string, ...names: readonly string[]) =>
    rows
      .filter((row) => row[columns.indexOf(c.kind)] === kind)
      .map((row) => names.map((name) => row[columns.indexOf(name)]))
  const { kinds } = m.document
  expect(
    cells(kinds.notice, c.date, c.dateEdtf, c.issued, c.firstEffect, c.noticeStatus, c.statusDate),
  ).toEqual([
    ['1 Apr 2013', '2013-04-01', '1 Apr 2013', 'May 2013', m.noticeStatus.deleted, '13 Jun 2013'],
    ['May 2013', '2013-05', '', 'May 2013', m.noticeStatus.deleted, '13 Jun 2013'],
    ['', '', '', '', m.noticeStatus.deleted, '13 Jun 2013'],
  ])
  expect(cells(kinds.person, c.text)).toEqual([['Nobody; made up for a test.']])
  expect(cells(kinds.noticesNote, c.text)).toEqual([['What is said of the notices.']])
})
