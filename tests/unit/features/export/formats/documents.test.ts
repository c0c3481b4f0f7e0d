import { expect, test } from 'vitest'
import type { Case, Source } from '../../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { type Summary, summarise } from '../../../../../src/domain/summary/summary.ts'
import { SUMMARY_PARTS, type SummaryPart } from '../../../../../src/domain/summary/summary-parts.ts'
import { buildDocument } from '../../../../../src/features/export/document/build-document.ts'
import { hasCharacter } from '../../../../../src/features/export/formats/font-characters.ts'
import { type ExportKind, loadFormat } from '../../../../../src/features/export/formats/registry.ts'
import { en } from '../../../../../src/messages/en/en.ts'
import { enWords } from '../../../../../src/messages/en/words.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { pdfFonts } from '../../../../support/pdf-fonts.ts'
import {
  bracketed,
  findMissing,
  footnoted,
  listLines,
  numbered,
  readDocx,
  readHtml,
  readMarkdown,
  readPdf,
  squeeze,
} from '../../../../support/read-back.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = { ...en, ...enWords }
const DAYS = ['2013-09-05', '2014-03-01', realDataset.compiled] as const
const day = (text: string) => parseDay(text) ?? Number.NaN

function summariseAll(
  asOf: string,
  {
    records = realDataset.cases,
    sources = realDataset.sources,
    parts = SUMMARY_PARTS,
  }: { records?: readonly Case[]; sources?: readonly Source[]; parts?: readonly SummaryPart[] } = {},
): Summary {
  return summarise({
    records,
    sources,
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: day(realDataset.compiled),
    dataVersion: realDataset.dataVersion,
    dataSha256: '0123456789abcdef'.repeat(4),
    article: realDataset.article.source,
    disclosure: realDataset.article.disclosure,
    parts,
    listed: true,
  })
}

const context = {
  title: 'Cases',
  isBoard: true,
  onRecord: 5,
  names: new Map(realDataset.cases.map(({ id, person }) => [id, person.name])),
  leftOut: [],
  linkBack: 'https://example.org/#/',
}

const make = async (kind: ExportKind, summary: Summary) =>
  (await loadFormat(kind)).make(summary, {
    context,
    m,
    size: 'A4',
    loadFonts: () => Promise.resolve(pdfFonts),
  })

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Replaces characters that the font of the PDF lacks, as the PDF does. */
const drawn = (text: string) =>
  text.replaceAll(/./gsu, (sign) => (hasCharacter(sign.codePointAt(0) ?? 0) ? sign : '\ufffd'))

async function expectSameFacts(summary: Summary): Promise<void> {
  const doc = buildDocument(summary, context, m)
  const markdown = await make('markdown', summary)
  expect(findMissing(readMarkdown(String(markdown.content)), listLines(doc, footnoted))).toBe(null)
  const html = await make('html', summary)
  expect(findMissing(readHtml(String(html.content)), listLines(doc, bracketed))).toBe(null)
  const docx = readDocx(bytesOf((await make('docx', summary)).content))
  expect(findMissing(docx.text, listLines(doc, numbered, { withSources: false }))).toBe(null)
  expect([...docx.notes.keys()].filter((id) => Number(id) > 0)).toEqual(
    doc.sources.map(({ number }) => number),
  )
  for (const { number, title, note } of doc.sources) {
    expect(docx.notes.get(number)).toContain(squeeze(title))
    const remark = note.map((one) => (one.kind === 'text' ? one.text : numbered(one))).join('')
    expect(docx.notes.get(number)).toContain(squeeze(remark))
  }
  const pdf = await readPdf(bytesOf((await make('pdf', summary)).content))
  expect(
    findMissing(
      pdf.text,
      listLines(doc, bracketed, { longestCell: 250 }).map((line) => squeeze(drawn(line))),
    ),
  ).toBe(null)
  expect(pdf.bookmarks.length).toBe(
    doc.sections.length + doc.sections.flatMap((one) => one.sections).length + 1,
  )
}

test.each(DAYS)(
  'as of %s PDF, Word, HTML and Markdown contain every line of the document, in order, with its notes',
  (asOf) => expectSameFacts(summariseAll(asOf)),
)

test('the same holds for 200 cases with hostile text', { timeout: 600_000 }, async () => {
  const records = makeHostileCases(200)
  for (let i = 0; i < records.length; i += 50) {
    const summary = summariseAll(realDataset.compiled, {
      records: records.slice(i, i + 50),
      sources: HOSTILE_SOURCES,
    })
    expect(summary.cases).toHaveLength(50)
    await expectSameFacts(summary)
  }
})

test('hostile text stays text in the HTML: it creates no element, attribute or script', async () => {
  const summary = summariseAll(realDataset.compiled, {
    records: makeHostileCases(20),
    sources: HOSTILE_SOURCES,
  })
  const html = String((await make('html', summary)).content)
  const scripts = html.match(/<script\b[^>]*>/g)
  expect(scripts).toEqual(['<script type="application/ld+json">'])
  expect(html).not.toMatch(/<(?:img|iframe|object|embed|form|link|base|svg)\b/)
  expect(/<[a-z][^>]*\son\w+=/.test(html)).toBe(false)
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter((href) => !/^(?:#[\w-]+|https:\/\/)/.test(href ?? ''))).toEqual([])
})

test.each(['pdf', 'docx', 'html', 'markdown'] as const)('the %s file is deterministic', async (kind) => {
  const summary = summariseAll('2014-03-01')
  const [first, second] = [await make(kind, summary), await make(kind, summary)]
  expect(bytesOf(first.content)).toEqual(bytesOf(second.content))
  expect(bytesOf(first.content).length).toBeGreaterThan(10_000)
})

test('sources are numbered in order of first citation in the document, whatever parts it has', () => {
  for (const omitted of SUMMARY_PARTS) {
    const parts = SUMMARY_PARTS.filter((part) => part !== omitted)
    const doc = buildDocument(summariseAll(realDataset.compiled, { parts }), context, m)
    const mentioned = [
      ...listLines(doc, ({ source }) => `\u0001${source}\u0002`)
        .join('')
        .matchAll(/\u0001(\d+)\u0002/g),
    ]
    expect([...new Set(mentioned.map(([, number]) => number))]).toEqual(
      doc.sources.map(({ number }) => number),
    )
  }
})

test('a character that the font of the PDF lacks becomes a replacement character and is reported', async () => {
  const records = makeHostileCases(20)
  const parts = SUMMARY_PARTS.filter((part) => part !== 'figure')
  const { losses } = await make(
    'pdf',
    summariseAll(realDataset.compiled, { records, sources: HOSTILE_SOURCES, parts }),
  )
  expect(losses).toMatchObject([{ what: 'characters', fate: 'left-out' }])
  expect((await make('pdf', summariseAll(realDataset.compiled, { parts }))).losses).toEqual([])
  for (const sign of 'ҚқҒғҰұҺһІіӘәӨөҢңҮүЁёЄєҐґąéČšž–—“„«»…№')
    expect(hasCharacter(sign.codePointAt(0) ?? 0)).toBe(true)
  expect(hasCharacter('\u05d0'.codePointAt(0) ?? 0)).toBe(false)
})
