import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDayPanel } from '../support/board-controls.ts'
import { countTimers, hold, holdPauses } from '../support/hold-pauses.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'
import { spoilDays } from '../support/spoil-days.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** How long each day is shown while days are played, in milliseconds. */
const PACE_MS = 900

const hash = (page: Page) => page.evaluate(() => location.hash)

test('playing days as then known waits until each day is shown', async () => {
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?asOf=2013-09-05&known=2013-09-05`,
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.addInitScript(holdPauses)
    },
  )
  const { page } = opened
  await page.getByText('Only what sources published by 5 Sep 2013 say').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await hold(page, true)
  const dialog = await openDayPanel(page)
  await dialog.getByRole('button', { name: 'Play' }).click()
  await page.getByText('Working out what was known').waitFor()
  const address = await hash(page)
  // The timer for the next day has not started.
  expect(await countTimers(page, PACE_MS)).toBe(0)
  await hold(page, false)
  await expect.poll(() => countTimers(page, PACE_MS)).toBe(1)
  await expect.poll(() => hash(page)).not.toBe(address)
  await dialog.getByRole('button', { name: 'Pause' }).click()
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
  expectClean(opened)
  await opened.close()
})

test('a day that cannot be computed stops playing, with a message', async () => {
  const opened = await visit(browser, `${inject('largeSiteUrl')}#/?asOf=2013-09-05&known=2013-09-05`)
  const { page } = opened
  const shown = page.getByText('Only what sources published by 5 Sep 2013 say')
  await shown.waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.evaluate(spoilDays)
  const play = (await openDayPanel(page)).getByRole('button', { name: 'Play' })
  await play.click()
  const alert = page.getByRole('alert').filter({ hasText: 'The cases could not be loaded' })
  await alert.waitFor()
  const address = await hash(page)
  expect(address).not.toContain('2013-09-05')
  await page.getByText('Stopped on 5 Sep 2013: the next day could not be shown.').waitFor()
  await play.waitFor()
  await page.evaluate('mend()')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await shown.waitFor({ state: 'detached' })
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0)
  expect(await hash(page)).toBe(address)
  expectClean(opened)
  await opened.close()
})

test('Cancel stops playing days', async () => {
  const address = '#/?asOf=2013-09-05&known=2013-09-05'
  const opened = await visit(browser, inject('largeSiteUrl') + address, {}, async (page) => {
    await page.addInitScript(holdPauses)
  })
  const { page } = opened
  await page.getByText('Only what sources published by 5 Sep 2013 say').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await hold(page, true)
  await (await openDayPanel(page)).getByRole('button', { name: 'Play' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Pause' }).waitFor({ state: 'detached' })
  await hold(page, false)
  expect(await hash(page)).toBe(address)
  expectClean(opened)
  await opened.close()
})
