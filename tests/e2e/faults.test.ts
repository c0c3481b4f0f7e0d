import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard, waitForPreload } from '../support/open-page.ts'
import { ask, openFaulty, playServer } from '../support/play-server.ts'
import { withhold } from '../support/withhold.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each([
  {
    name: 'a server error',
    answer: (route: Route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'about:blank', title: 'Out of order', status: 500 }),
      }),
    says: '500: Out of order',
  },
  {
    name: 'a missing snapshot',
    answer: (route: Route) => route.fulfill({ status: 404, body: 'gone' }),
    says: '(404)',
  },
  {
    name: 'HTML in place of JSON',
    answer: (route: Route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' }),
    says: 'not JSON but text/html',
  },
  {
    name: 'broken JSON',
    answer: (route: Route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"schemaVersion":1,' }),
    says: 'the JSON is broken',
  },
  {
    name: 'an empty body',
    answer: (route: Route) => route.fulfill({ status: 200, contentType: 'application/json', body: '' }),
    says: 'the JSON is broken',
  },
  {
    name: 'JSON of another shape',
    answer: (route: Route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"schemaVersion":2}' }),
    says: 'schemaVersion',
  },
  {
    name: 'no connection',
    answer: (route: Route) => route.abort('connectionrefused'),
    says: 'could not be reached',
  },
])('the board reports $name, and Try again loads it', async ({ answer, says }) => {
  const { page, mend, close } = await openFaulty(browser, /\/api\/snapshot$/, answer)
  const alert = page.getByRole('alert')
  await alert.waitFor()
  await expect.poll(() => alert.innerText()).toContain('The cases could not be loaded')
  await expect.poll(() => alert.innerText()).toContain(says)
  mend()
  await page.getByRole('button', { name: 'Try again' }).click()
  await waitForBoard(page)
  await close()
})

test('the board reports a timeout after ten seconds, and Try again loads it', async () => {
  const opened = await visit(browser, `${inject('realSiteUrl')}#/`, {}, async (page) => {
    await page.clock.install()
    let silent = true
    await playServer(page, async () => {
      const now = silent
      silent = false
      return now
    })
  })
  const { page } = opened
  await page.getByText('Loading the cases').waitFor({ state: 'attached' })
  await page.clock.fastForward(10_500)
  await page.getByText('did not answer within 10 seconds').waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await waitForBoard(page)
  await opened.close()
})

test('the board reports that the data file of the mock server is missing, and Try again loads it', async () => {
  let release: () => void = () => undefined
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    release = await withhold(page.context(), '**/assets/snapshot-*.json', (route) =>
      route.fulfill({ status: 404, body: '' }),
    )
  })
  const { page } = opened
  await page.getByText('missing or arrived damaged').waitFor()
  release()
  await page.getByRole('button', { name: 'Try again' }).click()
  await waitForBoard(page)
  await opened.close()
})

test('the board reports after ten seconds that the data file of the mock server does not load', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await page.clock.install()
    await page.route('**/assets/snapshot-*.json', () => new Promise(() => undefined))
  })
  await opened.page.getByText('Loading the cases').waitFor({ state: 'attached' })
  await opened.page.clock.fastForward(10_500)
  await opened.page.getByText('did not answer within 10 seconds').waitFor()
  await opened.close()
})

test('a single transient error is retried without a message', async () => {
  let failures = 0
  const opened = await visit(browser, inject('realSiteUrl'), {}, (page) =>
    playServer(page, async (route, path) => {
      if (!path.endsWith('/snapshot') || failures > 0) return false
      failures++
      await route.fulfill({ status: 503, body: '' })
      return true
    }),
  )
  await waitForBoard(opened.page)
  expect(failures).toBe(1)
  await opened.close()
})

test('an unreadable record is left out, with a message that names it and the reason; the four others are shown', async () => {
  const opened = await visit(browser, inject('realSiteUrl'), {}, (page) =>
    playServer(page, async (route, path) => {
      if (!path.endsWith('/snapshot')) return false
      const response = await ask(route.request().url())
      const body = await response?.json()
      const row = body.events.case.indexOf(1)
      body.dictionaries.date.push('2021-02-29')
      body.events.date[row] = body.dictionaries.date.length - 1
      await route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
      return true
    }),
  )
  const { page } = opened
  await waitForBoard(page)
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(4)
  const alert = page.getByRole('alert')
  await expect.poll(() => alert.innerText()).toContain('Record “pavlov” could not be read and is not shown')
  await expect.poll(() => alert.innerText()).toContain('2021-02 has 28 days')
  expectClean(opened)
  await opened.close()
})

test('a case page whose record fails to load says so and offers a retry', async () => {
  const { page, mend, close } = await openFaulty(
    browser,
    /\/api\/cases\/pavlov$/,
    (route) => route.fulfill({ status: 500, body: '' }),
    '#/cases/pavlov',
  )
  await page.getByText('The case could not be loaded').waitFor()
  await waitForPreload(page)
  mend()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await close()
})

test.each([
  { hash: '#/sources', says: 'The statements that cite the sources could not be loaded', listed: true },
  { hash: '#/sources?known=2013-09-05', says: 'The sources could not be loaded', listed: false },
])('$hash reports that the article failed to load and offers a retry', async ({ hash, says, listed }) => {
  const { page, mend, close } = await openFaulty(
    browser,
    /\/api\/context$/,
    (route) => route.fulfill({ status: 500, body: '' }),
    hash,
  )
  const failed = page.getByRole('alert').filter({ hasText: says })
  await failed.waitFor()
  await waitForPreload(page)
  await expect
    .poll(() => page.getByRole('heading', { level: 1, name: 'Sources' }).count())
    .toBe(listed ? 1 : 0)
  mend()
  await failed.getByRole('button', { name: 'Try again' }).click()
  await failed.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
  await page
    .getByText(/^Cited by/)
    .first()
    .waitFor()
  await close()
})

test('the page of a case that does not exist links to the board', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/nobody?held=PL`)
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'There is no case “nobody”' }).waitFor()
  await page.getByRole('link', { name: 'Back to all cases' }).click()
  await waitForBoard(page)
  expect(new URL(page.url()).hash).toBe('#/?held=PL')
  await opened.close()
})

test('a day before the first event shows a message and a button to leave it', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?asOf=1950`)
  const { page } = opened
  await page.getByText('Nothing is on record by 31 Dec 1950.').waitFor()
  await page.getByRole('button', { name: 'Latest known' }).last().click()
  await waitForBoard(page)
  await opened.close()
})

test('filters that match nothing show a message and a button to clear them', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=PL&notice=red-notice`)
  const { page } = opened
  await page.getByText('No case matches these filters.').waitFor()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('There is nothing to export').waitFor()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await waitForBoard(page)
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  await opened.close()
})
