import { defaultModel, Model } from '@alephdata/followthemoney'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Case, Source } from '../../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { summarise } from '../../../../../src/domain/summary/summary.ts'
import { type ExportKind, loadFormat } from '../../../../../src/features/export/formats/registry.ts'
import { tabulateStatements } from '../../../../../src/features/export/formats/statement-table.ts'
import { tabulateCases, tabulateSources } from '../../../../../src/features/export/formats/tables.ts'
import { en } from '../../../../../src/messages/en/en.ts'
import { enWords } from '../../../../../src/messages/en/words.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../../support/make-case.ts'
import { pdfFonts } from '../../../../support/pdf-fonts.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = { ...en, ...enWords }
const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const context = {
  title: 'Cases',
  isBoard: true,
  onRecord: 5,
  names: new Map(realDataset.cases.map(({ id, person }) => [id, person.name])),
  leftOut: [],
}

function summariseAll(
  asOf: string,
  records: readonly Case[] = realDataset.cases,
  sources: readonly Source[] = realDataset.sources,
) {
  return summarise({
    records,
    sources,
    query: EMPTY_QUERY,
    asOf: parseDay(asOf) ?? Number.NaN,
    compiled,
    dataVersion: realDataset.dataVersion,
    article: realDataset.article.source,
  })
}

const INPUTS = [
  ...['2013-09-05', '2014-03-01', realDataset.compiled].map((asOf) => ({
    name: `the five cases as of ${asOf}`,
    summary: summariseAll(asOf),
  })),
  {
    name: '200 hostile cases',
    summary: summariseAll(realDataset.compiled, makeHostileCases(200), HOSTILE_SOURCES),
  },
]

const make = async (kind: ExportKind, summary: (typeof INPUTS)[number]['summary']) =>
  (await loadFormat(kind)).make(summary, {
    context,
    m,
    size: 'A4',
    loadFonts: () => Promise.resolve(pdfFonts),
  })

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}
const decode = (text: string) => text.replaceAll(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all)

/** The cells of a sheet by rows, read as a spreadsheet does: from the shared strings, or inline. */
function readSheet(
  files: Readonly<Record<string, Uint8Array>>,
  sheet: number,
): readonly (readonly string[])[] {
  const xml = (name: string) => new TextDecoder().decode(files[name])
  const text = (part: string) =>
    decode(
      [...part.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, found = '']) => found).join(''),
    ).replaceAll(/_x([\dA-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const shared = files['xl/sharedStrings.xml']
    ? [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, part = '']) => text(part))
    : []
  return [...xml(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*?>(.*?)<\/row>/gs)].map(
    ([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']) => {
        if (/t="s"/.test(attributes)) return shared[Number(/<v>(\d+)<\/v>/.exec(inner)?.[1])] ?? 'nothing'
        return text(inner)
      }),
  )
}

const cleanCell = (text: string) => {
  const clean = text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  return clean.length > 32_767 ? `${clean.slice(0, 32_766)}\u2026` : clean
}

test.each(INPUTS)(
  'the workbook of $name contains the three tables cell by cell, as text, and no formula',
  async ({ summary }) => {
    const { content } = await make('xlsx', summary)
    if (typeof content === 'string') throw new TypeError('A workbook is no text.')
    const files = unzipSync(content)
    const tables = [tabulateCases, tabulateStatements, tabulateSources].map((tabulate) =>
      tabulate(summary, context, m),
    )
    for (const [i, { columns, rows }] of tables.entries()) {
      const expected = [columns, ...rows].map((row) => row.map(cleanCell))
      expect(readSheet(files, i + 1).map((row) => row.map((cell) => cell.replaceAll('\r', '\n')))).toEqual(
        expected.map((row) => row.map((cell) => cell.replaceAll('\r', '\n'))),
      )
    }
    for (const [name, bytes] of Object.entries(files)) {
      const xml = new TextDecoder().decode(bytes)
      expect(/<f[ >]/.test(xml), name).toBe(false)
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml), name).toBe(false)
    }
  },
)

const ISO_PREFIX = /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?$/

test.each(INPUTS)(
  'the FollowTheMoney model accepts every entity of $name completely',
  async ({ summary }) => {
    const { content, losses } = await make('ftm', summary)
    const model = new Model(defaultModel)
    const entities = String(content)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const events = summary.cases.reduce((sum, one) => sum + one.chronology.length + one.notices.length, 0)
    expect(entities.filter(({ schema }) => schema === 'Event')).toHaveLength(events)
    expect(entities.filter(({ schema }) => schema === 'Person')).toHaveLength(summary.cases.length)
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    const ids = new Set(entities.map(({ id }) => id))
    for (const one of entities) {
      const read = model.getEntity(one)
      expect(['Person', 'Event', 'Note', 'UnknownLink']).toContain(one.schema)
      for (const required of read.schema.required ?? [])
        expect(one.properties[required]?.length).toBeGreaterThan(0)
      for (const name of ['date', 'startDate', 'endDate']) {
        for (const value of one.properties[name] ?? []) expect(value).toMatch(ISO_PREFIX)
      }
      for (const values of Object.values(one.properties)) {
        expect(values).toSatisfy(
          (list: unknown) =>
            Array.isArray(list) && list.every((value) => typeof value === 'string' && value !== ''),
        )
      }
      for (const name of ['involved', 'entity', 'subject', 'object']) {
        for (const value of one.properties[name] ?? []) expect(ids.has(value)).toBe(true)
      }
      expect(one.properties.topics).toBe(undefined)
    }
    const lostDates = losses.find(({ what }) => what === 'dates')?.all.length ?? 0
    const plain = entities.filter(({ schema, properties }) => schema === 'Event' && properties.date).length
    const undated = summary.cases
      .flatMap((one) => one.notices)
      .filter(({ state: { notice } }) => !(notice.issued ?? notice.firstEffect)).length
    expect(plain + lostDates + undated).toBe(events)
  },
)

