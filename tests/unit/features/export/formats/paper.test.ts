import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { listKinds } from '../../../../../src/features/export/formats/registry.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { readPdf, squeeze } from '../../../../support/read-back.ts'
import { readExported } from '../../../../support/read-exported.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = await readWords('en')
const bytesOf = async (job: ReturnType<typeof makeJob>) => {
  const { content } = await runOnce(job)
  if (typeof content === 'string') throw new TypeError('A file for paper is no text.')
  return content
}
const names = realDataset.cases.map(({ person }) => person.name)
const all = await readPdf(await bytesOf(makeJob({ kind: 'pdf' })))
const word = unzipSync(await bytesOf(makeJob({ kind: 'docx' })))
const part = (name: string) => new TextDecoder().decode(word[`word/${name}.xml`])

test('the head of each PDF page names the cases on the page', () => {
  const named = all.pages.map(({ head }) => names.filter((name) => head.includes(name)))
  // Each case from the page of its heading to that of the next heading or of the sources.
  const headings = names.map((name) =>
    all.pages.findIndex(({ text }, i) => i > 1 && text.includes(`${name}Who`)),
  )
  expect(headings.every((page) => page > 0)).toBe(true)
  const sources = all.pages.findIndex(({ text }) => text.includes(`${m.document.sources}[1]`))
  headings.forEach((from, i) => {
    const to = headings[i + 1] ?? sources
    for (let page = from; page < to; page++) expect(named[page]).toContain(names[i])
    expect(named[to + 1]).not.toContain(names[i])
  })
  expect(named.slice(sources + 1).flat()).toEqual([])
})

test('no page of the PDF except the last is half empty', () => {
  expect(all.pages.length).toBeGreaterThan(20)
  expect(all.pages.slice(0, -1).filter(({ empty }) => empty > 0.45)).toEqual([])
})

test('the foot of each page states the day shown, and the day known on if there is one', async () => {
  const known = { asOf: '2014-03-01', known: '2013-09-05' }
  const foot = m.case.bothDays(m.document.asOf('1 Mar 2014', false), '5 Sep 2013')
  const { pages } = await readPdf(await bytesOf(makeJob({ kind: 'pdf' }, known)))
  for (const page of pages) expect(page.foot).toContain(foot)
  const docx = unzipSync(await bytesOf(makeJob({ kind: 'docx' }, known)))
  expect(new TextDecoder().decode(docx['word/footer1.xml'])).toContain(foot)
  for (const { foot: latest } of all.pages) expect(latest).toContain(m.document.asOf('23 Nov 2026', true))
})

test('an entry has the same number in every format, and references use it', async () => {
  const numbers = await Promise.all(
    listKinds('documents').map(async (kind) => {
      const text = await readExported(kind, (await runOnce(makeJob({ kind }))).content)
      const event = realDataset.cases[0]?.events.find(({ conflicts }) => conflicts && conflicts.length > 0)
      const title = squeeze(event?.title ?? '')
      const entry = new RegExp(`(\\d+)\\.[^.;]{0,60}?${title}`).exec(text)?.[1]
      expect(text).toContain(`${title}(${squeeze(m.document.item(Number(entry)))})`)
      return entry
    }),
  )
  expect(new Set(numbers).size).toBe(1)
  expect(Number(numbers[0])).toBeGreaterThan(0)
})

test('entries state their support in a word or two, which the head of the document explains once', () => {
  for (const kind of ['corroborated', 'one-side-only'] as const) {
    expect(all.text.split(squeeze(m.support[kind]))).toHaveLength(2)
    expect(all.text.split(squeeze(m.document.supportSign[kind])).length).toBeGreaterThan(5)
  }
})

test('the author of the article is named once, at the start', () => {
  const author = realDataset.cases
    .flatMap(({ claims }) => claims)
    .find(({ kind }) => kind === 'article-author')
  expect(author?.by?.length).toBeGreaterThan(10)
  expect(all.text.split(squeeze(author?.by ?? ''))).toHaveLength(2)
  expect(all.text.split(squeeze(m.claimKind['article-author'])).length).toBeGreaterThan(10)
})

test('in Word each source is one footnote, and every further citation a field with its number', () => {
  const [body, notes] = [part('document'), part('footnotes')]
  const marks = [
    ...body.matchAll(/<w:bookmarkStart w:name="(_RefSource\d+)"[^>]*\/>(.{0,120}?)<w:bookmarkEnd/g),
  ]
  expect(marks.length).toBeGreaterThan(100)
  for (const [, , inner] of marks) expect(inner).toMatch(/<w:footnoteReference w:id="\d+"\/>/)
  const names = new Set(marks.map(([, name]) => name))
  expect(names.size).toBe(marks.length)
  const references = [...`${body}${notes}`.matchAll(/w:instr="NOTEREF (\S+) /g)].map(([, name]) => name)
  expect(references.length).toBeGreaterThan(200)
  for (const name of references) expect(names).toContain(name)
  // No list of sources besides the footnotes, and no fixed number that would be wrong after deleting a paragraph.
  const { url } = realDataset.sources.find(({ id }) => id === 's5') ?? { url: '' }
  expect(url).toMatch(/^https/)
  expect(body.includes(url)).toBe(false)
  expect(notes.split(`>${url}<`)).toHaveLength(2)
  expect(/>\[\d+\]</.exec(body)?.[0]).toBe(undefined)
  expect(/>[^<]*source \d+[^<]*</.exec(body)?.[0]).toBe(undefined)
})

test('the head of each Word page names the current case by a field', () => {
  expect(part('header1')).toMatch(/w:instr="STYLEREF 1"/)
  expect(part('document')).toMatch(/<w:pStyle w:val="Heading1"\/>/)
  expect(part('document')).not.toContain('<w:pageBreakBefore/>')
})
