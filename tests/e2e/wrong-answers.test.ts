import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, waitForBoard } from '../support/open-page.ts'
import { answerWith, openFaulty } from '../support/play-server.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each([
  { name: 'a page of the host', contentType: 'text/html', body: '<!doctype html><h1>Not found' },
  { name: 'JSON of something else', contentType: 'application/json', body: '{"error":"not found"}' },
  { name: 'an invalid problem', contentType: 'application/problem+json', body: '{"title":"No"}' },
])('a 404 with $name does not say that there is no case', async ({ contentType, body }) => {
  const { page, mend, close } = await openFaulty(
    browser,
    /\/api\/cases\/pavlov$/,
    (route) => route.fulfill({ status: 404, contentType, body }),
    '#/cases/pavlov',
  )
  const alert = page.getByRole('alert')
  await alert.getByText('The case could not be loaded').waitFor()
  expect(await page.getByText('There is no case').count()).toBe(0)
  // The page fetches records ahead: a retry during such a request would share its failure.
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  mend()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await close()
})

test('the record of another case is rejected, and none of it is shown', async () => {
  const { page, close } = await openFaulty(
    browser,
    /\/api\/cases\/pavlov$/,
    (route) => answerWith(route, route.request().url().replace('pavlov', 'ablyazov'), {}),
    '#/cases/pavlov',
  )
  await page.getByRole('alert').getByText('it is the record of another case, "ablyazov"').waitFor()
  expect(await page.getByRole('heading', { name: 'Mukhtar Ablyazov' }).count()).toBe(0)
  await close()
})

test.each([
  { what: 'a record', path: /\/api\/cases\/pavlov$/, hash: '#/cases/pavlov' },
  { what: 'the sources', path: /\/api\/sources$/, hash: '#/cases/pavlov' },
  { what: 'the sources', path: /\/api\/sources$/, hash: '#/sources' },
  { what: 'a record', path: /\/api\/cases\/pavlov$/, hash: '#/print/pavlov' },
])('$hash shows a remark if $what comes from another data version', async ({ path, hash }) => {
  const { page, close } = await openFaulty(
    browser,
    path,
    (route) => answerWith(route, route.request().url(), { dataVersion: '2099-01-01.1' }),
    hash,
  )
  const remark = page.getByRole('status').filter({ hasText: 'The server now has version 2099-01-01.1' })
  await remark.waitFor()
  await remark.getByRole('button', { name: 'Reload' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await close()
})

test('records of two data versions are not exported together', async () => {
  const { page, close } = await openFaulty(browser, /\/api\/cases\/ablyazov$/, (route) =>
    answerWith(route, route.request().url(), { dataVersion: '2099-01-01.1' }),
  )
  await waitForBoard(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.innerText()).toContain('The server now has version 2099-01-01.1')
  expect(await dialog.getByRole('link', { name: /^Download/ }).count()).toBe(0)
  await close()
})
