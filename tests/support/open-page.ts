import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchOptions } from './chromium.ts'
import { LONGEST_WAIT } from './limits.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A browser whose pages wait as long as the suite lets them; with further arguments. */
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

/** A page in a context of its own, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** What the browser, or the tool that drives it, writes to the console about faults that a test asks for. */
const EXPECTED = /Failed to load resource|registration blocked by Playwright/

/**
 * Opens an address and writes down errors, warnings of the policy, and requests to any other origin. `prepare` runs before
 * the page is asked for.
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
      // Whatever a test is about: nothing breaks the policy, and nothing is asked of another host.
      expect(problems.filter((problem) => /^(?:policy:|request to)/.test(problem))).toEqual([])
    },
  }
}

/**
 * Lets the service worker take its time: the page else goes on without it after two seconds and a half, which a busy machine
 * needs to start one. Given to a page before it is opened.
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

/** Waits until nothing is fetched ahead any more: what failed is asked for again by then, and not once it is mended. */
export async function waitForPreload(page: Page): Promise<void> {
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
}

/** The line of results, without the day that it says after a step that changed it. */
export async function readResult(page: Page): Promise<string> {
  const line = await page.getByRole('status').first().innerText()
  return line.replace(/^As of [^\n]*\n/, '')
}

/** The rules of axe that look at colours; all others see the same in every theme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Runs axe on the page as it stands, all of it or some rules only; the findings, one line each. */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not concern; half a megabyte, so once a page.
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
