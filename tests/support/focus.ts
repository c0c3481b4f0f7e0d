import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses Tab until the focus is on what is looked for. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    })
    if (name.test(here.trim())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The focus did not get to ${name}.`)
}

/** The focus is on something that can be seen, and it shows. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing has the focus'
    const box = element.getBoundingClientRect()
    if (box.bottom < 0 || box.top > innerHeight) return 'the focus is out of sight'
    return 'seen'
  })
  expect(seen).toBe('seen')
}
