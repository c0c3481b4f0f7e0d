import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { SUMMARY_PARTS, type SummaryPart } from '../../../../../src/domain/summary/summary-parts.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'

type Job = Parameters<typeof makeJob>

const write = async (...job: Job) => {
  const { content, written } = await runOnce(makeJob(...job))
  return { content, text: typeof content === 'string' ? content : '', written }
}
const unzip = (content: string | Uint8Array) =>
  Object.entries(unzipSync(content as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
/** The number of different sources that a table cites, as numbers in brackets. */
const numbersIn = (text: string) => new Set(text.match(/\[\d+\]/g)).size
const parse = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data
const isStatement = (kind: string | undefined) => /^(?:Event|Notice|Claim|Relation)$/.test(kind ?? '')

const LATEST = {}
const ARTICLE = { asOf: '2013-09-05' }

/** Counts the entries under the headings of the parts that contain statements. */
function countEntries(markdown: string): number {
  let counts = false
  let count = 0
  for (const line of markdown.split('\n')) {
    if (/^#+ /.test(line)) counts = /^#+ (?:Chronology|Notices|Claims by each side|Related cases)$/.test(line)
    else if (counts && /^(?:-|\d+\.) /.test(line)) count += 1
  }
  return count
}

test.each<{ readonly parts: readonly SummaryPart[]; readonly day: Job[1] }>([
  { parts: SUMMARY_PARTS, day: LATEST },
  { parts: SUMMARY_PARTS, day: ARTICLE },
  { parts: ['notices', 'claims'], day: LATEST },
  { parts: ['chronology'], day: ARTICLE },
  { parts: ['who', 'tracks', 'disagreements', 'related'], day: LATEST },
  { parts: ['who'], day: LATEST },
])('reports the correct counts for a document of $parts.length parts ($day)', async ({ parts, day }) => {
  const { text, written } = await write({ kind: 'markdown', parts }, day)
  expect(written).toEqual({
    cases: 5,
    statements: countEntries(text),
    sources: text.match(/^\[\^\d+\]:/gm)?.length ?? 0,
  })
})

test.each([LATEST, ARTICLE])('reports the correct counts for tables (%o)', async (day) => {
  const cases = await write({ kind: 'cases' }, day)
  expect(cases.written).toEqual({
    cases: parse(cases.text).length - 1,
    statements: null,
    sources: numbersIn(cases.text),
  })
  const statements = await write({ kind: 'statements' }, day)
  const [head = [], ...rows] = parse(statements.text)
  expect(statements.written).toEqual({
    cases: 5,
    statements: rows.filter((row) => isStatement(row[head.indexOf('Kind')])).length,
    sources: numbersIn(statements.text),
  })
  const book = await write({ kind: 'xlsx' }, day)
  const sheets = unzip(book.content).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
  const [people = 0, , cited = 0] = sheets.map(([, xml]) => (xml.match(/<row /g)?.length ?? 0) - 1)
  expect(book.written).toEqual({ ...statements.written, cases: people, sources: cited })
})

test.each([LATEST, ARTICLE])('reports the correct counts for data (%o)', async (day) => {
  const json = await write({ kind: 'json' }, day)
  const count = (data: {
    cases: Record<'events' | 'notices' | 'claims' | 'relatedCases', unknown[]>[]
    sources: unknown[]
  }) => ({
    cases: data.cases.length,
    statements: data.cases.reduce(
      (sum, one) =>
        sum + one.events.length + one.notices.length + one.claims.length + one.relatedCases.length,
      0,
    ),
    sources: data.sources.length,
  })
  expect(json.written).toEqual(count(JSON.parse(json.text)))
  const zip = await write({ kind: 'exchange' }, day)
  const [, data] = unzip(zip.content).find(([name]) => /exchange.*\.json$|^data\.json$/.test(name)) ?? []
  expect(zip.written).toEqual(count(JSON.parse(data ?? '')))
})

test.each([LATEST, ARTICLE])('reports the correct counts for files for other tools (%o)', async (day) => {
  const slides = await write({ kind: 'timelinejs' }, day)
  expect(slides.written.statements).toBe(JSON.parse(slides.text).events.length)
  const entities = await write({ kind: 'ftm' }, day)
  const schemas = entities.text
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).schema)
  expect(entities.written.cases).toBe(schemas.filter((one) => one === 'Person').length)
  expect(entities.written.statements).toBe(
    schemas.filter((one) => ['Event', 'Note', 'UnknownLink'].includes(one)).length,
  )
})

test('reports only the number of sources for lists of sources', async () => {
  const ris = await write({ kind: 'ris' })
  expect(ris.written).toEqual({
    cases: null,
    statements: null,
    sources: ris.text.match(/^TY {2}- /gm)?.length,
  })
  const csl = await write({ kind: 'csl' })
  expect(csl.written).toEqual({ cases: null, statements: null, sources: JSON.parse(csl.text).length })
})
