import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseDay } from '../../src/domain/day.ts'
import { parseEdtf, tryParseEdtf } from '../../src/domain/edtf.ts'
import { computeBounds } from '../../src/domain/edtf-bounds.ts'
import { EMPTY_QUERY } from '../../src/domain/query.ts'
import { parseQuery } from '../../src/domain/query-codec.ts'
import { findNameParts, makeInitials, makeNameReplacer } from '../../src/domain/redact-names.ts'
import { SUMMARY_PARTS } from '../../src/domain/summary-parts.ts'
import { widenToMonth } from '../../src/domain/widen-date.ts'
import type { ExportChoice, ExportJob } from '../../src/features/export/export-choice.ts'
import { runJob } from '../../src/features/export/export-job.ts'
import { EXPORT_KINDS, SOURCE_KINDS } from '../../src/features/export/forms.ts'
import { pdfFonts } from '../support/pdf-fonts.ts'
import { readPdf } from '../support/read-back.ts'
import { realDataset } from '../support/real-dataset.ts'

const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
const spelled = realDataset.cases.flatMap(({ person }) => [person.name, ...person.aliases])

function makeJob(
  choice: Pick<ExportChoice, 'kind' | 'redact'>,
  { single = null, q = '' }: { single?: string | null; q?: string } = {},
): ExportJob {
  const records = realDataset.cases.filter(({ id }) => single === null || id === single)
  return {
    choice: { language: 'en', parts: SUMMARY_PARTS, size: 'A4', ...choice },
    scope: {
      ids: records.map(({ id }) => id),
      names,
      query: { ...EMPTY_QUERY, q },
      asOf: compiled,
      compiled,
      dataVersion: realDataset.dataVersion,
      dataSha256: null,
      article: realDataset.article.source,
      onRecord: 5,
      single,
      address: 'https://example.org/#/cases/ablyazov?q=ablyazov',
    },
    records,
    sources: realDataset.sources,
    leftOut: ['ketebayev'],
    disclosure: null,
    figure: null,
  }
}

const run = (job: ExportJob) => runJob(job, () => Promise.resolve(pdfFonts))

/** All that stands in a file, also inside a zip and in compressed pages. */
async function readAll(content: string | Uint8Array, kind: string): Promise<string> {
  if (typeof content === 'string') return content
  if (['docx', 'xlsx', 'exchange'].includes(kind)) {
    return Object.values(unzipSync(content))
      .map((part) => new TextDecoder().decode(part))
      .join('\n')
  }
  const { text, bookmarks } = await readPdf(content)
  return [text, ...bookmarks, new TextDecoder('latin1').decode(content)].join('\n')
}

const scopes = [{ single: null }, { single: 'ablyazov' }]

test.each(EXPORT_KINDS.flatMap((kind) => scopes.map((scope) => ({ kind, ...scope }))))(
  'a redacted $kind of $single tells no name, no day, no title or address of a source and no id',
  async ({ kind, single }) => {
    const { content, name, beside } = await run(
      makeJob({ kind, redact: { keepTexts: false } }, { single, q: 'Аблязов' }),
    )
    const all = await readAll(content, kind)
    const file = [all, name, beside?.name, beside?.text].join('\n')
    expect(findNameParts(file, spelled)).toEqual([])
    for (const id of realDataset.cases.map((one) => one.id)) expect(file).not.toContain(id)
    const ids = realDataset.cases.flatMap(({ events }) => events.map((one) => one.id))
    expect(ids.filter((id) => file.includes(id))).toEqual([])
    for (const { title, url } of realDataset.sources) {
      expect(file).not.toContain(url)
      if (title.length > 12) expect(file).not.toContain(title)
    }
    // Days of the data: the day shown and the version are none.
    const days = file
      .replaceAll(/2026-11-2\d(?:\.\d+)?|2026112\d+|1980-\d\d-\d\d/g, '')
      .match(/\b(?:19|20)\d\d-\d\d-\d\d\b/g)
    expect(days).toBe(null)
    expect(file).not.toMatch(/"day":/)
    expect(file).not.toMatch(/\b\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Dec)\s?\d{4}/)
    expect(file).not.toContain('example.org')
    // A list of sources names no person at all.
    if (!SOURCE_KINDS.includes(kind))
      expect(file).toContain(single === null ? 'M. K.'.replaceAll(' ', kind === 'pdf' ? '' : ' ') : 'A.')
  },
)

