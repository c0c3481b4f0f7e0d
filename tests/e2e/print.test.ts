import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { buildDocument } from '../../src/features/export/document/build-document.ts'
import { prepareJob } from '../../src/features/export/job/make.ts'
import { readWords } from '../support/all-words.ts'
import { makeJob } from '../support/make-job.ts'
import { expectClean, launch, runAxe, visit } from '../support/open-page.ts'
import { bracketed, findMissing, listLines, readPdf, squeeze } from '../support/read-back.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string) {
  const opened = await visit(browser, inject('siteUrl') + hash)
  await opened.page.getByRole('button', { name: 'Print', disabled: false }).waitFor()
  return opened
}

/** The text of the page between toolbar and footer. */
const readText = (page: Page) =>
  page
    .locator('main article')
    .evaluate((article) => (article instanceof HTMLElement ? article.innerText : ''))

test.each([
  { hash: '#/print?asOf=2013-09-05', single: null },
  { hash: '#/print/ablyazov?asOf=2013-09-05', single: 'ablyazov' },
])(
  '$hash has the same content as the exported documents, with the same source numbers',
  async ({ hash, single }) => {
    const opened = await open(hash)
    const m = await readWords('en')
    const whole = makeJob({ kind: 'html' }, { asOf: '2013-09-05', single })
    const records = whole.records.filter(({ id }) => single === null || id === single)
    const job = { ...whole, records, scope: { ...whole.scope, onRecord: records.length } }
    const { summary, context } = prepareJob(job, m)
    // Leave out address and checksum, which differ from those of the job.
    const doc = buildDocument(summary, context, m)
    const facts = doc.facts.filter(
      ({ label }) => ![m.document.meta.linkBack, m.document.meta.sha256].includes(label),
    )
    const text = squeeze(await readText(opened.page))
    expect(findMissing(text, listLines({ ...doc, facts }, bracketed))).toBe(null)
    expectClean(opened)
    await opened.close()
  },
)

