import { expect, test } from 'vitest'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { computeCaseLane } from '../../../../src/domain/as-of/case-lane.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import type { Case } from '../../../../src/domain/case/case.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../src/features/export/formats/registry.ts'
import { generateCases, generateSources } from '../../../support/generate-cases.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../support/make-job.ts'
import { makeRandom } from '../../../support/random.ts'
import { squeeze } from '../../../support/read-back.ts'
import { readFile } from '../../../support/read-file.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const compiled = day('2026-11-23')

const sources = [
  makeSource({ id: 's1', published: '2013-09-05' }),
  makeSource({ id: 's2', published: '2015-01-01', title: 'The text that came later' }),
  { ...makeSource({ id: 's3' }), published: '2013-10-01' },
]
const added = (text: string) => [{ text, date: '2014-06', citations: [{ source: 's2' }] }]
const conflicts = [
  { field: 'date', value: '2013-01-09', source: 's3' },
  { field: 'date', value: '2013-01-21', source: 's3', since: '2014-06' },
] as const
const base = makeCase({ id: 'case-00042' })
const record: Case = {
  ...base,
  person: { ...base.person, later: added('Added to the person.') },
  events: [
    makeEvent({
      id: 'e1',
      type: 'detention',
      date: '2013-01-02',
      later: added('Added to the event.'),
      conflicts,
    }),
  ],
  notices: [makeNotice({ id: 'n1', issued: '2013-01-03', later: added('Added to the notice.') })],
}

function summariseAt(asOf: string, known: string | null = null, records: readonly Case[] = [record]) {
  return summarise({
    records,
    sources,
    query: { ...EMPTY_QUERY, known: known === null ? null : day(known) },
    asOf: day(asOf),
    compiled,
    dataVersion: 'test.1',
    article: 's1',
  })
}

/** The later additions to the event, the notice and the person, and the listed sources. */
function listShown(asOf: string, known: string | null = null) {
  const { cases, sources: listed } = summariseAt(asOf, known)
  const [one] = cases
  const texts = (later: readonly { readonly text: string }[] | undefined) =>
    (later ?? []).map(({ text }) => text)
  return {
    event: texts(one?.chronology[0]?.event.later),
    notice: texts(one?.notices[0]?.notice.later),
    person: texts(one?.record.person.later),
    sources: listed.map(({ id }) => id),
  }
}

test('a later addition is shown once its date counts, with its own source', () => {
  expect(listShown('2014-06-29')).toEqual({ event: [], notice: [], person: [], sources: ['s1', 's3'] })
  expect(listShown('2014-06-30')).toEqual({
    event: ['Added to the event.'],
    notice: ['Added to the notice.'],
    person: ['Added to the person.'],
    sources: ['s2', 's1', 's3'],
  })
})

test('with a day known on a later addition is shown once its sources are known, and only if its record is shown whole', () => {
  // The record cites s1 and s3, the additions cite s2.
  expect(listShown('2026-11-23', '2013-09-30')).toMatchObject({ event: [], notice: [], person: [] })
  expect(listShown('2026-11-23', '2014-12-31')).toMatchObject({ event: [], notice: [], person: [] })
  expect(listShown('2026-11-23', '2015-01-01')).toMatchObject({
    event: ['Added to the event.'],
    notice: ['Added to the notice.'],
    // With a day known on, neither the description nor its additions are shown.
    person: [],
  })
  const late = { ...record, events: record.events.map((one) => ({ ...one, note: 'See {s4}.' })) }
  const { cases } = summarise({
    records: [late],
    sources: [...sources, makeSource({ id: 's4', published: '2016' })],
    query: { ...EMPTY_QUERY, known: day('2015-06-01') },
    asOf: compiled,
    compiled,
    dataVersion: 'test.1',
    article: 's1',
  })
  expect(cases[0]?.chronology[0]?.event).toMatchObject({ title: null })
  expect(cases[0]?.chronology[0]?.event).not.toHaveProperty('later')
})

test('an addition that cites a source without a date is not known on any day', () => {
  const { published: _none, ...undated } = makeSource({ id: 's2' })
  const { cases } = summarise({
    records: [record],
    sources: [...sources.filter(({ id }) => id !== 's2'), undated],
    query: { ...EMPTY_QUERY, known: compiled },
    asOf: compiled,
    compiled,
    dataVersion: 'test.1',
    article: 's1',
  })
  expect(cases[0]?.chronology[0]?.event.later).toEqual([])
  expect(cases[0]?.chronology[0]?.event.title).not.toBeNull()
})

