import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, readResult, runAxe, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const VIEWPORT = { width: 1280, height: 900 }

const open = (hash = '') => visit(browser, inject('largeSiteUrl') + hash, { viewport: VIEWPORT })

/** Opens the page with faults; without a service worker, because Playwright cannot intercept the requests of one. */
const openSpoilt = (prepare: (page: Page) => Promise<void>) =>
  visit(browser, inject('largeSiteUrl'), { viewport: VIEWPORT, serviceWorkers: 'block' }, prepare)

const table = (page: Page) => page.getByRole('table', { name: 'Cases' })

test('thousands of cases are in a scrolling list, which states their number and the position', async () => {
  const opened = await open()
  const { page } = opened
  await page.getByText(/^row 1 of \d,\d{3}$/).waitFor()
  await expect.poll(() => readResult(page)).toMatch(/^\d,\d{3} cases/)
  const count = Number(await table(page).getAttribute('aria-rowcount'))
  expect(count).toBeGreaterThan(2900)
  expect(await page.getByRole('rowheader').count()).toBeLessThan(60)
  await page.getByRole('region', { name: 'List of cases, scrollable' }).focus()
  await page.keyboard.press('End')
  await page
    .getByText(`row ${(count - 1).toLocaleString('en')} of ${(count - 1).toLocaleString('en')}`)
    .waitFor()
  await expect.poll(() => page.locator(`[aria-rowindex="${count}"]`).count()).toBe(1)
  expect(await runAxe(page)).toEqual([])
  expectClean(opened)
  await opened.close()
})

test('a search filters thousands of cases once their names are indexed, and says if it finds nothing', async () => {
  const opened = await open('#/?q=000042')
  const { page } = opened
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  const name = await page.getByRole('rowheader').getByRole('link').first().innerText()
  expect(name).toContain('000042')
  const field = page.getByRole('searchbox', { name: 'Search cases' })
  await field.fill('qqqqzzzz 99999999')
  await page.getByText('No case matches these filters.').waitFor()
  await field.fill('')
  await page.getByText(/^row 1 of/).waitFor()
  expectClean(opened)
  await opened.close()
})

test('among thousands the palette finds a case, and still lists the pages', async () => {
  const opened = await open('#/?q=000042')
  const { page } = opened
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  const name = await page.getByRole('rowheader').getByRole('link').first().innerText()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /^Go to a case/ })
  await field.waitFor()
  await expect.poll(() => page.getByRole('option', { name: 'Sources' }).count()).toBe(1)
  await field.fill('000042')
  await page.getByRole('option', { name }).waitFor()
  await field.fill('zzzzqqqq')
  await page.getByRole('dialog').getByText('No results.').last().waitFor()
  await field.fill('000042')
  // Wait for the result: Enter opens what has been found by then.
  await page.getByRole('option', { name }).waitFor()
  await field.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('a case among thousands has a page with its record', async () => {
  const opened = await open('#/cases/case-000042')
  await opened.page.getByRole('heading', { level: 1 }).waitFor()
  await opened.page.getByRole('list', { name: 'Chronology' }).getByRole('listitem').first().waitFor()
  expectClean(opened)
  await opened.close()
})

