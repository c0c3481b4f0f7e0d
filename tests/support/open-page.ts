import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchOptions } from './chromium.ts'
import { LONGEST_WAIT } from './limits.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Launches a browser whose pages use the timeout of the tests; `args` are additional. */
export async function launch(args: readonly string[] = []): Promise<Browser> {
  const options = await launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), ...args],
    timeout: LONGEST_WAIT,
  })
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST_WAIT))
  return browser
}

/** A page in a context of its own, and all problems that it reported. */
export interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** Console messages of the browser or of Playwright about faults that a test causes on purpose. */
const EXPECTED = /Failed to load resource|registration blocked by Playwright/

/**
 * Opens an address and records errors, policy violations, and requests to other origins. `prepare` runs before the
 * navigation.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  const { origin } = new URL(address)
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if ((message.type() === 'error' || message.type() === 'warning') && !EXPECTED.test(text))
      problems.push(text)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`request to ${url.origin}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await prepare(page)
  await page.goto(address)
  return {
    page,
    problems,
    close: async () => {
      await context.close()
      // In every test: no policy violation and no request to another host.
      expect(problems.filter((problem) => /^(?:policy:|request to)/.test(problem))).toEqual([])
    },
  }
}

/**
 * Lengthens the page's timeout for the service worker from 2.5 to 250 seconds: a busy machine may need longer. An init script:
 * call before the page is opened.
 */
export async function awaitWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout: real } = globalThis
    const patient = (work: () => void, ms?: number, ...rest: unknown[]) =>
      real(work, ms === 2500 ? 250_000 : ms, ...rest)
    Object.assign(globalThis, { setTimeout: patient })
  })
}

/** Waits for the list with its five people. */
export async function waitForBoard(page: Page): Promise<void> {
  await page.getByRole('table', { name: 'Cases' }).waitFor()
}

/** Waits until the preload is over. A failed preload is requested again before that; after it, only on use. */
export async function waitForPreload(page: Page): Promise<void> {
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
}

/** The result line, without the day that it announces after a change of the day. */
export async function readResult(page: Page): Promise<string> {
  const line = await page.getByRole('status').first().innerText()
  return line.replace(/^As of [^\n]*\n/, '')
}

/** The axe rules that depend on colours; all others give the same result in every theme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Runs axe on the current page, with all rules or some; returns the violations, one line each. */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Evaluated through the debugger, to which the page's policy does not apply; half a megabyte, so only once per page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as {
      axe: {
        run(options: { runOnly?: readonly string[] }): Promise<{
          violations: { id: string; nodes: { target: string[]; html: string }[] }[]
        }>
      }
    }
    const { violations } = await engine.run(only ? { runOnly: only } : {})
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, rules)
}

export function expectClean({ problems }: Visit): void {
  expect(problems).toEqual([])
}