test('a PDF that the browser prints from it is tagged: headings, lists, tables, a described figure, internal links', async () => {
  const opened = await open('#/print?asOf=2013-09-05')
  const { page } = opened
  const bytes = await page.pdf({ tagged: true, outline: true, format: 'A4' })
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  expect(await pdf.getMarkInfo()).toEqual(
    new Map([
      ['Marked', true],
      ['UserProperties', false],
      ['Suspects', false],
    ]),
  )
  const roles = new Map<string, number>()
  const alts: string[] = []
  let text = ''
  let inner = 0
  type Tree = Awaited<ReturnType<Awaited<ReturnType<typeof pdf.getPage>>['getStructTree']>>
  const walk = (node: Tree): void => {
    roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
    if ('alt' in node && typeof node.alt === 'string') alts.push(node.alt)
    for (const child of node.children) if ('role' in child) walk(child)
  }
  for (let i = 1; i <= pdf.numPages; i++) {
    const one = await pdf.getPage(i)
    const tree = await one.getStructTree()
    if (tree) walk(tree)
    const { items } = await one.getTextContent()
    const said = items.map((item) => ('str' in item ? item.str : '')).join('')
    expect(said.trim().length, `page ${i}`).toBeGreaterThan(20)
    text += said
    const links = await one.getAnnotations()
    inner += links.filter(({ dest }) => dest !== null && dest !== undefined).length
  }
  for (const role of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'])
    expect(roles.get(role) ?? 0, role).toBeGreaterThan(0)
  expect(alts.some((alt) => alt.startsWith('45 events in 5 cases'))).toBe(true)
  expect(inner).toBeGreaterThan(50)
  expect(text).toContain('Alma Shalabayeva')
  expect(text).not.toContain('Back to the source page')
  await pdf.loadingTask.destroy()
  expectClean(opened)
  await opened.close()
})

test('the export dialog opens the print page with the chosen parts and language; a note links to its source', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/pavlov?asOf=2014-06-01`)
  const { page } = opened
  await page.getByRole('button', { name: 'Export summary' }).click()
  await page.getByRole('checkbox', { name: 'Timeline' }).uncheck()
  await page.getByRole('checkbox', { name: 'Claims by each side' }).uncheck()
  await page.getByRole('combobox', { name: 'Language of labels' }).selectOption('fr')
  await page.getByRole('link', { name: 'Print from the browser' }).click()
  await page.getByRole('heading', { level: 1, name: /^Alexandr Pavlov/ }).waitFor()
  const headings = page.getByRole('heading', { level: 2 })
  await expect.poll(() => headings.allInnerTexts()).toContain('Chronologie')
  expect(await headings.allInnerTexts()).not.toContain('Ce que dit chaque partie')
  expect(await page.locator('figure').count()).toBe(0)
  expect(await page.evaluate(() => location.hash)).toMatch(
    /^#\/print\/pavlov\?asOf=2014-06-01&lang=fr&parts=/,
  )
  const before = await page.evaluate(() => location.hash)
  await page.locator('sup a').first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^source-\d+$/)
  expect(await page.evaluate(() => location.hash)).toBe(before)
  expect(await runAxe(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0)
  expectClean(opened)
  await opened.close()
})

test.each([
  { name: 'a case that does not exist', hash: '#/print/nobody', says: 'There is no case “nobody”' },
  { name: 'filters that leave nothing', hash: '#/print?q=nobody-at-all', says: 'There is nothing to export' },
])('the print page reports $name, with a link back', async ({ hash, says }) => {
  const opened = await visit(browser, inject('siteUrl') + hash)
  await opened.page.getByText(says).waitFor()
  await expect.poll(() => opened.page.locator('main a').count()).toBeGreaterThan(0)
  expectClean(opened)
  await opened.close()
})

test('the board is printed whole: all rows of the tables and all sources', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const { text } = await readPdf(new Uint8Array(await page.pdf({ format: 'A4' })))
  // The last row of each of the timeline's tables, and the last source: Chromium cuts the end if it counted too few pages.
  const last = async (table: string) => {
    const row = page.getByRole('table', { name: table }).getByRole('row').last()
    await row.waitFor()
    return (await row.getByRole('cell').allInnerTexts()).map(squeeze)
  }
  await page.emulateMedia({ media: 'print' })
  const ends = [
    await last('Timeline events'),
    await last('Status, custody and protection over time'),
    await last('Notices over time'),
  ]
  const sources = page
    .locator('section', { has: page.getByRole('heading', { name: 'Sources' }) })
    .getByRole('listitem')
  await expect.poll(() => sources.count()).toBeGreaterThan(30)
  const printed = squeeze(text)
  for (const cells of ends) for (const cell of cells) expect(printed).toContain(cell)
  const address = await sources.last().getByRole('link').last().innerText()
  expect(printed.replaceAll(' ', '')).toContain(address)
  expectClean(opened)
  await opened.close()
})

/** The texts of each page of a PDF, with their heights above the bottom of the page, in points. */
async function listTexts(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: { readonly words: string; readonly height: number }[][] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const { items } = await (await pdf.getPage(i)).getTextContent()
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ words: item.str, height: item.transform[5] ?? 0 }] : [],
      ),
    )
  }
  await pdf.loadingTask.destroy()
  return pages
}

/** A millimetre, in points. */
const MM = 72 / 25.4

/** Finds a text on a page. The PDF splits it where a letter comes from another font: "Ләлән" has three pieces. */
function findText<T extends { readonly words: string }>(texts: readonly T[], text: string): T | undefined {
  return texts.find((_, i) => {
    let joined = ''
    for (let k = i; joined.length < text.length && k < texts.length; k++) joined += texts[k]?.words ?? ''
    return joined === text
  })
}

test.each([
  { name: 'A4', paper: 'A4', landscape: false, width: 210 },
  { name: 'A4 landscape', paper: 'A4', landscape: true, width: 297 },
  { name: 'A5', paper: 'A5', landscape: false, width: 148 },
])(
  'a board with many lanes on $name: the heading is above the figure, no page break splits a lane, each page has the axis',
  async ({ paper, landscape, width }) => {
    const opened = await visit(
      browser,
      `${inject('largeSiteUrl')}#/?q=0004&custody=detained&asOf=2024-01-01&sort=person`,
    )
    const { page } = opened
    await page.getByRole('application').waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    const pages = await listTexts(new Uint8Array(await page.pdf({ format: paper, landscape })))
    await page.emulateMedia({ media: 'print' })
    const figure = page.getByRole('img', { name: 'What happened, and when' })
    await figure.waitFor()
    const [head, ...lanes] = await figure.locator('svg').evaluateAll((pieces) =>
      pieces.map((piece) => ({
        texts: [...piece.querySelectorAll('text')].map(({ textContent }) => textContent),
        // Height of the lane below the line with its name, as a ratio to its width.
        below:
          piece instanceof SVGSVGElement
            ? (piece.viewBox.baseVal.height - 20) / piece.viewBox.baseVal.width
            : 0,
      })),
    )
    // The last SVG is the legend.
    lanes.pop()
    expect(lanes.length).toBeGreaterThan(20)
    const first = pages.findIndex((texts) => texts.some(({ words }) => words === 'What happened, and when'))
    const reached = lanes.map(({ texts: [name], below }) => {
      const at = pages.findIndex((texts, i) => i >= first && findText(texts, name ?? '') !== undefined)
      const line = findText(pages[at] ?? [], name ?? '')?.height ?? 0
      return { at, end: line - below * (width - 2 * 14) * MM }
    })
    expect(reached[0]?.at).toBe(first)
    for (const { at, end } of reached) {
      expect(end).toBeGreaterThan(16 * MM - 1)
      const words = pages[at]?.map((text) => text.words)
      for (const label of head?.texts ?? ['the axis']) expect(words).toContain(label)
    }
    // The list before the figure repeats its column headers on each page.
    for (const texts of pages.slice(0, first)) expect(texts.map(({ words }) => words)).toContain('Person ↑')
    expectClean(opened)
    await opened.close()
  },
)

test('a board with too many cases for lanes prints its bars and every column of their table', async () => {
  const opened = await visit(browser, `${inject('largeSiteUrl')}#/?held=CR`)
  const { page } = opened
  await page.getByRole('toolbar', { name: 'Bars' }).getByRole('button').first().waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const { text } = await readPdf(new Uint8Array(await page.pdf({ format: 'A4' })))
  // The width of the text area of an A4 page.
  await page.setViewportSize({ width: 687, height: 900 })
  await page.emulateMedia({ media: 'print' })
  const bars = page.getByRole('img', { name: 'What happened, and when' })
  await bars.waitFor()
  const edge = await page.evaluate(() => document.documentElement.clientWidth)
  const drawn = await bars.boundingBox()
  expect(drawn?.width).toBeGreaterThan(500)
  expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(edge)
  const heads = await page.getByRole('table', { name: 'Timeline events' }).getByRole('columnheader').all()
  expect(heads.length).toBeGreaterThan(9)
  for (const head of heads) {
    expect(squeeze(text)).toContain(squeeze(await head.innerText()))
    const box = await head.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(edge)
  }
  expectClean(opened)
  await opened.close()
})