/** How FollowTheMoney expresses a date: as `date`, or as `startDate` and `endDate`, as far as they are known. */
const DATES = [
  { date: '2013-05-31', becomes: { date: ['2013-05-31'] } },
  { date: '2013-05', becomes: { date: ['2013-05'] } },
  { date: '[..2013-09-05]', becomes: { endDate: ['2013-09-05'] } },
  { date: '../2013-09-05', becomes: { endDate: ['2013-09-05'] } },
  { date: '/2013-09', becomes: { endDate: ['2013-09'] } },
  { date: '[2022-12-08..]', becomes: { startDate: ['2022-12-08'] } },
  { date: '2011-07/..', becomes: { startDate: ['2011-07'] } },
  { date: '2011-07/2013', becomes: { startDate: ['2011-07'], endDate: ['2013'] } },
  // No day that the date does not give.
  { date: '[2011-07..2014-04-17]', becomes: { startDate: ['2011-07'], endDate: ['2014-04-17'] } },
  { date: '[2013-07-21..2013-07-25]', becomes: { startDate: ['2013-07-21'], endDate: ['2013-07-25'] } },
  { date: '2013-05-31~', becomes: { startDate: ['2013-05-31'], endDate: ['2013-05-31'] } },
]

test.each(DATES)('$date does not become more precise in FollowTheMoney', async ({ date, becomes }) => {
  const of = async (one: Case) => {
    const { content } = await make(
      'ftm',
      summariseAll(realDataset.compiled, [one], [makeSource({ id: 's1' })]),
    )
    const entities = String(content)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { properties } = entities.find(({ schema }) => schema === 'Event') ?? {}
    const names = ['date', 'startDate', 'endDate'] as const
    return Object.fromEntries(names.flatMap((name) => (properties[name] ? [[name, properties[name]]] : [])))
  }
  expect(await of(makeCase({ id: 'c', events: [makeEvent({ id: 'e', date })] }))).toEqual(becomes)
  const event = makeEvent({ id: 'e', date: '2011-01-01' })
  const withNotice = makeCase({
    id: 'c',
    notices: [makeNotice({ id: 'n', firstEffect: date })],
    events: [event],
  })
  const { content } = await make(
    'ftm',
    summariseAll(realDataset.compiled, [withNotice], [makeSource({ id: 's1' })]),
  )
  const notice = JSON.parse(String(content).trimEnd().split('\n').at(-1) ?? '')
  expect(notice.properties).toMatchObject(becomes)
})

test('ids in a FollowTheMoney file are unique, whatever ids the cases give their parts', async () => {
  const parts = (id: string) => ({
    events: [makeEvent({ id, date: '2013-01-01' }), makeEvent({ id: `${id}.claim.x`, date: '2013-01-01' })],
    notices: [makeNotice({ id, firstEffect: '2013-01-01' })],
    claims: [id, 'x'].map((one) => ({
      id: one,
      by: 'Somebody',
      kind: 'reporter' as const,
      text: 'Said.',
      citations: [{ source: 's1' }],
    })),
  })
  const ids = ['a', 'a-b', 'a.event.c1', 'a/é', 'a\u0000']
  const records = ids.map((id) => makeCase({ id, ...parts('c1') }))
  const { content } = await make(
    'ftm',
    summariseAll(realDataset.compiled, records, [makeSource({ id: 's1' })]),
  )
  const entities = String(content)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(entities).toHaveLength(ids.length * 6)
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  // The pattern of FollowTheMoney's own type of ids.
  for (const { id } of entities) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
})

test.each(INPUTS)(
  'TimelineJS3 of $name: a slide for each event, true dates, escaped text, all losses reported',
  async ({ summary }) => {
    const { content, losses } = await make('timelinejs', summary)
    const { events, title } = JSON.parse(String(content))
    const all = summary.cases.flatMap((one) => one.chronology)
    const undated = losses.find(({ what }) => what === 'undated')?.all.length ?? 0
    expect(events.length + undated).toBe(all.length)
    for (const slide of events) {
      for (const date of [slide.start_date, slide.end_date].filter(Boolean)) {
        const { year, month = 1, day = 1 } = date
        const read = new Date(Date.UTC(year, month - 1, day))
        expect([read.getUTCFullYear(), read.getUTCMonth() + 1, read.getUTCDate()]).toEqual([year, month, day])
      }
      expect(slide.text.headline).not.toContain('<')
      expect(
        slide.text.text.replaceAll(/<\/?(?:p|ul|li|a)(?: href="https?:\/\/[^"]*")?>/g, ''),
      ).not.toContain('<')
    }
    for (const { what, all: each } of losses) expect(title.text.text, what).toContain(String(each.length))
  },
)

test.each(['xlsx', 'timelinejs', 'ftm'] as const)('the %s file is deterministic', async (kind) => {
  const [first, second] = [
    await make(kind, summariseAll('2014-03-01')),
    await make(kind, summariseAll('2014-03-01')),
  ]
  expect(first.content).toEqual(second.content)
  expect(first.content.length).toBeGreaterThan(5000)
})