test('a conflict about a later day is listed, marked in the row and drawn once that day counts', () => {
  const entry = readDatedCase(record, 0, compiled, 's1')
  const read = (asOf: string) => {
    const row = computeCaseAsOf(entry, day(asOf))
    const lane = row && computeCaseLane(row, day(asOf), () => 'certain')
    return {
      marked: row?.disagreements.map(({ conflict }) => conflict.value),
      drawn: lane?.marks[0]?.otherDates.map(({ date }) => date.text),
      listed: summariseAt(asOf).cases[0]?.chronology[0]?.event.conflicts?.map(({ value }) => value),
    }
  }
  const first = ['2013-01-09']
  const both = ['2013-01-09', '2013-01-21']
  expect(read('2014-06-29')).toEqual({ marked: first, drawn: first, listed: first })
  expect(read('2014-06-30')).toEqual({ marked: both, drawn: both, listed: both })
})

test('a claim about an event is shown once the event counts, any other once one of its sources is published', () => {
  const claims = [
    { id: 'c1', by: 'A', kind: 'court', text: 'About it.', about: 'e1', citations: [{ source: 's1' }] },
    { id: 'c2', by: 'B', kind: 'court', text: 'About all.', citations: [{ source: 's1' }] },
  ] as const
  const vague = { ...record, claims, events: [makeEvent({ id: 'e1', date: '[2013-01-01..2014-02-01]' })] }
  const first = makeEvent({ id: 'e0', date: '2012' })
  const withFirst = { ...vague, events: [first, ...vague.events] }
  const read = (asOf: string) => summariseAt(asOf, null, [withFirst]).cases[0]?.claims.map(({ id }) => id)
  expect(read('2013-09-04')).toEqual([])
  expect(read('2013-09-05')).toEqual(['c2'])
  expect(read('2014-01-31')).toEqual(['c2'])
  expect(read('2014-02-01')).toEqual(['c1', 'c2'])
})

/** Formats without texts: the table of the list, and lists of sources. */
const WITHOUT_TEXTS: readonly ExportKind[] = ['cases', 'ris', 'csl']

test.each(EXPORT_KINDS.filter((kind) => !WITHOUT_TEXTS.includes(kind)))(
  'a %s file contains a later addition and its source from its day on, and not before',
  async (kind) => {
    const read = async (asOf: string) => {
      const { content } = await runOnce(makeJob({ kind }, { records: [record], sources, asOf }))
      return readFile(content)
    }
    const texts = ['Added to the event.', 'Added to the notice.', 'Added to the person.'].map(squeeze)
    const [before, after] = [await read('2014-06-29'), await read('2014-06-30')]
    for (const text of [...texts, squeeze('The text that came later'), '2013-01-21', '21Jan2013'])
      expect(before).not.toContain(text)
    expect(after).toContain(texts[0])
    expect(after).toContain(squeeze('The text that came later'))
    // TimelineJS has only events.
    if (kind !== 'timelinejs') expect(after).toContain(texts[1])
  },
)

test('no entry of the real and generated cases shows anything from a later day', () => {
  const random = makeRandom(20_261_127)
  const generated = generateCases(random, 300)
  const all = [
    { records: realDataset.cases, sources: realDataset.sources },
    { records: generated, sources: generateSources(random) },
  ]
  const counted = (date: string, asOf: Day) => (computeBounds(parseEdtf(date)).countsFrom ?? compiled) <= asOf
  let [shown, hidden] = [0, 0]
  for (const { records, sources: own } of all) {
    for (let year = 2011; year <= 2026; year++) {
      const asOf = day(`${year}-07-01`)
      const { cases } = summarise({
        records,
        sources: own,
        query: EMPTY_QUERY,
        asOf,
        compiled,
        dataVersion: 'test.1',
        article: 's1',
      })
      for (const one of cases) {
        const whole = records.find(({ id }) => id === one.record.id)
        const pairs = [
          ...one.chronology.map(({ event }) => ({
            event,
            of: whole?.events.find(({ id }) => id === event.id),
          })),
          ...one.notices.map(({ notice }) => ({
            event: notice,
            of: whole?.notices.find(({ id }) => id === notice.id),
          })),
          { event: one.record.person, of: whole?.person },
        ]
        for (const { event, of } of pairs) {
          const expected = (of?.later ?? []).filter(({ date }) => counted(date, asOf))
          expect(event.later ?? []).toEqual(expected)
          shown += expected.length
          hidden += (of?.later ?? []).length - expected.length
        }
      }
    }
  }
  expect(shown).toBeGreaterThan(100)
  expect(hidden).toBeGreaterThan(100)
})
