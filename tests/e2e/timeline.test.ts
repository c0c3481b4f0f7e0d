import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, type Visit, visit } from '../support/open-page.ts'
import { realDataset } from '../support/real-dataset.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const opened = await visit(browser, inject('siteUrl') + hash, options)
  await opened.page.locator('main h1').waitFor()
  await opened.page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  return opened
}

const hash = (page: Page) => page.evaluate(() => location.hash)

async function download(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Reads the size of a PNG from its header. */
const readSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

test('the picture is one self-contained SVG that states what it shows', async () => {
  const opened = await open('#/?status=protected&asOf=2014-03-01')
  const { page } = opened
  const { name, bytes } = await download(page, 'SVG')
  expect(name).toBe('noticeboard-timeline-2014-03-01.svg')
  const svg = bytes.toString('utf8')
  // On a blank page, because the app's policy forbids parsing.
  const blank = await browser.newPage()
  const facts = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const addresses = [...parsed.querySelectorAll('[href], [src]')].flatMap(
      (one) => one.getAttribute('href') ?? '',
    )
    return {
      root: parsed.documentElement.localName,
      broken: parsed.querySelector('parsererror') !== null,
      scripts: parsed.querySelectorAll('script, foreignObject, image, style').length,
      addresses: [...new Set(addresses.map((one) => one.replace(/#.*/, '')))],
      about: parsed.querySelector('metadata')?.textContent ?? '',
      text: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join('\n'),
      title: parsed.querySelector('svg > title')?.textContent,
    }
  }, svg)
  await blank.close()
  expect(facts).toMatchObject({ root: 'svg', broken: false, scripts: 0, title: 'What happened, and when' })
  expect(facts.addresses).toEqual([inject('siteUrl')])
  expect(JSON.parse(facts.about)).toMatchObject({
    query: 'status=protected&asOf=2014-03-01',
    asOf: '2014-03-01',
    dataVersion: realDataset.dataVersion,
  })
  // It contains the displayed lanes and no others, and states its origin.
  const shown = (
    await page.getByRole('table', { name: 'Cases' }).getByRole('rowheader').allInnerTexts()
  ).join()
  for (const { person } of realDataset.cases) {
    expect([person.name, facts.text.includes(`\n${person.name}\n`)]).toEqual([
      person.name,
      shown.includes(person.name),
    ])
  }
  expect(facts.text).toContain('As of 1 Mar 2014')
  expect(facts.text).toContain('Status: Protected')
  expect(facts.text).toContain(realDataset.dataVersion)
  expect(svg).not.toMatch(/var\(--|url\((?!#)/)
  expectClean(opened)
  await opened.close()
})

test('the picture as a PNG is twice the size of the SVG', async () => {
  const opened = await open('#/')
  const { page } = opened
  const svg = (await download(page, 'SVG')).bytes.toString('utf8')
  const { name, bytes } = await download(page, 'PNG')
  expect(name).toBe(`noticeboard-timeline-${realDataset.compiled}.png`)
  const [, width, height] = /<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const size = readSize(bytes)
  expect(size.width).toBe(Number(width) * 2)
  expect(Math.abs(size.height - Number(height) * 2)).toBeLessThanOrEqual(2)
  expect(bytes.length).toBeGreaterThan(20_000)
  expectClean(opened)
  await opened.close()
})

test('the SVG can be copied for embedding', async () => {
  const opened = await open('#/', { permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = opened
  await page.getByRole('button', { name: 'Copy SVG to embed' }).click()
  await page.getByText('Image copied as SVG.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^<\?xml.*<svg.*<\/svg>\s*$/s)
  expectClean(opened)
  await opened.close()
})

test('the events of the board open as a table below it, and print with it', async () => {
  const opened = await open('#/')
  const { page } = opened
  const table = page.getByRole('table', { name: 'Timeline events' })
  expect(await table.count()).toBe(0)
  await page.getByRole('button', { name: 'Events as a table' }).click()
  const events = realDataset.cases.reduce((sum, one) => sum + one.events.length, 0)
  await expect.poll(() => table.getByRole('row').count()).toBe(events + 1)
  await page.emulateMedia({ media: 'print' })
  await table.waitFor()
  expectClean(opened)
  await opened.close()
})

test.each([
  {
    why: 'a window that ends before it starts',
    to: '#/?from=2014-01-01&to=2013-01-01',
    says: 'is later than To',
    out: 'Swap the dates',
  },
  {
    why: 'a window outside all data',
    to: '#/?from=1990-01-01&to=1991-12-31',
    says: 'the dates on record lie between 2011 and 2025',
    out: 'Show all years',
  },
  {
    why: 'a day before the first event',
    to: '#/?asOf=2001-01-01',
    says: 'not yet on record by 1 Jan 2001',
    out: 'Latest known',
  },
])('$why: a message and a way out', async ({ to, says, out }) => {
  const opened = await open(to)
  const { page } = opened
  await page.getByText(says).first().waitFor()
  await page.getByRole('button', { name: out }).first().click()
  await expect
    .poll(() => page.getByRole('table', { name: 'Cases' }).getByRole('row').count())
    .toBeGreaterThan(1)
  expectClean(opened)
  await opened.close()
})

test('cases are compared from the first detention on; event and cases can be changed and are in the address', async () => {
  const opened = await open('#/')
  const { page } = opened
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Compare cases', level: 1 }).waitFor()
  const chart = page.getByRole('figure')
  await chart.getByText('day 0: 12 Jun 2013').waitFor()
  await chart.getByText('day 0: May 2012').waitFor()
  await page.getByRole('checkbox', { name: 'Alma Shalabayeva' }).uncheck()
  await expect.poll(() => hash(page)).toBe('#/compare?cases=ketebayev,pavlov,paraskevich,ablyazov')
  await page.getByRole('combobox', { name: 'Day 0 is the first' }).selectOption({ label: 'Release' })
  await expect.poll(() => hash(page)).toContain('&at=release')
  await page.getByText(/No event of the type “Release” is recorded for: /).waitFor()
  await page.goBack()
  await chart.getByText('day 0: 12 Jun 2013').waitFor()
  // Paraskevich was detained in May 2012 and released on 20 March 2014. By hand: 1 May 2012 + 688 days, 31 May + 658 days.
  await page.getByRole('button', { name: 'Show as table' }).click()
  const row = page
    .getByRole('table', { name: 'Timeline events' })
    .getByRole('row')
    .filter({ hasText: '20 Mar 2014' })
  await expect.poll(() => row.first().innerText()).toContain('day +658 to day +688')
  expectClean(opened)
  await opened.close()
})

test('a comparison with unknown cases says so and shows the others', async () => {
  const opened = await open('#/compare?cases=nobody,pavlov&at=never')
  const { page } = opened
  await page.getByText('There is no case “nobody” in the list').waitFor()
  await page.getByText('is not a valid value for the event of day 0').waitFor()
  await page.getByText('Choose at least two cases.').waitFor()
  expectClean(opened)
  await opened.close()
})

test('the figure of a case page has a lane for each track; it zooms, and a click near an event leads to it', async () => {
  const opened = await open('#/cases/ablyazov')
  const { page } = opened
  const figure = page.getByRole('region', { name: 'Status, custody and protection over time' })
  for (const name of ['Status', 'Custody', 'Protection', 'Notices'])
    await figure.getByText(name, { exact: true }).first().waitFor()
  const all = figure.getByRole('button', { name: 'All years' })
  expect(await all.getAttribute('aria-pressed')).toBe('true')
  await figure.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => all.getAttribute('aria-pressed')).toBe('false')
  expect(await hash(page)).toBe('#/cases/ablyazov')
  await all.click()
  await expect.poll(() => all.getAttribute('aria-pressed')).toBe('true')
  const lane = figure.locator('figure div > svg[aria-hidden=true]').nth(1)
  const box = await lane.boundingBox()
  if (!box) throw new Error('There is no lane.')
  await lane.click({ position: { x: box.width / 3, y: box.height / 2 } })
  await expect.poll(() => hash(page)).toMatch(/^#\/cases\/ablyazov\/abl-/)
  expectClean(opened)
  await opened.close()
})

test('the citation of the timeline has its day, data version and address', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=ES&asOf=2014-06-01`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = opened
  await page.getByRole('button', { name: 'Cite or link: What happened, and when' }).click()
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await page.getByText('Citation copied.').waitFor()
  const citation = await page.evaluate(() => navigator.clipboard.readText())
  expect(citation).toMatch(/^“[^”]+”, Noticeboard, data version \S+, as of 1 Jun 2014, /)
  expect(citation.endsWith(`${inject('siteUrl')}#/?held=ES&asOf=2014-06-01`)).toBe(true)
  expectClean(opened)
  await opened.close()
})
