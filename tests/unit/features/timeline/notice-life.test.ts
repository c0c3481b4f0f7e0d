import { expect, test } from 'vitest'
import { createStore } from '../../../../mocks/store.ts'
import { computeCaseLane, computeNoticeLife } from '../../../../src/domain/as-of/case-lane.ts'
import type { Case, Notice, Source } from '../../../../src/domain/case/case.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { buildDocument } from '../../../../src/features/export/document/build-document.ts'
import { formatFollowTheMoney } from '../../../../src/features/export/formats/follow-the-money.ts'
import { formatJson } from '../../../../src/features/export/formats/json.ts'
import { renderMarkdown } from '../../../../src/features/export/formats/render-markdown.ts'
import { tabulateStatements } from '../../../../src/features/export/formats/statement-table.ts'
import { describeNotice } from '../../../../src/features/timeline/lanes/describe.ts'
import { makeCaseLanes, makeTrackLanes } from '../../../../src/features/timeline/lanes/lane-content.ts'
import { readAllWords } from '../../../support/all-words.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { rawDataset } from '../../../support/real-dataset.ts'

const words = await readAllWords()
const m = words.get('en')
if (!m) throw new Error('There is no English.')
const { dataset } = createStore(rawDataset)
const day = (text: string): Day => parseDay(text) ?? Number.NaN
const COMPILED = day('2026-11-23')

const SOURCES = [
  makeSource({ id: 'early', published: '2013-01-01' }),
  makeSource({ id: 'late', published: '2014-01-01' }),
]

function summariseCase(notices: readonly Notice[], days: { asOf?: string; known?: string } = {}) {
  const one = makeCase({
    id: 'x',
    notices,
    events: [makeEvent({ id: 'e', date: '2012-01-01', citations: [{ source: 'early' }] })],
  })
  return summariseRecord(one, SOURCES, days)
}

function summariseRecord(
  one: Case,
  sources: readonly Source[],
  { asOf = '2026-11-23', known }: { asOf?: string | undefined; known?: string | undefined },
) {
  return summarise({
    records: [one],
    sources,
    query: { ...EMPTY_QUERY, known: known === undefined ? null : day(known) },
    asOf: day(asOf),
    compiled: COMPILED,
    dataVersion: 'test',
    article: 'article',
  })
}

const context = {
  title: 'A title',
  isBoard: false,
  onRecord: 1,
  names: new Map<string, string>(),
  leftOut: [],
}

/** All exported texts of a summary that describe notices. */
function listFiles(summary: ReturnType<typeof summariseCase>): readonly string[] {
  const [one] = summary.cases
  if (!one || !m) throw new Error('There is no case.')
  const { notices } = computeCaseLane(one.row, summary.asOf, () => 'certain')
  return [
    renderMarkdown(buildDocument(summary, context, m)).replaceAll('\\', ''),
    formatJson(summary, context),
    formatFollowTheMoney(summary, context, m).text,
    JSON.stringify(tabulateStatements(summary, context, m).rows),
    ...notices.map((life) => describeNotice(life, m)),
  ]
}

const DELETED = makeNotice({
  id: 'n',
  issued: '2012-03-01',
  status: 'deleted',
  statusDate: '[2012-06-12..2012-06-19]',
  citations: [{ source: 'early' }, { source: 'late' }],
})

test('a partly known notice has no day, neither of its issue nor of its deletion', () => {
  const files = listFiles(summariseCase([DELETED], { known: '2013-06-01', asOf: '2013-06-01' }))
  for (const text of files) expect(text).not.toMatch(/Jun 2012|2012-06|Mar 2012|2012-03/)
  expect(files[0]).toContain('no date stated')
  expect(files.at(-1)).toContain('no date stated')
  // Once all sources are known, both days are given.
  const whole = listFiles(summariseCase([DELETED], { known: '2014-06-01' }))
  expect(whole.at(-1)).toBe('Notice, type not stated, from: 1 Mar 2012; Deleted, between 12 and 19 Jun 2012')
})

test.each([
  ['2022-02-01', 'ablyazov'],
  ['2013-09-05', 'paraskevich'],
  ['2013-09-05', 'pavlov'],
])('as of and known on %s no file dates a partly known notice of %s', (at, id) => {
  const record = dataset.cases.find((one) => one.id === id)
  if (!record) throw new Error(id)
  const summary = summariseRecord(record, dataset.sources, { asOf: at, known: at })
  const half = summary.cases.flatMap(({ notices }) => notices.filter(({ notice }) => notice.isHalfKnown))
  expect(half.length).toBeGreaterThan(0)
  for (const { notice, state } of half) {
    expect([notice.issued, notice.firstEffect, notice.statusDate]).toEqual([null, null, null])
    const life = computeNoticeLife(state.notice, summary.asOf)
    for (const [, language] of words) {
      const line = life && describeNotice(life, language)
      expect(line).toContain(
        language.figure
          .noticeLife({ type: '', from: null, ended: '' })
          .replaceAll(/[;,\s]+/g, ' ')
          .trim(),
      )
    }
  }
})

