import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch } from '../support/open-page.ts'
import { BUDGET_KB } from '../support/sizes.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

declare global {
  interface Window {
    listShownAt?: number
  }
}

/** Remembers when the frame with all five cases was on the screen. */
function watchForList(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelectorAll('table tbody [data-case]').length < 5) return
    watch.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        window.listShownAt = performance.now()
      })
      port1.start()
      port2.postMessage(null)
    })
  })
  watch.observe(document, { subtree: true, childList: true })
}

test.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])(
  'at $width x $height the browser asks for no script beyond the budget before the list is shown',
  async (viewport) => {
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    await page.addInitScript(watchForList)
    await page.goto(inject('siteUrl'))
    await page.waitForFunction(() => window.listShownAt !== undefined)
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= (window.listShownAt ?? 0))
        .map(({ name }) => name),
    )
    const scripts = asked.filter((url) => url.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(2)
    const sizes = await Promise.all(
      scripts.map(async (url) => {
        const file = Buffer.from(await (await fetch(url)).arrayBuffer())
        return [new URL(url).pathname, gzipSync(file, { level: 9 }).length / 1000] as const
      }),
    )
    const sum = sizes.reduce((total, [, kb]) => total + kb, 0)
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET_KB)
    await context.close()
  },
)
