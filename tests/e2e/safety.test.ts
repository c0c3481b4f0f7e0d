import { readFileSync } from 'node:fs'
import type { Browser, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSecurityHeaders } from '../support/header-rules.ts'
import { awaitWorker, expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'
import { LEAST_BYTES } from '../support/precompress.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const MISSING_WORKER = '**/mockServiceWorker.js'

test('every file is served with the security headers, and the page itself contains the policy', async () => {
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

test('a path that does not exist gets a 404 with the security headers, not the page', async () => {
  const answer = await fetch(new URL('assets/no-such-file.js', inject('siteUrl')))
  expect([answer.status, await answer.text()]).toEqual([
    404,
    expect.stringContaining('There is nothing here.'),
  ])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  for (const [name, value] of Object.entries(readSecurityHeaders(undefined)))
    expect(answer.headers.get(name)).toBe(value)
})

test('all files of the page are compressed; exactly those with a hash in their name are cached', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const answers: Response[] = []
  page.on('response', (response) => answers.push(response))
  await page.goto(inject('siteUrl'))
  await waitForBoard(page)
  const files = answers.filter(
    (answer) => answer.url().startsWith(inject('siteUrl')) && !answer.fromServiceWorker(),
  )
  expect(files.length).toBeGreaterThan(4)
  for (const answer of files) {
    const { 'cache-control': caching, 'content-encoding': encoding } = await answer.allHeaders()
    const hashed = answer.url().includes('/board/assets/')
    expect([answer.url(), caching]).toEqual([
      answer.url(),
      hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ])
    if (/\.(?:js|css|json)$/.test(answer.url()) && (await answer.body()).length >= LEAST_BYTES)
      expect([answer.url(), encoding]).toEqual([answer.url(), 'br'])
  }
  await context.close()
})

test('the build contains the headers and caching rules for static hosts', () => {
  const read = (file: string) => readFileSync(`node_modules/.cache/site/${file}`, 'utf8')
  expect(read('_headers')).toContain(
    '\n/board/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  )
  expect(read('_headers')).toContain('\n/board/mockServiceWorker.js\n  Cache-Control: no-cache\n')
  expect(read('.htaccess')).toContain('m#^/board/assets/#')
  for (const file of ['_headers', '.htaccess']) expect(read(file)).not.toContain('includeSubDomains')
})

test('the policy blocks text that would become markup or code', async () => {
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
  // Proves that `problems`, which every test checks, records violations.
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
])('the data load $name', async ({ options, mode }) => {
  const opened = await visit(browser, inject('siteUrl'), options, awaitWorker)
  await waitForBoard(opened.page)
  await opened.page.locator(`html[data-backend="${mode}"]`).waitFor({ state: 'attached' })
  await expect.poll(() => opened.page.getByRole('rowheader').count()).toBe(5)
  expectClean(opened)
  await opened.close()
})

test('the data load where the script of the service worker is missing', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await page.context().route(MISSING_WORKER, (route) => route.fulfill({ status: 404, body: '' }))
  })
  await waitForBoard(opened.page)
  await opened.page.locator('html[data-backend="in-page"]').waitFor({ state: 'attached' })
  await opened.close()
})

test('the data load where the service worker never gets ready', async () => {
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

test('the data load where all storage is blocked', async () => {
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