const lifeOf = (notice: Notice, asOf?: string) => {
  const [one] = summariseCase(
    [{ ...notice, citations: [{ source: 'early' }] }],
    asOf === undefined ? {} : { asOf },
  ).cases
  const life = one && computeCaseLane(one.row, day(asOf ?? '2026-11-23'), () => 'certain').notices[0]
  return { life, line: life && describeNotice(life, m) }
}

test('the day on which a notice was deleted is not its start', () => {
  const { life, line } = lifeOf(makeNotice({ id: 'n', status: 'deleted', statusDate: '2013-06-12' }))
  expect(line).toBe('Notice, type not stated, no date stated; Deleted, 12 Jun 2013')
  // It existed before: it has an open start, and ends on that day.
  expect(life?.from).toEqual({ earliest: null, latest: day('2013-06-12') })
  expect(life?.until).toEqual({ earliest: day('2013-06-12'), latest: day('2013-06-12') })
})

test('a status that starts a notice dates it, one that only reports its existence does not', () => {
  const of = (status: Notice['status']) =>
    lifeOf(makeNotice({ id: 'n', status, statusDate: '2013-06-12' })).line
  expect(of('published')).toContain('from: 12 Jun 2013')
  expect(of('reported-in-effect')).toContain('no date stated')
})

test('the report of a later source is given in words, never as "no later source"', () => {
  const { line } = lifeOf(
    makeNotice({ id: 'n', issued: '2012-05-23', status: 'reported-in-effect', statusDate: '2014-12' }),
  )
  expect(line).toMatch(/from: 23 May 2012; Report.*, Dec 2014; no end recorded$/)
  const undated = lifeOf(makeNotice({ id: 'n', issued: '2012-05-23' })).line
  expect(undated).toMatch(/from: 23 May 2012; no end recorded$/)
  for (const [, language] of words) {
    const silence = language.figure.ending['no-later-source']
    expect(language.figure.noEnd).not.toBe(silence)
    expect(language.figure.noticeLife({ type: '', from: null, ended: language.figure.noEnd })).not.toContain(
      silence,
    )
  }
})

test('a status is not mentioned before it counts', () => {
  const notice = makeNotice({ id: 'n', issued: '2012-05-23', status: 'deleted', statusDate: '2014-12-01' })
  expect(lifeOf(notice, '2014-11-30').line).toMatch(/; no end recorded$/)
  expect(lifeOf(notice, '2014-12-01').line).toMatch(/; Deleted, 1 Dec 2014$/)
})

test('no file contains an effect that began after its as-of day', () => {
  const notice = makeNotice({
    id: 'n',
    issued: '2012-05-23',
    firstEffect: '2013-06-12',
    citations: [{ source: 'early' }],
  })
  for (const text of listFiles(summariseCase([notice], { asOf: '2013-05-31' })))
    expect(text).not.toMatch(/Jun 2013|2013-06-12/)
  expect(listFiles(summariseCase([notice], { asOf: '2013-06-12' }))[0]).toContain('12 Jun 2013')
})

test('a notice that may be the same as another is not drawn, and names the other', () => {
  const twins = [
    makeNotice({ id: 'a', issued: '2012-05-23', requestedBy: ['KZ'], citations: [{ source: 'early' }] }),
    makeNotice({ id: 'b', issued: '2012-06', possiblySameAs: ['a'], citations: [{ source: 'early' }] }),
  ]
  const summary = summariseCase(twins)
  const [one] = summary.cases
  if (!one) throw new Error('There is no case.')
  const timeline = computeCaseLane(one.row, summary.asOf, () => 'certain')
  const drawn = [...makeCaseLanes([timeline], 'case'), ...makeTrackLanes(timeline)].flatMap(({ notices }) =>
    notices.map(({ notice }) => notice.id),
  )
  expect(new Set(drawn)).toEqual(new Set(['a']))
  // The table next to the figure has both.
  expect(timeline.notices.map(({ notice }) => notice.id)).toEqual(['a', 'b'])
  const [markdown] = listFiles(summary)
  expect(markdown).toContain('May be the same as: Notice, type not stated (Kazakhstan)')
})
