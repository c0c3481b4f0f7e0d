import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the focus is on: its name, its label or its text. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
  })

/** The focus comes to be on what is named. */
export async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => readFocus(page)).toMatch(name)
}

/** Presses Tab until the focus is on what is looked for. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (name.test(await readFocus(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The focus did not get to ${name}.`)
}

/** The focus is on something that can be seen, and it shows. */
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
