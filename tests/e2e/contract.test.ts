import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Ask, CONTRACT_TESTS } from '../support/contract-suite.ts'
import { awaitWorker, launch, visit, waitForBoard } from '../support/open-page.ts'
import { WRITE_TESTS } from '../support/write-suite.ts'
import { BODY_TESTS } from '../support/write-suite-bodies.ts'
import { WHOLE_TESTS } from '../support/write-suite-whole.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
  const opened = await visit(browser, inject('siteUrl'), {}, awaitWorker)
  page = opened.page
  await waitForBoard(page)
})
afterAll(() => browser.close())

const throughWorker: Ask = (path, init) =>
  page.evaluate(
    async ([address, options]) => {
      const response = await fetch(address, { cache: 'no-store', ...options })
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.text(),
      }
    },
    [`${new URL(inject('siteUrl')).pathname.replace(/\/$/, '')}${path}`, init] as const,
  )

test('the service worker answers on the published page', async () => {
  await expect.poll(() => page.locator('html').getAttribute('data-backend')).toBe('worker')
})

test.each(CONTRACT_TESTS)('through the service worker: $name', ({ run }) => run(throughWorker))

test.each([...WRITE_TESTS, ...BODY_TESTS, ...WHOLE_TESTS])(
  'over IndexedDB, through the service worker: $name',
  ({ run }) => run(throughWorker),
)