test('other pages show only the first of thousands of cases, and say so; the palette searches all', async () => {
  const opened = await open('#/compare?cases=case-002900')
  const { page } = opened
  await page.getByText(/^Showing the first 200 of \d,\d{3} cases/).waitFor()
  await expect.poll(() => page.getByRole('group').getByRole('checkbox').count()).toBe(201)
  await page.goto(`${inject('largeSiteUrl')}#/changes`)
  await page.getByText(/^Showing the first 200 of \d,\d{3} cases/).waitFor()
  await page.goto(`${inject('largeSiteUrl')}#/print`)
  await page.getByText(/can hold up to 1,000 cases/).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('002900')
  await page.getByRole('option', { name: /002900/ }).click()
  await page.getByRole('heading', { level: 1, name: /002900/ }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('a case found by name among thousands is exported with its record', async () => {
  const opened = await open('#/?q=000042')
  const { page } = opened
  await expect.poll(() => readResult(page)).toMatch(/^1 of \d,\d{3} cases$/)
  await page.getByRole('button', { name: 'Export 1 case', exact: true }).click()
  await page.getByRole('link', { name: /^Download .*\.pdf/ }).waitFor()
  expect(await page.getByRole('dialog').innerText()).toContain('Cases: 1.')
  expectClean(opened)
  await opened.close()
})

/** Answers requests for a part of the snapshot with `answer` until `mend` is called. */
function spoil(page: Page, part: number, answer: (route: Route) => Promise<void>) {
  let broken = true
  return {
    begin: () =>
      page.route(`**/generated/part-${part}.bin`, (route) => (broken ? answer(route) : route.continue())),
    mend: () => {
      broken = false
    },
  }
}

test.each([
  {
    name: 'missing',
    answer: (route: Route) => route.fulfill({ status: 404, body: '' }),
    says: 'missing or arrived damaged',
  },
  {
    name: 'cut off',
    answer: (route: Route) => route.fulfill({ body: Buffer.from('NBC2\x10\0\0\0[["id') }),
    says: 'breaks off before its first column',
  },
  {
    name: 'in a newer format',
    answer: (route: Route) => route.fulfill({ body: Buffer.from('NBC3\x02\0\0\0[]      ') }),
    says: 'reload the page',
  },
  {
    name: 'in an older format',
    answer: (route: Route) => route.fulfill({ body: Buffer.from('NBC1\x02\0\0\0[]      ') }),
    says: 'the server has to write it anew',
  },
])(
  'a later part that is $name is reported, the loaded cases stay, and Try again continues',
  async ({ answer, says }) => {
    let spoilt: ReturnType<typeof spoil> | undefined
    const opened = await openSpoilt(async (page) => {
      spoilt = spoil(page, 5, answer)
      await spoilt.begin()
    })
    const { page } = opened
    const alert = page.getByRole('alert').filter({ hasText: 'The rest of the cases could not be loaded' })
    await alert.waitFor()
    await expect.poll(() => alert.innerText()).toContain(says)
    await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(5)
    // Counts do not wait for the remaining parts.
    await expect.poll(() => readResult(page)).toMatch(/^\d,\d{3} cases/)
    spoilt?.mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await alert.waitFor({ state: 'detached' })
    await opened.close()
  },
)

test('rows whose records are still loading say so, whatever the filters, and then appear', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?custody=detained&sort=-status`,
    { viewport: VIEWPORT, serviceWorkers: 'block' },
    async (page) => {
      await page.route('**/generated/part-5.bin', async (route) => {
        await held
        await route.continue()
      })
    },
  )
  const { page } = opened
  await page.getByText('This row is loading.').first().waitFor()
  await expect.poll(() => readResult(page)).toMatch(/^\d{3} of \d,\d{3} cases/)
  release()
  await page.getByText('This row is loading.').first().waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(5)
  expectClean(opened)
  await opened.close()
})

test('Export pressed while records are loading says so, and opens the dialog when they are loaded', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?custody=detained`,
    { viewport: VIEWPORT, serviceWorkers: 'block' },
    async (page) => {
      await page.route('**/generated/part-5.bin', async (route) => {
        await held
        await route.continue()
      })
    },
  )
  const { page } = opened
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByText('The export opens as soon as they are ready').waitFor()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  expect(await dialog.count()).toBe(0)
  release()
  await dialog.waitFor()
  expectClean(opened)
  await opened.close()
})

test('a day known on is shown before the records of all cases are loaded', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?custody=detained&sort=-status&known=2013-09-05`,
    { viewport: VIEWPORT, serviceWorkers: 'block' },
    async (page) => {
      await page.route('**/generated/part-5.bin', async (route) => {
        await held
        await route.continue()
      })
    },
  )
  const { page } = opened
  await page.getByText('Only what sources published by 5 Sep 2013 say').waitFor()
  await page.getByText('This row is loading.').first().waitFor()
  const counted = await readResult(page)
  expect(counted).toMatch(/^\d{3} of \d,\d{3} cases/)
  release()
  await page.getByText('This row is loading.').first().waitFor({ state: 'detached' })
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5)
  expect(await readResult(page)).toBe(counted)
  expectClean(opened)
  await opened.close()
})

test('the board reports that the first part is missing, and Try again loads it', async () => {
  let spoilt: ReturnType<typeof spoil> | undefined
  const opened = await openSpoilt(async (page) => {
    spoilt = spoil(page, 0, (route) => route.fulfill({ status: 404, body: '' }))
    await spoilt.begin()
  })
  const { page } = opened
  await page.getByText('The cases could not be loaded').waitFor()
  spoilt?.mend()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(/^row 1 of/).waitFor()
  await opened.close()
})
