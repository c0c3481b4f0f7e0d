import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'
import { readSecurityHeaders } from '../support/security-headers.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const MISSING_WORKER = '**/mockServiceWorker.js'

test('every file is served with the security headers, and the page carries the policy itself', async () => {
  const expected = readSecurityHeaders(undefined)
  expect(expected['Content-Security-Policy']).toContain("require-trusted-types-for 'script'")
  const html = (await (await fetch(inject('siteUrl'))).text()).replaceAll('&#39;', "'")
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css|svg))"/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThanOrEqual(3)
  for (const file of ['', 'mockServiceWorker.js', ...files]) {
    const response = await fetch(new URL(file, inject('siteUrl')))
    expect(response.status).toBe(200)
    for (const [name, value] of Object.entries(expected)) expect(response.headers.get(name)).toBe(value)
  }
  expect(html).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
  )
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|frame-ancestors/)
})

test('a path that does not exist is not answered with the page', async () => {
  expect((await fetch(new URL('no-such-file.js', inject('siteUrl')))).status).toBe(404)
})

test('text that would be markup or code is refused by the policy', async () => {
  const { page, problems } = await visit(browser, inject('siteUrl'))
  await waitForBoard(page)
  const attempts = await page.evaluate(() => {
    const attempt = (work: () => void) => {
      try {
        work()
        return 'allowed'
      } catch {
        return 'refused'
      }
    }
    return [
      attempt(() => {
        document.body.innerHTML = '<p>'
      }),
      attempt(() => new Worker('https://example.org/x.js')),
      attempt(() => document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' }))),
      attempt(() => {
        document.createElement('script').src = 'https://example.org/x.js'
      }),
    ]
  })
  expect(attempts).toEqual(['refused', 'refused', 'allowed', 'refused'])
  // The recorder that every test relies on has seen it: the gate can fail.
  await expect
    .poll(() => problems.filter((problem) => problem.startsWith('policy:')).length)
    .toBeGreaterThan(0)
  await page.context().close()
})

test.each([
  { name: 'where service workers work', options: {}, mode: 'worker' },
  {
    name: 'where service workers are forbidden',
    options: { serviceWorkers: 'block' as const },
    mode: 'in-page',
  },
])('data come up $name', async ({ options, mode }) => {
  const opened = await visit(browser, inject('siteUrl'), options)
  await waitForBoard(opened.page)
  await opened.page.locator(`html[data-backend="${mode}"]`).waitFor({ state: 'attached' })
  await expect.poll(() => opened.page.getByRole('rowheader').count()).toBe(5)
  expectClean(opened)
  await opened.close()
})

test('data come up where the script of the service worker is missing', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await page.context().route(MISSING_WORKER, (route) => route.fulfill({ status: 404, body: '' }))
  })
  await waitForBoard(opened.page)
  await opened.page.locator('html[data-backend="in-page"]').waitFor({ state: 'attached' })
  await opened.close()
})

test('data come up where the service worker never gets ready', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined)
    })
  })
  await waitForBoard(opened.page)
  await opened.page.locator('html[data-backend="in-page"]').waitFor({ state: 'attached' })
  expectClean(opened)
  await opened.close()
})

test('data come up where all storage is blocked', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await page.addInitScript(() => {
      const blocked = {
        configurable: true,
        get() {
          throw new DOMException('Access is denied.', 'SecurityError')
        },
      }
      Object.defineProperty(globalThis, 'localStorage', blocked)
      Object.defineProperty(globalThis, 'sessionStorage', blocked)
    })
  })
  await waitForBoard(opened.page)
  await expect.poll(() => opened.page.getByRole('rowheader').count()).toBe(5)
  expectClean(opened)
  await opened.close()
})

test('with the network gone after loading everything goes on', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.context().setOffline(true)
  await page
    .context()
    .route('**/*', (route) => (route.request().url().startsWith('blob:') ? route.continue() : route.abort()))
  await page
    .getByRole('group', { name: 'Detained in' })
    .getByRole('checkbox', { name: /^Spain/ })
    .check()
  await page.getByRole('button', { name: 'The 2013 article' }).click()
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Alexandr Pavlov' }).click()
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await page.getByRole('button', { name: 'Export summary' }).click()
  await page.getByText('What makes this form of file could not be loaded').waitFor()
  await page.getByRole('radio', { name: /^Markdown/ }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download .*\.md/ }).click(),
  ])
  expect(file.suggestedFilename()).toBe('pavlov-case-summary-2013-09-05.md')
  expectClean(opened)
  await opened.close()
})
