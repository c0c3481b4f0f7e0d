import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'
import { realDataset } from '../support/real-dataset.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const record = realDataset.cases.find(({ id }) => id === 'ablyazov')
const open = (address: string, options = {}) => visit(browser, `${inject('siteUrl')}${address}`, options)

test('the bar of a case page counts its sections, leads to each and stays in view', async () => {
  const opened = await open('#/cases/ablyazov')
  const { page } = opened
  const bar = page.getByRole('navigation', { name: 'Sections of this page' })
  await bar.getByRole('link', { name: `Chronology ${record?.events.length}` }).waitFor()
  await bar.getByRole('link', { name: `Claims ${record?.claims.length}` }).waitFor()
  await bar.getByRole('link', { name: `Notices ${record?.notices.length}` }).click()
  const heading = page.getByRole('heading', { level: 2, name: 'Notices' })
  await expect.poll(async () => (await heading.boundingBox())?.y ?? 0).toBeLessThan(140)
  expect((await heading.boundingBox())?.y).toBeGreaterThan(44)
  expect((await bar.boundingBox())?.y).toBe(0)
  await expect.poll(() => bar.locator('[aria-current]').innerText()).toMatch(/^Notices/)
  expect(await page.evaluate(() => location.hash)).toBe('#/cases/ablyazov/notices')
  expectClean(opened)
  await opened.close()
})

test('the palette goes to a section of the case page that is open', async () => {
  const opened = await open('#/cases/ablyazov')
  const { page } = opened
  await page.getByRole('navigation', { name: 'Sections of this page' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Go to a case' }).fill('on this page: claims')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/cases/ablyazov/claims')
  await opened.close()
})

test('a chronology can begin with the newest event, and the address keeps it', async () => {
  const opened = await open('#/cases/ablyazov')
  const { page } = opened
  const first = page.getByRole('list', { name: 'Chronology', exact: true }).locator('> li h3').first()
  const oldest = await first.innerText()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first')
  await expect.poll(() => first.innerText()).not.toBe(oldest)
  expect(await page.evaluate(() => location.hash)).toBe('#/cases/ablyazov?order=newest')
  // What happened last is among the facts as well.
  const facts = page.locator('dl[aria-label=Facts]')
  expect(await facts.innerText()).toContain(await first.innerText())
  await opened.close()
})

test('the sources of an event open beside it, and the page stays', async () => {
  const opened = await open('#/cases/pavlov')
  const { page } = opened
  const line = page.getByRole('list', { name: 'Chronology', exact: true }).locator('> li').first()
  await line.getByRole('button', { name: 'Show sources here' }).click()
  await line.locator('ol a[target=_blank]').first().waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#/cases/pavlov')
  await line.getByRole('button', { name: 'Hide sources' }).click()
  expect(await line.locator('ol a[target=_blank]').count()).toBe(0)
  await opened.close()
})

test('on a phone notices are cards: nothing is right of the edge', async () => {
  const opened = await open('#/cases/ablyazov/notices', { viewport: { width: 390, height: 844 } })
  const { page } = opened
  const rows = page.getByRole('table', { name: 'Notices' }).locator('tbody tr')
  await rows.first().waitFor()
  for (const row of await rows.all()) {
    const { x, width } = (await row.boundingBox()) ?? { x: -1, width: 1000 }
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
    expect(await row.innerText()).toContain('Requested by:')
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await opened.close()
})
