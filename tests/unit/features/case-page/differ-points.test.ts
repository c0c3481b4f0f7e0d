import { expect, test } from 'vitest'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { listDifferPoints } from '../../../../src/features/case-page/differ-points.ts'
import { buildDocument } from '../../../../src/features/export/document/build-document.ts'
import type { Line } from '../../../../src/features/export/document/model.ts'
import { nameConflictField } from '../../../../src/messages/name-conflict-field.ts'
import { readWords } from '../../../support/all-words.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const m = await readWords('en')
const day = (text: string) => parseDay(text) ?? Number.NaN
const DAYS = ['2013-09-05', '2014-03-01', '2017-06-01', realDataset.compiled]

function summariseAll(asOf: string) {
  return summarise({
    records: realDataset.cases,
    sources: realDataset.sources,
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: day(realDataset.compiled),
    dataVersion: realDataset.dataVersion,
    article: realDataset.article.source,
    listed: true,
  })
}

function pointsOf(id: string, asOf: string) {
  const one = summariseAll(asOf).cases.find(({ row }) => row.entry.id === id)
  return one ? listDifferPoints(one.row, m) : []
}

const build = (asOf: string) =>
  buildDocument(
    summariseAll(asOf),
    { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: [] },
    m,
  )

/** A line as text, its references in brackets. */
const tell = (line: Line) =>
  line
    .map((inline) => (inline.kind === 'text' ? inline.text : (inline.words ?? `[${inline.source}]`)))
    .join('')
    .replaceAll('\u00A0', ' ')

test('the head of a case names every source of every value of a point', () => {
  for (const asOf of DAYS) {
    for (const { row } of summariseAll(asOf).cases) {
      const points = listDifferPoints(row, m)
      for (const { conflict, about } of row.disagreements) {
        const here = points.filter(({ part }) => part === about.id)
        expect(here.flatMap(({ sources }) => sources)).toContain(conflict.source)
        expect(here.some(({ label }) => label.includes(nameConflictField(conflict.field, m)))).toBe(true)
      }
      // One link for each, which says where it leads.
      expect(new Set(points.map(({ label }) => label)).size).toBe(points.length)
    }
  }
})

test.each([
  ['paraskevich', realDataset.compiled, 'First detention, the date', ['s1', 's44', 's41', 's42']],
  ['shalabayeva', '2013-09-05', 'Status, the date', ['s1', 's84']],
  ['shalabayeva', '2013-09-05', 'Status, the character of the act', ['s84', 's87']],
  ['pavlov', '2013-09-05', 'Protection, the date', ['s29', 's18']],
])('the head of %s on %s: "%s"', (id, asOf, label, sources) => {
  const point = pointsOf(id, asOf).find((one) => one.label === label)
  expect(point?.sources).toEqual(expect.arrayContaining(sources))
})

test('points of several notices are told apart by the notice', () => {
  expect(
    pointsOf('ablyazov', realDataset.compiled)
      .filter(({ label }) => label.endsWith('the status'))
      .map(({ part }) => part),
  ).toEqual(expect.arrayContaining(['abl-n-ua', 'abl-n-kz', 'abl-n-ru']))
})

test('below the table of cases every value on which sources disagree stands with its sources', () => {
  const asOf = '2013-09-05'
  const doc = build(asOf)
  const list = doc.sections.find(({ id }) => id === 'list')
  const items = list?.blocks.flatMap((block) => (block.kind === 'items' ? block.items : [])) ?? []
  const lines = items.flatMap(({ content, details }) => [content, ...details].map(tell))
  expect(lines).toContain('Alma Shalabayeva: sources disagree')
  const number = (id: string) => summariseAll(asOf).sources.find((one) => one.id === id)?.number
  const told = lines.find((line) => line.startsWith('Status, the date: '))
  expect(told).toContain(`; 1 Jun 2013[${number('s84')}]`)
  expect(told).toContain(`[${number('s1')}]`)
})

test('each country of a case in a document has its own sources', () => {
  const summary = summariseAll(realDataset.compiled)
  const doc = build(realDataset.compiled)
  const number = (id: string) => summary.sources.find((one) => one.id === id)?.number
  summary.cases.forEach(({ row }, i) => {
    const section = doc.sections.find(({ id }) => id === `case-${i + 1}`)
    const facts =
      section?.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
      ) ?? []
    for (const [label, bases] of [
      [m.document.heldIn, row.heldBases],
      [m.document.soughtBy, row.soughtBases],
    ] as const) {
      const told = tell(facts.find((fact) => fact.label === label)?.content ?? [])
      for (const { country, sources } of bases) {
        const numbers = sources.map((id) => `[${number(id)}]`).join('')
        const own = told.slice(told.indexOf(m.country(country)))
        expect(/^[^[]*((?:\[\d+\])+)/.exec(own)?.[1]).toBe(numbers)
      }
    }
  })
})
