import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchOptions } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function launch(): Promise<Browser> {
  return chromium.launch(await launchOptions())
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

/** Waits for the list with its five people. */
export async function waitForBoard(page: Page): Promise<void> {
  await page.getByRole('table', { name: 'Cases' }).waitFor()
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
