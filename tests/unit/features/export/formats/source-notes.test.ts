import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { EXPORT_KINDS, listKinds } from '../../../../../src/features/export/formats/registry.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { squeeze } from '../../../../support/read-back.ts'
import { readExported } from '../../../../support/read-exported.ts'

const m = await readWords('en')
const DISCLOSURE = 'Its author works for Case 00042.'
const SOURCES = [
  makeSource({ id: 's1', title: 'The very article', note: 'Without a byline.' }),
  makeSource({
    id: 's2',
    title: 'Report on a ruling',
    titleIsDescription: true,
    note: 'A state agency; see {s4}.',
  }),
  makeSource({ id: 's3', title: 'A headline', note: 'The day is taken from the address.' }),
  makeSource({ id: 's4', title: 'Named in a note only', note: 'Found in an archive.' }),
]
const RECORDS = [
  makeCase({
    id: 'c',
    events: [
      makeEvent({
        id: 'e',
        date: '2013-05-31',
        detail: 'Told in {s2}.',
        citations: [{ source: 's2' }, { source: 's1' }],
        conflicts: [{ field: 'date', value: '2013-06-01', source: 's3' }],
        sets: { custody: 'detained' },
      }),
    ],
    notices: [makeNotice({ id: 'n', issued: '2013-04-01', citations: [{ source: 's3' }] })],
  }),
]
const make = async (choice: Parameters<typeof makeJob>[0], disclosure: string | null = DISCLOSURE) => {
  const job = makeJob(choice, { records: RECORDS, sources: SOURCES })
  return runOnce({ ...job, disclosure })
}

test.each(EXPORT_KINDS)('the note on a source is wherever %s lists the source', async (kind) => {
  const text = await readExported(kind, (await make({ kind })).content)
  for (const { id, title, note = '' } of SOURCES) {
    // The table of cases cites only the sources of its rows.
    const isGiven = text.includes(squeeze(title))
    expect(isGiven || kind === 'cases', `${id} in ${kind}`).toBe(true)
    if (!isGiven) continue
    const before = squeeze(note).split('{s4}')[0] ?? ''
    expect(text, `${id} in ${kind}`).toContain(before)
  }
  expect(text).toContain(squeeze('Report on a ruling'))
})

test.each(EXPORT_KINDS)('%s marks a title that the editors wrote', async (kind) => {
  const { content } = await make({ kind })
  const text = await readExported(kind, content)
  if (kind === 'json' || kind === 'exchange') expect(text).toContain('titleIsDescriptiontrue')
  else expect(text).toContain(squeeze(m.case.describedTitle('Report on a ruling')))
  expect(text).not.toContain(squeeze(m.case.describedTitle('A headline')))
})

test('no document formats a title that the editors wrote like a headline', async () => {
  const html = String((await make({ kind: 'html' })).content)
  expect(html).toContain('<cite>A headline</cite>')
  expect(html).not.toContain('<cite>Report on a ruling')
  const markdown = String((await make({ kind: 'markdown' })).content)
  expect(markdown).toMatch(/_A headline_/)
  expect(markdown).not.toMatch(/_Report on a ruling/)
  const { content } = await make({ kind: 'docx' })
  if (typeof content === 'string') throw new TypeError('A Word file is no text.')
  const notes = new TextDecoder().decode(unzipSync(content)['word/footnotes.xml'])
  const isItalic = (title: string) =>
    /<w:i\/>/.test(new RegExp(`<w:r>((?:(?!</w:r>).)*)${title}`).exec(notes)?.[1] ?? '')
  expect([isItalic('A headline'), isItalic('Report on a ruling')]).toEqual([true, false])
})

test.each([
  ...listKinds('documents'),
  'timelinejs',
  'ftm',
  'statements',
  'xlsx',
  'ris',
  'csl',
  'json',
] as const)(
  '%s identifies "the article" and discloses facts on its author before it mentions it',
  async (kind) => {
    const text = await readExported(kind, (await make({ kind })).content)
    expect(text).toContain(squeeze(DISCLOSURE))
    if (kind === 'pdf' || kind === 'docx' || kind === 'html' || kind === 'markdown') {
      const first = squeeze(m.document.article.named('The very article', 'A publisher'))
      expect(text.indexOf(first)).toBeGreaterThan(0)
      expect(text.indexOf(first)).toBeLessThan(text.indexOf(squeeze(m.document.called('A notice'))))
    }
    const unread = await readExported(kind, (await make({ kind }, null)).content)
    if (kind !== 'json') expect(unread).toContain(squeeze(m.document.article.unread))
  },
)

test('a redacted document mentions the article without its title and without names', async () => {
  const job = makeJob(
    { kind: 'markdown', redact: { keepTexts: true } },
    { records: RECORDS, sources: SOURCES },
  )
  const { content } = await runOnce({ ...job, disclosure: 'Its author works for Case c.' })
  const text = await readExported('markdown', content)
  expect(text).toContain(squeeze(m.document.article.unnamed))
  expect(text).not.toContain(squeeze('The very article'))
  expect(text).not.toContain(squeeze('works for Case c.'))
})

test.each(['timelinejs', 'ftm', 'statements', 'xlsx'] as const)(
  'every number of a source that %s gives is resolved in it',
  async (kind) => {
    const text = await readExported(kind, (await make({ kind })).content)
    // In a full citation the publisher follows the number; sheets have a column of numbers.
    const numbers = new Set([...text.matchAll(/\[(\d+)\]|source(\d+)/g)].map(([, a, b]) => a ?? b))
    expect(numbers.size).toBe(SOURCES.length)
    for (const number of numbers) expect(text, String(number)).toContain(`[${number}]Apublisher:`)
  },
)
