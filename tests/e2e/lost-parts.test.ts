import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openFilter } from '../support/board-controls.ts'
import { launch, readResult, visit } from '../support/open-page.ts'
import { withhold } from '../support/withhold.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Opens the large board with one part missing; without a worker, because Playwright cannot intercept its requests. */
async function openWithout(part: number, hash = '') {
  let mend: () => void = () => undefined
  const opened = await visit(
    browser,
    inject('largeSiteUrl') + hash,
    { viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' },
    async (page) => {
      mend = await withhold(page.context(), `**/generated/part-${part}.bin`, (route) =>
        route.fulfill({ status: 404, body: '' }),
      )
    },
  )
  const alert = opened.page
    .getByRole('alert')
    .filter({ hasText: 'The rest of the cases could not be loaded' })
  return { ...opened, alert, mend }
}

test.each([
  { part: 1, what: 'the first names' },
  { part: 2, what: 'the first records' },
  { part: 3, what: 'the other names' },
])('without $what the board is shown with a message, and Try again loads them', async ({ part }) => {
  const { page, alert, mend, close } = await openWithout(part)
  await alert.waitFor()
  await page.getByRole('table', { name: 'Cases' }).waitFor()
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/^\d,\d{3} cases/)
  // Counts and filters do not need the missing part.
  await (await openFilter(page, 'Custody')).getByRole('checkbox').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByText('This row is loading.').count()).toBe(0)
  if (part < 3) await page.getByText('This row could not be loaded.').first().waitFor()
  mend()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await alert.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(5)
  expect(await page.getByText('This row could not be loaded.').count()).toBe(0)
  await close()
})

test('a search that needs missing names says so, and so does an export', async () => {
  const { page, alert, mend, close } = await openWithout(3, '#/?q=000042')
  await alert.waitFor()
  await page.getByText('The names of some cases could not be loaded').first().waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByText('would be missing from the file').waitFor()
  mend()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => readResult(page)).toMatch(/^1 of \d,\d{3} cases$/)
  await close()
})

test('a case whose record is missing in the list still has its page', async () => {
  const { page, close } = await openWithout(5, '#/cases/case-000042')
  await page.getByRole('heading', { level: 1, name: /000042/ }).waitFor()
  await page.getByRole('list', { name: 'Chronology' }).getByRole('listitem').first().waitFor()
  await close()
})
