import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createStore } from '../../../../../mocks/store.ts'
import type { Source } from '../../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { summarise } from '../../../../../src/domain/summary/summary.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeCase, makeDataset, makeEvent, makeSource } from '../../../../support/make-case.ts'
import { makeFileOf } from '../../../../support/make-file.ts'
import { rawDataset } from '../../../../support/real-dataset.ts'

const { dataset } = createStore(rawDataset)
const day = (text: string) => parseDay(text) ?? Number.NaN
const m = await readWords('en')

/**
 * The part of CSL input data that these files use. Properties, kinds and types are those of the schema of CSL
 * (schemas/input/csl-data.json, draft-07, commit 0041266); as there, any other is an error.
 */
const DateParts = v.pipe(
  v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
  v.minLength(1),
  v.maxLength(2),
)
const Item = v.strictObject({
  id: v.string(),
  type: v.picklist(['article-newspaper', 'document', 'legal_case', 'report', 'webpage']),
  title: v.string(),
  publisher: v.optional(v.string()),
  'container-title': v.optional(v.string()),
  issued: v.optional(v.strictObject({ 'date-parts': DateParts, circa: v.optional(v.boolean()) })),
  language: v.optional(v.string()),
  URL: v.optional(v.string()),
  note: v.optional(v.string()),
})

async function make(kind: 'ris' | 'csl', asOf: string, from = dataset) {
  const summary = summarise({
    records: from.cases,
    sources: from.sources,
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: day(from.compiled),
    dataVersion: from.dataVersion,
    article: from.article.source,
  })
  const context = {
    title: 'Cases',
    isBoard: true,
    onRecord: 5,
    names: new Map<string, string>(),
    leftOut: [],
  }
  return { summary, ...(await makeFileOf(kind, summary, { context, m })) }
}

const Read = v.looseObject({
  id: v.optional(v.string()),
  type: v.string(),
  title: v.string(),
  URL: v.optional(v.string()),
  issued: v.optional(v.looseObject({ 'date-parts': v.array(v.array(v.union([v.number(), v.string()]))) })),
})

/** Parses a file with citation-js; returns the items in order. */
function readBack(text: string) {
  return v.parse(v.array(Read), plugins.input.chain(text, { generateGraph: false }))
}

test.each(['2013-09-05', '2014-03-01', dataset.compiled])(
  'as of %s citation-js reads each cited source from both files, with title, kind, date and address',
  async (asOf) => {
    const ris = await make('ris', asOf)
    const csl = await make('csl', asOf)
    const fromRis = readBack(ris.text)
    const fromCsl = readBack(csl.text)
    const { sources } = ris.summary
    expect(sources.length).toBeGreaterThan(40)
    expect([fromRis.length, fromCsl.length]).toEqual([sources.length, sources.length])
    const items = v.parse(v.array(Item), JSON.parse(csl.text))
    const records = ris.text.split(/^ER {2}- $/m)
    sources.forEach(({ id, source }, i) => {
      expect(items[i]?.id).toBe(id)
      for (const item of [fromRis[i], fromCsl[i]]) {
        const title = source?.title ?? ''
        expect(item?.title).toBe(source?.titleIsDescription ? m.case.describedTitle(title) : title)
        const parts = item?.issued?.['date-parts'][0]?.map(Number) ?? []
        const [year, month, date] = (source?.published ?? '').split('-').map(Number)
        if (/^\d{4}(-\d\d){0,2}$/.test(source?.published ?? '')) {
          const all = [year, month, date].filter((part) => part !== undefined)
          // For some types citation-js reads only `PY`, the year; month and day are in `DA`, which it ignores.
          expect(parts).toEqual(item === fromRis[i] ? all.slice(0, Math.max(1, parts.length)) : all)
          if (item === fromRis[i]) {
            const [, written = ''] = /\r\nDA {2}- (\S+)/.exec(records[i] ?? '') ?? []
            expect(written.split('/').filter(Boolean).map(Number)).toEqual(all)
          }
        }
        if (source?.published === undefined) expect(parts).toEqual([])
        const hidden = source?.addressHidden === true
        expect(item?.URL === undefined).toBe(hidden || !source?.url)
        if (source?.kind === 'court') expect(item?.type).toBe('legal_case')
      }
    })
  },
)

