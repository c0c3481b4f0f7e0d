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

test('the board is printed whole: all rows of its tables, if they are open, and all sources', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Events as a table' }).click()
  // The last row of each of the timeline's tables, and the last source: Chromium cuts the end if it counted too few pages.
  const last = async (table: string) => {
    const row = page.getByRole('table', { name: table }).getByRole('row').last()
    await row.waitFor()
    return (await row.getByRole('cell').allInnerTexts()).map(squeeze)
  }
  const ends = [
    await last('Timeline events'),
    await last('Status, custody and protection over time'),
    await last('Notices over time'),
  ]
  const { text } = await readPdf(new Uint8Array(await page.pdf({ format: 'A4' })))
  await page.emulateMedia({ media: 'print' })
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

/** Finds a text on a page. The PDF splits it where a letter comes from another font: "Ләлән" has three pieces. */
function findText<T extends { readonly words: string }>(texts: readonly T[], text: string): T | undefined {
  const whole = text.replaceAll(/\s/g, '')
  return texts.find((_, i) => {
    let joined = ''
    for (let k = i; joined.length < whole.length && k < texts.length; k++)
      joined += (texts[k]?.words ?? '').replaceAll(/\s/g, '')
    return joined === whole
  })
}

test('the five cases with their facts and lanes are one A4 landscape page, the years at its head', async () => {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 900 } })
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const names = await page.getByRole('rowheader').getByRole('link', { name: / / }).allInnerTexts()
  const people = names.filter((name) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(name))
  expect(people.length).toBe(5)
  const [first = []] = await listTexts(new Uint8Array(await page.pdf({ format: 'A4', landscape: true })))
  for (const text of [...people, '2011', '2026', 'Background events'])
    expect(findText(first, text), text).toBeDefined()
  // Of the last case the last fact, and of a lane the words on its band.
  const words = first.map((text) => text.words).join('')
  expect(squeeze(words)).toContain(squeeze('Refugee, Italy'))
  expect(squeeze(words)).toContain(squeeze('3 y 4 mo'))
  expectClean(opened)
  await opened.close()
})

test.each([
  { name: 'A4', paper: 'A4', landscape: false },
  { name: 'A4 landscape', paper: 'A4', landscape: true },
  { name: 'A5', paper: 'A5', landscape: false },
])(
  'a long list on $name: no page break splits a row, each page has the names of the columns and the years',
  async ({ paper, landscape }) => {
    const opened = await visit(
      browser,
      `${inject('largeSiteUrl')}#/?q=0004&custody=detained&asOf=2024-01-01&sort=person`,
      { viewport: { width: 1280, height: 900 } },
    )
    const { page } = opened
    await page.getByRole('slider', { name: 'Day shown' }).waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    const pages = await listTexts(new Uint8Array(await page.pdf({ format: paper, landscape })))
    await page.emulateMedia({ media: 'print' })
    const rows = page.locator('tbody tr[data-case] [data-row-link]').locator('visible=true')
    await expect.poll(() => rows.count()).toBeGreaterThan(20)
    const names = await rows.allInnerTexts()
    const year = await page
      .locator('thead [data-time-area]')
      .getByText(/^\d{4}$/)
      .first()
      .innerText()
    const reached = names.map((name) => pages.findIndex((texts) => findText(texts, name) !== undefined))
    expect(Math.min(...reached)).toBe(0)
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    expect(new Set(reached).size).toBeGreaterThan(1)
    for (const at of new Set(reached)) {
      const texts = pages[at] ?? []
      // On small paper the rows are cards, without columns.
      if (paper === 'A4') expect(texts.map(({ words }) => words)).toContain('Person ↑')
      const head = texts.find(({ words }) => words === year)
      expect(head, `the years of page ${at + 1}`).toBeDefined()
      // The highest texts below the years are a name and what stands beside it, not the rest of a row.
      const below = texts.filter(({ height }) => height < (head?.height ?? 0) - 2)
      const top = Math.max(...below.map(({ height }) => height))
      expect(
        names.some((name) => {
          const place = findText(below, name)
          return place !== undefined && place.height > top - 8
        }),
        `page ${at + 1}`,
      ).toBe(true)
    }
    expectClean(opened)
    await opened.close()
  },
)

test('of more cases than paper holds the first are printed, and their number', async () => {
  const opened = await visit(browser, inject('largeSiteUrl'))
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const said = page.getByText(/^Printing the first [\d,]+ of 3,000 cases/)
  await said.waitFor()
  const [, count] = /first ([\d,]+) of/.exec(await said.innerText()) ?? []
  const rows = page.locator('tbody tr[data-case] [data-row-link]').locator('visible=true')
  await expect.poll(() => rows.count()).toBe(Number(count?.replaceAll(',', '')))
  expectClean(opened)
  await opened.close()
})
