import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat } from '../support/board-controls.ts'
import { awaitWorker, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

type Answer = (route: Route) => Promise<void>
const missing: Answer = (route) => route.fulfill({ status: 404, body: '' })
const gone: Answer = (route) => route.abort()
const cutOff: Answer = async (route) => {
  const whole = await (await route.fetch()).text()
  await route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) })
}
const empty: Answer = (route) => route.fulfill({ contentType: 'text/javascript', body: '' })

/**
 * Opens the page with a fault on some of its files. After the page has loaded, its host answers requests for the page itself
 * with the same version, a new one, nothing, or a sign-in page. `mend` ends all faults.
 */
async function openFaulty(
  hash: string,
  files: RegExp,
  { answer, host }: { answer: Answer; host: 'same' | 'renewed' | 'gone' | 'sign-in' },
) {
  let broken = true
  const opened = await visit(
    browser,
    inject('siteUrl') + hash,
    { serviceWorkers: 'block' },
    async (page: Page) => {
      await page.route(files, (route) => (broken ? answer(route) : route.continue()))
      await page.route(inject('siteUrl'), async (route) => {
        if (!broken || host === 'same' || route.request().isNavigationRequest()) return route.continue()
        if (host === 'gone') return route.abort()
        const html = await (await route.fetch()).text()
        return route.fulfill({
          contentType: 'text/html',
          body:
            host === 'renewed'
              ? html.replace(/index-[\w-]+\.js/, 'index-ANOTHER1.js')
              : '<!doctype html><title>Sign in to the network</title>',
        })
      })
    },
  )
  return {
    ...opened,
    mend: () => {
      broken = false
    },
  }
}

const ABOUT = /\/assets\/about-page-[\w-]+\.js$/
const about = (page: Page) => page.getByRole('link', { name: 'About the data' })

test('a page whose code is gone after a new release says so, and keeps what was typed', async () => {
  const { page, mend, close } = await openFaulty('#/', ABOUT, { answer: missing, host: 'renewed' })
  await waitForBoard(page)
  await page.getByRole('searchbox', { name: 'Search cases' }).fill('pavlov')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  await about(page).click()
  const alert = page.getByRole('alert')
  await alert.getByText('There is a new version').waitFor()
  expect(await alert.innerText()).not.toContain('connection')
  expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Reload'])
  mend()
  await alert.getByRole('button', { name: 'Reload' }).click()
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor()
  await page.getByRole('link', { name: 'Noticeboard', exact: true }).click()
  await waitForBoard(page)
  expect(await page.getByRole('searchbox', { name: 'Search cases' }).inputValue()).toBe('pavlov')
  await close()
})

test.each([
  { name: 'gone with its host', answer: gone, host: 'gone' as const, says: 'Check your connection' },
  {
    name: 'behind a page to sign in at',
    answer: gone,
    host: 'sign-in' as const,
    says: 'Check your connection',
  },
  {
    name: 'missing on a host that is there',
    answer: missing,
    host: 'same' as const,
    says: 'missing or arrived damaged',
  },
])(
  'the error message for code that is $name gives the cause, and Try again loads it',
  async ({ answer, host, says }) => {
    const { page, mend, close } = await openFaulty('#/', ABOUT, { answer, host })
    await waitForBoard(page)
    await about(page).click()
    const alert = page.getByRole('alert')
    await alert.getByText(says).waitFor()
    mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor()
    await close()
  },
)

test.each([
  { name: 'cut off', answer: cutOff },
  { name: 'empty', answer: empty },
])('code that arrives $name cannot be imported again, and Reload loads it', async ({ answer }) => {
  const { page, mend, close } = await openFaulty('#/', ABOUT, { answer, host: 'same' })
  await waitForBoard(page)
  await about(page).click()
  const alert = page.getByRole('alert')
  await alert.getByText('missing or arrived damaged').waitFor()
  mend()
  await alert.getByRole('button', { name: 'Reload' }).click()
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor()
  await close()
})

test.each([
  { host: 'gone' as const, says: 'Check your connection' },
  { host: 'renewed' as const, says: 'There is a new version' },
  { host: 'same' as const, says: 'missing or arrived damaged' },
])('the error message for a missing data file gives the cause: host $host', async ({ host, says }) => {
  const { page, mend, close } = await openFaulty('#/cases/pavlov', /\/assets\/cases-[\w-]+\.json$/, {
    answer: host === 'gone' ? gone : missing,
    host,
  })
  const alert = page.getByRole('alert')
  await alert.getByText(says).waitFor()
  expect(await alert.innerText()).not.toContain('500')
  mend()
  await alert.getByRole('button', { name: host === 'renewed' ? 'Reload' : 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await close()
})

test.each([
  { form: /^Word/, file: /\/assets\/docx-[\w-]+\.js$/ },
  { form: /^Web page/, file: /\/assets\/html-[\w-]+\.js$/ },
  { form: /^Exchange/, file: /\/assets\/exchange-[\w-]+\.js$/ },
  { form: /^PDF/, file: /\.ttf$/ },
])('an export whose code is gone after a new release says so: $form, $file', async ({ form, file }) => {
  const { page, close } = await openFaulty('#/', file, { answer: missing, host: 'renewed' })
  await waitForBoard(page)
  await page.getByRole('button', { name: 'Export' }).click()
  await chooseFormat(page, form)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('There is a new version').waitFor()
  expect(await dialog.innerText()).not.toMatch(/dynamically|status/)
  await dialog.getByRole('button', { name: 'Reload' }).waitFor()
  await close()
})

test('clearing site data while a page is open does not make a case look missing', async () => {
  const opened = await visit(browser, inject('largeSiteUrl'), {}, awaitWorker)
  const { page } = opened
  await page.locator('html[data-backend=worker]').waitFor({ state: 'attached' })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
  await page.evaluate(() => {
    location.hash = '#/cases/case-000042'
  })
  await page.getByRole('heading', { level: 1, name: /000042/ }).waitFor()
  await page.getByRole('list', { name: 'Chronology' }).waitFor()
  await page.locator('html[data-backend=in-page]').waitFor({ state: 'attached' })
  await opened.close()
})
