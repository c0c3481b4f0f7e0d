import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Case, Source } from '../../src/domain/case/case.ts'
import { splitCitedText } from '../../src/domain/case/cited-text.ts'
import { LANGUAGES } from '../../src/domain/case/language.ts'
import { listVoices } from '../../src/domain/case/sides.ts'
import { parseEdtf, tryParseEdtf } from '../../src/domain/dates/edtf.ts'
import { nameConflictField } from '../../src/messages/name-conflict-field.ts'
import { nameRelation } from '../../src/messages/name-relation.ts'
import type { Words } from '../../src/messages/types.ts'
import { readWords } from '../support/all-words.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'
import { rawDataset, realDataset } from '../support/real-dataset.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The parts of a text that the page shows unchanged, without citations, which the page translates. */
const pieces = (text: string) =>
  splitCitedText(text).flatMap((part) => (part.kind === 'words' ? [squeeze(part.words)].filter(Boolean) : []))

const tell = (text: string, m: Words) => {
  const date = tryParseEdtf(text)
  return date ? m.date(date) : text
}

/** The texts that an event's line in the chronology must contain. */
function expectEvent(event: Case['events'][number], m: Words): readonly string[] {
  return [
    m.date(parseEdtf(event.date)),
    event.title ?? '',
    ...pieces(event.detail ?? ''),
    ...(event.note ? pieces(event.note) : []),
    ...(event.country ? [m.country(event.country)] : []),
    m.eventType[event.type],
    ...listVoices(event).flatMap(({ kind, name, via }) => [
      m.claimKind[kind],
      name,
      ...(via ? [m.case.reportedBy(via.name)] : []),
    ]),
    ...(event.later ?? []).flatMap(({ text, date }) => [
      m.case.later(m.date(parseEdtf(date))),
      ...pieces(text),
    ]),
    ...(event.support ? [m.support[event.support]] : []),
    ...(event.actor ? [event.actor.name, m.actorRole[event.actor.role]] : []),
    ...(event.sets.case ? [m.caseStatus[event.sets.case]] : []),
    ...(event.sets.custody ? [m.custody[event.sets.custody]] : []),
    ...(event.sets.protection ? [m.protection[event.sets.protection]] : []),
    ...(event.conflicts ?? []).flatMap(({ field, value }) => [
      nameConflictField(field, m),
      ...(field === 'date' ? [tell(value, m)] : pieces(value)),
    ]),
  ]
}

const readLines = (page: Page, name: string) =>
  page
    .getByRole('list', { name, exact: true })
    .locator('> li')
    .evaluateAll((items) =>
      items.map((item) => ({
        text: (item.textContent ?? '').replaceAll(/\s+/g, ' '),
        links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      })),
    )

/** The citations for which a line has no link to the source. */
const findUnlinked = (links: readonly string[], citations: readonly { readonly source: string }[]) =>
  citations.filter(
    ({ source }) => !links.some((link) => link.includes(`/${source}?`) || link.endsWith(`/${source}`)),
  )

function expectSource(source: Source, text: string, m: Words): void {
  expect(text).toContain(squeeze(source.title))
  expect(text).toContain(source.publisher)
  expect(text).toContain(source.published ? tell(source.published, m) : m.case.undatedSource)
  expect(text).toContain(m.sourceKind[source.kind])
  if (source.addressHidden) expect(text).not.toContain(source.url)
  else expect(text).toContain(source.url)
  for (const piece of pieces(source.note ?? '')) expect(text).toContain(piece)
}