test('statuses of a redacted file are those of the exact dates', async () => {
  const plain = JSON.parse(String((await run(makeJob({ kind: 'json', redact: null }))).content))
  const redacted = JSON.parse(
    String((await run(makeJob({ kind: 'json', redact: { keepTexts: false } }))).content),
  )
  const values = (file: typeof plain) =>
    file.cases.map((one: { asOf: { tracks: Record<string, { value: string }> } }) =>
      Object.values(one.asOf.tracks).map(({ value }) => value),
    )
  expect(values(redacted)).toEqual(values(plain))
  expect(redacted.cases.map((one: { events: unknown[] }) => one.events.length)).toEqual(
    plain.cases.map((one: { events: unknown[] }) => one.events.length),
  )
})

test('texts that are kept have initials in the place of names, and what remains of a name is told', async () => {
  const { content, redaction } = await run(makeJob({ kind: 'markdown', redact: { keepTexts: true } }))
  const file = String(content)
  expect(file).toContain('Detained in Lublin')
  for (const name of spelled) expect(file).not.toContain(name)
  const left = findNameParts(file, spelled)
  const told = new Set(redaction?.remaining.map(({ part }) => part))
  expect(left.filter((part) => !told.has(part))).toEqual([])
  expect(redaction?.changes.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['names', 'dates', 'texts', 'sources']),
  )
  for (const { count, examples } of redaction?.changes ?? []) {
    expect(count).toBeGreaterThanOrEqual(examples.length)
    for (const { before, after } of examples) expect(before).not.toBe(after)
  }
})

test.each([
  ['2013-05-31', '2013-05'],
  ['2013-05', '2013-05'],
  ['2013', '2013'],
  ['2013-05-31~', '2013-05~'],
  ['2013-05-31?', '2013-05?'],
  ['[2013-05-31,2013-06-01]', '[2013-05,2013-06]'],
  ['[2013-05-12,2013-05-15]', '2013-05'],
  ['[2013-06-12..2013-06-19]', '2013-06'],
  ['[2015-01-15..2015-03-11]', '[2015-01..2015-03]'],
  ['2013-05-28/2013-06-02', '2013-05/2013-06'],
  ['2013-05-28/2013-05-30', '2013-05'],
  ['../2013-05-28', '../2013-05'],
  ['[..2013-05-28]', '[..2013-05]'],
  ['2013-05-28/..', '2013-05/..'],
  ['2013-05-XX', '2013-05'],
  ['2013-21', '2013-21'],
])('%s widened to months is %s', (text, wide) => {
  expect(widenToMonth(text).text).toBe(wide)
})

test('every date of the data, widened, holds all the days that it held, and names none', () => {
  const all =
    JSON.stringify(realDataset).match(/"(?:date|issued|firstEffect|statusDate|published)":"[^"]+"/g) ?? []
  const dates = all.flatMap((pair) => {
    const text = pair.split(':"')[1]?.slice(0, -1) ?? ''
    return tryParseEdtf(text) ? [text] : []
  })
  expect(dates.length).toBeGreaterThan(150)
  for (const text of dates) {
    const [exact, wide] = [computeBounds(parseEdtf(text)), computeBounds(widenToMonth(text))]
    if (wide.earliest !== null)
      expect(wide.earliest).toBeLessThanOrEqual(exact.earliest ?? Number.NEGATIVE_INFINITY)
    if (wide.latest !== null)
      expect(wide.latest).toBeGreaterThanOrEqual(exact.latest ?? Number.POSITIVE_INFINITY)
    expect(wide.isCertainDay).toBe(false)
  }
})

test.each([
  { name: 'Muratbek Ketebayev', initials: 'M. K.' },
  { name: 'Мұратбек Кетебаев', initials: 'М. К.' },
  { name: 'Anne-Marie O’Neill', initials: 'A. M. O.' },
  { name: '', initials: '' },
])('the initials of "$name" are "$initials"', ({ name, initials }) => {
  expect(makeInitials(name)).toBe(initials)
})

test('names are replaced whole, in part, in any case and with other endings', () => {
  const replace = makeNameReplacer(['Mukhtar Ablyazov', 'Мухтар Аблязов', 'Alma Shalabayeva'])
  expect(replace('Mukhtar Ablyazov met Ablyazov’s lawyer')).toBe('M. A. met A.’s lawyer')
  expect(replace('ABLYAZOV, Аблязова, Аблязову')).toBe('A., А., А.')
  expect(replace('Shalabayeva (Alma)')).toBe('S. (A.)')
  expect(replace('nothing here (.*)')).toBe('nothing here (.*)')
  expect(findNameParts('see mukhtarablyazov.org', ['Mukhtar Ablyazov'])).toEqual(['mukht', 'ablyaz'])
})

test('words searched for do not leave with a redacted file', async () => {
  expect(parseQuery('q=secret').query.q).toBe('secret')
  const { content } = await run(makeJob({ kind: 'markdown', redact: { keepTexts: false } }, { q: 'secret' }))
  expect(String(content)).not.toContain('secret')
})
