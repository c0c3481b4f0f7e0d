import { expect, test } from 'vitest'
import type { NoticeState } from '../../../../src/domain/as-of/case-as-of.ts'
import { listConflicts } from '../../../../src/domain/as-of/dated-case.ts'
import type { Dataset } from '../../../../src/domain/case/case.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { computePublishedDay, indexPublished } from '../../../../src/domain/known-on/known.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { generateCases, generateSources } from '../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN

/** What a page or a file says of a data set on a day, with a day known on. */
function summariseOn({ cases, sources, compiled, article }: Dataset, asOf: Day, known: Day) {
  return summarise({
    records: cases,
    sources,
    query: { ...EMPTY_QUERY, asOf, known },
    asOf,
    compiled: day(compiled),
    dataVersion: '',
    article: article.source,
  }).cases
}

/** What list and page show of a notice. */
function tell({ notice, status }: NoticeState, asOf: Day) {
  const { id, type, requestedBy, issued, firstEffect, statusDate, existsFrom, sources } = notice
  const dates = [issued ?? firstEffect, status === null ? null : statusDate].map((one) => one?.text ?? null)
  const conflicts = listConflicts(notice, asOf).map(({ field, value, source }) => ({ field, value, source }))
  return { id, type, requestedBy, dates, status, existsFrom, sources, conflicts }
}

/** The days on which something becomes known, the days before them, and the day of compilation. */
function listTurns({ sources, compiled }: Dataset): readonly Day[] {
  const days = sources.flatMap(({ published }) => computePublishedDay(published) ?? [])
  return [...new Set([...days.flatMap((one) => [one - 1, one]), day(compiled)])]
}

function compareNotices(dataset: Dataset): number {
  const collection = openSnapshot(buildSnapshot(dataset))
  const published = indexPublished(dataset.sources)
  let seen = 0
  for (const known of listTurns(dataset)) {
    for (const asOf of [known, day(dataset.compiled)]) {
      const selected = select(collection, { ...EMPTY_QUERY, asOf, known })
      const rows = new Map([...selected.rows].map((row) => [row.entry.id, row]))
      for (const one of summariseOn(dataset, asOf, known)) {
        const page = one.notices.map(({ state }) => state).filter(({ notice }) => !notice.possiblySame)
        const listed = rows.get(one.record.id)?.notices ?? []
        expect(listed.map((state) => tell(state, asOf))).toEqual(page.map((state) => tell(state, asOf)))
        const used = listed.flatMap(({ notice }) => notice.conflicts.map(({ source }) => source))
        expect(used.filter((source) => (published.get(source) ?? Infinity) > known)).toEqual([])
        seen += listed.length
      }
    }
  }
  return seen
}

test('list and case page say the same of every notice, on each day known on: the five cases', () => {
  expect(compareNotices(realDataset)).toBeGreaterThan(300)
})

test('list and case page say the same of every notice, on each day known on: generated cases', () => {
  const random = makeRandom(20_261_128)
  const dataset = makeDataset(generateCases(random, 300), { sources: generateSources(random) })
  expect(compareNotices(dataset)).toBeGreaterThan(2000)
})

test('where the chronology of a day known on says that a notice was deleted, list and page say it too', () => {
  const id = 'ketebayev'
  const collection = openSnapshot(buildSnapshot(realDataset))
  const later = listTurns(realDataset).filter((known) => known >= day('2013-09-05'))
  expect(later.length).toBeGreaterThan(30)
  for (const known of later) {
    const one = summariseOn(realDataset, known, known).find(({ record }) => record.id === id)
    const told = one?.chronology.find(({ event }) => event.type === 'notice-deleted')?.event
    expect(told?.title).toEqual(expect.any(String))
    expect(one?.notices.map(({ state }) => state.status)).toEqual(['deleted'])
    const { rows } = select(collection, { ...EMPTY_QUERY, asOf: known, known })
    const row = [...rows].find(({ entry }) => entry.id === id)
    expect(row?.notices.map(({ status }) => status)).toEqual(['deleted'])
  }
})

test('a conflict that begins later does not mask its record, and shows from the day its source is known', () => {
  const conflict = { field: 'status', value: 'still acted on', source: 'late' } as const
  const notice = (id: string, since?: string) =>
    makeNotice({
      id,
      issued: '2012-01-01',
      status: 'deleted',
      statusDate: '2013-03-01',
      citations: [{ source: 'early' }],
      conflicts: [{ ...conflict, ...(since !== undefined && { since }) }],
    })
  const event = makeEvent({
    id: 'e',
    date: '2012',
    citations: [{ source: 'early' }],
    conflicts: [{ field: 'date', value: '2013', source: 'late', since: '2014' }],
  })
  const sources = [
    makeSource({ id: 'early', published: '2013-06-01' }),
    makeSource({ id: 'late', published: '2015-01-16' }),
  ]
  const dataset = makeDataset(
    [makeCase({ id: 'c', events: [event], notices: [notice('n1', '2014-12-27'), notice('n2')] })],
    { sources },
  )
  const read = (known: string) => {
    const [one] = summariseOn(dataset, day('2026-01-01'), day(known))
    const count = (record: { readonly conflicts?: readonly unknown[] }) => record.conflicts?.length ?? 0
    return {
      event: one?.chronology.map(({ event: { title, ...rest } }) => [title, count(rest)]),
      notices: one?.notices.map(({ notice: { status, ...rest } }) => [status, count(rest)]),
    }
  }
  for (const known of ['2014-12-01', '2014-12-28', '2015-01-15'])
    expect(read(known)).toEqual({
      event: [['Event e', 0]],
      notices: [
        ['deleted', 0],
        ['unknown', 0],
      ],
    })
  expect(read('2015-01-16')).toEqual({
    event: [['Event e', 1]],
    notices: [
      ['deleted', 1],
      ['deleted', 1],
    ],
  })
})