/** Expects all records of a case on its page, each with its sources. */
async function expectAll(page: Page, record: Case, m: Words): Promise<void> {
  const lines = await readLines(page, m.case.chronology)
  expect(lines, record.id).toHaveLength(record.events.length)
  for (const event of record.events) {
    const line = lines.find(({ text }) => text.includes(squeeze(event.title ?? '')))
    for (const words of expectEvent(event, m)) expect(line?.text).toContain(squeeze(words))
    expect(
      findUnlinked(line?.links ?? [], [...event.citations, ...(event.conflicts ?? [])]),
      event.id,
    ).toEqual([])
  }

  const rows = await page
    .getByRole('table', { name: m.case.notices })
    .locator('tbody tr')
    .evaluateAll((items) =>
      items.map((item) => ({
        text: (item.textContent ?? '').replaceAll(/\s+/g, ' '),
        links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      })),
    )
  expect(rows).toHaveLength(record.notices.length)
  for (const [i, notice] of record.notices.entries()) {
    const row = rows[i]
    const words = [
      m.noticeType[notice.type],
      notice.calledInArticle ?? '',
      m.noticeStatus[notice.status],
      ...notice.requestedBy.map(m.country),
      ...[notice.issued, notice.firstEffect, notice.statusDate].flatMap((date) =>
        date ? [tell(date, m)] : [],
      ),
      ...pieces(notice.grounds ?? ''),
      ...pieces(notice.note ?? ''),
      ...(notice.conflicts ?? []).flatMap(({ field, value }) => [
        nameConflictField(field, m),
        ...pieces(value),
      ]),
    ]
    for (const one of words) expect(row?.text).toContain(squeeze(one))
    expect(
      findUnlinked(row?.links ?? [], [...notice.citations, ...(notice.conflicts ?? [])]),
      notice.id,
    ).toEqual([])
  }
  if (record.noticesNote) {
    const text = squeeze(await page.locator('main').innerText())
    for (const piece of pieces(record.noticesNote)) expect(text).toContain(piece)
  }

  const readSection = (name: string) =>
    page
      .getByRole('region', { name, exact: true })
      .locator('> div li, > ul > li')
      .evaluateAll((items) =>
        items.map((item) => ({
          text: (item.textContent ?? '').replaceAll(/\s+/g, ' '),
          links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        })),
      )
  const claims = await readSection(m.case.claims)
  expect(claims).toHaveLength(record.claims.length)
  for (const claim of record.claims) {
    const line = claims.find(({ text }) => pieces(claim.text ?? '').every((piece) => text.includes(piece)))
    expect(line?.text, claim.id).toContain(claim.by)
    expect(findUnlinked(line?.links ?? [], claim.citations), claim.id).toEqual([])
  }

  const related = await readSection(m.case.related)
  expect(related).toHaveLength(record.relatedCases.length)
  for (const [i, relation] of record.relatedCases.entries()) {
    const name = realDataset.cases.find((one) => one.id === relation.case)?.person.name ?? ''
    expect(related[i]?.text).toContain(name)
    expect(related[i]?.text).toContain(nameRelation(relation.relation, m))
    expect(
      findUnlinked(related[i]?.links ?? [], [
        ...relation.citations,
        ...(relation.disputed ? [relation.disputed] : []),
      ]),
    ).toEqual([])
    if (relation.disputed) expect(related[i]?.text).toContain(squeeze(m.case.disputed))
  }
  const figure = page.getByRole('figure', { name: m.case.relatedFigure })
  await expect.poll(() => figure.getByRole('link').count()).toBe(record.relatedCases.length)

  const listed = await readLines(page, m.case.sources)
  const cited = new Set(JSON.stringify(record).match(/(?<="source":")s\d+|(?<=\{)s\d+(?=\})/g))
  expect(listed).toHaveLength(cited.size)
  for (const source of realDataset.sources.filter((one) => cited.has(one.id))) {
    const line = listed.find(
      ({ text }) => text.includes(squeeze(source.title)) && text.includes(source.publisher),
    )
    expectSource(source, line?.text ?? '', m)
  }
}

test.each(LANGUAGES)(
  'the page of every case in %s shows all records, each with its sources',
  async (language) => {
    const m = await readWords(language)
    const address = (id: string) => `#/cases/${id}?lang=${language}`
    const [first] = realDataset.cases
    const opened = await visit(browser, `${inject('siteUrl')}${address(first?.id ?? '')}`)
    const { page } = opened
    for (const record of realDataset.cases) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, address(record.id))
      await page.getByRole('heading', { level: 1, name: record.person.name, exact: true }).waitFor()
      await page.getByRole('list', { name: m.case.chronology, exact: true }).waitFor()
      await expectAll(page, record, m)
    }
    expectClean(opened)
    await opened.close()
  },
)

/** All editors' notes in the data file, at any depth. */
function findEditorNotes(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'editorNote' && typeof one === 'string' ? [one] : findEditorNotes(one),
  )
}