test('no file contains hidden addresses; withheld ones say so, and a date that does not fit is in words', async () => {
  const hidden = dataset.sources.filter(({ addressHidden }) => addressHidden).map(({ url }) => url)
  expect(hidden.length).toBeGreaterThan(0)
  for (const kind of ['ris', 'csl'] as const) {
    const { text } = await make(kind, dataset.compiled)
    for (const url of hidden) expect(text).not.toContain(new URL(url).hostname)
    expect(text).toContain('Only the home page is given, because the address of the article holds names')
    // The article was published between 1 August and 5 September 2013.
    expect(text).toContain('Published: between 1 Aug and 5 Sep 2013')
    expect(text).not.toMatch(/\{s\d+\}/)
  }
  const items = v.parse(v.array(Item), JSON.parse((await make('csl', dataset.compiled)).text))
  expect(items.find(({ id }) => id === 's1')?.issued?.['date-parts']).toEqual([
    [2013, 8, 1],
    [2013, 9, 5],
  ])
})

test('the newspaper of an article and the site of a page are its container in both files', async () => {
  const { text, summary } = await make('ris', dataset.compiled)
  const csl = v.parse(v.array(Item), JSON.parse((await make('csl', dataset.compiled)).text))
  const records = text.split(/^ER {2}- $/m)
  const found = { NEWS: 0, ELEC: 0 }
  summary.sources.forEach(({ source }, i) => {
    const [, type] = /^TY {2}- (.*)\r$/m.exec(records[i] ?? '') ?? []
    if (type !== 'NEWS' && type !== 'ELEC') return
    found[type]++
    expect(/^T2 {2}- (.*)\r$/m.exec(records[i] ?? '')?.[1]).toBe(source?.publisher)
    expect(csl[i]?.['container-title']).toBe(source?.publisher)
  })
  expect(found.NEWS).toBeGreaterThan(80)
  expect(found.ELEC).toBeGreaterThan(10)
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org")',
  'first\r\nER  - \r\nTY  - BOOK\r\nTI  - smuggled',
  'right\u202eto left',
  `${'a'.repeat(9990)}\u0301\u0301`,
  'tab\there \u0000 null',
]

test('hostile text stays in its field: the number of records is unchanged', async () => {
  const sources: readonly Source[] = HOSTILE.map((title, i) =>
    makeSource({
      id: `s${i + 1}`,
      title,
      publisher: title,
      note: title,
      published: i % 2 ? '2014~' : '2014-05',
    }),
  )
  const citations = sources.map(({ id }) => ({ source: id }))
  const events = [makeEvent({ id: 'e', date: '2014-01-01', citations })]
  const made = makeDataset([makeCase({ id: 'c', events })], { sources })
  const ris = (await make('ris', '2026-11-23', made)).text
  expect(ris.split('\r\n').filter((line) => line.startsWith('TY  - '))).toHaveLength(HOSTILE.length)
  expect(ris.split('\r\n').filter((line) => line.startsWith('ER  - '))).toHaveLength(HOSTILE.length)
  for (const line of ris.split('\r\n')) if (line !== '') expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
  expect(readBack(ris)).toHaveLength(HOSTILE.length)
  const items = v.parse(v.array(Item), JSON.parse((await make('csl', '2026-11-23', made)).text))
  expect(items).toHaveLength(HOSTILE.length)
  expect(items[1]?.issued?.circa).toBe(true)
})

test('files are deterministic, and their names state content and day', async () => {
  expect((await make('ris', '2013-09-05')).text).toBe((await make('ris', '2013-09-05')).text)
  expect((await make('ris', '2013-09-05')).name).toBe('noticeboard-cases-2013-09-05-sources.ris')
  expect((await make('csl', '2013-09-05')).name).toBe('noticeboard-cases-2013-09-05-sources.csl.json')
})
