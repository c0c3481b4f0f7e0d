import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectFocus, expectFocusSeen, tabTo } from '../support/focus.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hash = (page: Page) => page.evaluate(() => location.hash)

/** What keys do with the time of the board: the day shown, the period shown, and the events of a row. */
const TASKS: readonly { readonly task: string; readonly act: (page: Page) => Promise<void> }[] = [
  {
    task: 'set the board back to a day',
    act: async (page) => {
      await tabTo(page, /^As of latest known$/)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Day shown' }).getByRole('textbox', { name: 'As of' }).waitFor()
      await tabTo(page, /^As of$/)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('5 Sep 2013')
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/?asOf=2013-09-05')
      await page.keyboard.press('Escape')
      await expectFocus(page, /^As of 5 Sep 2013$/)
    },
  },
  {
    task: 'step through the days on record',
    act: async (page) => {
      await tabTo(page, /^Day shown$/)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => hash(page)).toMatch(/^#\/\?asOf=/)
    },
  },
  {
    task: 'go to the timeline, zoom it, and show all years again',
    act: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('t')
      await expectFocus(page, /^Day shown$/)
      await page.keyboard.press('+')
      await expect.poll(() => hash(page)).toMatch(/^#\/\?view=/)
      await page.keyboard.press('0')
      await expect.poll(() => hash(page)).toBe('#/')
    },
  },
  {
    task: 'open a row, go through its events, and come back to it',
    act: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => hash(page)).toMatch(/^#\/\?open=pavlov/)
      const chosen = page.getByRole('list', { name: 'Events of Alexandr Pavlov' }).locator('[aria-current]')
      await chosen.waitFor()
      await page.keyboard.press('Home')
      await expect.poll(() => chosen.innerText()).toContain('28 Mar 2012')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => chosen.innerText()).not.toContain('28 Mar 2012')
      await tabTo(page, /^Open the case$/)
      await expectFocusSeen(page)
      await page.keyboard.press('Escape')
      await expect.poll(() => hash(page)).toBe('#/')
      await expectFocus(page, /^Open the row of Alexandr Pavlov$/)
    },
  },
  {
    task: 'go from a row to its case',
    act: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('Shift+Enter')
      await page.getByRole('heading', { level: 1, name: 'Muratbek Ketebayev' }).waitFor()
    },
  },
]

test.each(TASKS)('without a pointer: $task', async ({ act }) => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await act(page)
  expectClean(opened)
  await opened.close()
})