const KEYS =
  /\b(?:state-accusation|state-claim|opposing-party|single-source|article-only|one-side-only|host-state-\w+|origin-state-\w+|requesting-state-\w+|(?:alert|notice)-unspecified|none-reported|at-liberty|removal-not-pending|under-review|no-later-source)\b/

test.each(LANGUAGES)(
  'the screen in %s shows no {sN}, no vocabulary key and no editor’s note',
  async (language) => {
    const notes = findEditorNotes(rawDataset)
    expect(notes.length).toBeGreaterThan(5)
    const opened = await visit(browser, `${inject('siteUrl')}#/?lang=${language}`)
    const { page } = opened
    const m = await readWords(language)
    await page.getByRole('table', { name: m.board.list }).waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    const pages = [
      { path: '/', title: m.board.title },
      { path: '/changes', title: m.changes.title },
      { path: '/sources', title: m.sources.title },
      { path: '/about', title: m.about.title },
      ...realDataset.cases.map(({ id, person }) => ({ path: `/cases/${id}`, title: person.name })),
    ]
    for (const { path, title } of pages) {
      await page.evaluate(
        (address) => {
          location.hash = address
        },
        `#${path}?lang=${language}&context=1`.replace(
          /(#\/(?:changes|sources|about|)\?lang=\w+)&context=1/,
          '$1',
        ),
      )
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await page
        .locator(path === '/' ? 'main tbody tr:visible' : 'main li:visible, main dt')
        .first()
        .waitFor()
      const text = await page.evaluate(() => {
        const titles = [...document.querySelectorAll('[title],[aria-label]')].map(
          (one) => `${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`,
        )
        return `${document.body.textContent ?? ''} ${titles.join(' ')}`
      })
      expect(text, path).not.toMatch(/\{s\d+\}/)
      expect(text.replaceAll(/https?:\S+/g, ''), path).not.toMatch(KEYS)
      for (const note of notes) expect(text, path).not.toContain(note)
    }
    await opened.close()
  },
)

test('every fact on a case page, and every list cell with a statement, links to its source', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?layout=table`)
  const { page } = opened
  await page.getByRole('table', { name: 'Cases' }).waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const NOTHING = /^(?:None reported|None on record|Unknown)$/
  const cells = page.getByRole('table', { name: 'Cases' }).locator('tbody td')
  const links = await cells.evaluateAll((items) =>
    items.map((item) => item.querySelectorAll('a[href*="/cases/"]').length),
  )
  const texts = (await cells.allInnerTexts()).map((text) => text.trim())
  expect(texts).toHaveLength(35)
  expect(texts.filter((text, i) => links[i] === 0 && !NOTHING.test(text))).toEqual([])
  for (const { id, person } of realDataset.cases) {
    await page.evaluate((address) => {
      location.hash = address
    }, `#/cases/${id}`)
    await page.getByRole('heading', { level: 1, name: person.name, exact: true }).waitFor()
    await page.getByRole('list', { name: 'Chronology' }).waitFor()
    const facts = await page.locator('dl[aria-label=Facts] dd').evaluateAll((items) =>
      items.map((item) => ({
        text: (item.textContent ?? '').trim(),
        sources: item.querySelectorAll('a[aria-label^="Source "]').length,
      })),
    )
    expect(facts.length).toBeGreaterThanOrEqual(7)
    expect(
      facts.filter(({ text, sources }) => sources === 0 && !NOTHING.test(text)),
      id,
    ).toEqual([])
  }
  await opened.close()
})
