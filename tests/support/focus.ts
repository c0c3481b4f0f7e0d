import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The aria-label, label or text of the focused element. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
  })

/** Waits until the focused element has this name. */
export async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => readFocus(page)).toMatch(name)
}

/** Presses Tab until the focused element has this name. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await readFocus(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The focus did not get to ${name}.`)
}

/** Waits until an element has the focus and is inside the viewport. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'nothing has the focus'
      const box = element.getBoundingClientRect()
      if (box.bottom < 0 || box.top > innerHeight) return 'the focus is out of sight'
      return 'seen'
    })
  await expect.poll(look).toBe('seen')
}
