import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDayPanel, openFilter } from '../support/board-controls.ts'
import { hold, holdPauses } from '../support/hold-pauses.ts'
import { expectClean, launch, readResult, visit } from '../support/open-page.ts'
import { spoilDays } from '../support/spoil-days.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hash = (page: Page) => page.evaluate(() => location.hash)

const isOnMain = (page: Page) => page.locator('main').evaluate((main) => main === document.activeElement)

test('while another day known on is computed, the previous cases stay, marked as busy, and Cancel goes back to them', async () => {
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?known=2013-09-05`,
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.addInitScript(holdPauses)
    },
  )
  const { page } = opened
  const before = page.getByText('Only what sources published by 5 Sep 2013 say')
  const after = page.getByText('Only what sources published by 30 Jun 2015 say')
  const busy = page.locator('main [aria-busy=true]')
  const ask = async (day: string) => {
    const field = (await openDayPanel(page)).getByRole('textbox', { name: 'Known by' })
    await field.fill(day)
    await field.press('Enter')
    await expect.poll(() => hash(page)).toContain(`known=${day}`)
  }
  await before.waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const counted = await readResult(page)
  await hold(page, true)
  await ask('2015-06-30')
  await page.getByText('Working out what was known by 30 Jun 2015').waitFor()
  expect(await busy.count()).toBe(1)
  expect(await before.count()).toBe(1)
  // The notice is outside the busy region, whose changes a screen reader may not announce.
  expect(await page.locator('[aria-busy=true]', { hasText: 'Working out what was known' }).count()).toBe(0)
  expect(await readResult(page)).toBe(counted)
  // Meanwhile a filter applies to the day shown, and keeps the pending day in the address.
  await (await openFilter(page, 'Status')).getByRole('checkbox', { name: /^Detention/ }).check()
  await expect.poll(() => readResult(page)).not.toBe(counted)
  expect(await hash(page)).toContain('known=2015-06-30')
  expect(await before.count()).toBe(1)
  await ask('2016-01-01')
  await page.getByText('Working out what was known by 1 Jan 2016').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await busy.waitFor({ state: 'detached' })
  expect(await isOnMain(page)).toBe(true)
  expect(await hash(page)).toBe('#/?status=detained&known=2013-09-05')
  // The cancelled day is not shown.
  await hold(page, false)
  await (await openFilter(page, 'Status')).getByRole('checkbox', { name: /^Detention/ }).uncheck()
  await expect.poll(() => readResult(page)).toBe(counted)
  expect(await before.count()).toBe(1)
  await hold(page, true)
  await ask('2015-06-30')
  await page.getByRole('button', { name: 'Cancel' }).focus()
  await hold(page, false)
  await after.waitFor()
  await busy.waitFor({ state: 'detached' })
  // The Cancel button disappeared while it had the focus.
  expect(await isOnMain(page)).toBe(true)
  expect(await before.count()).toBe(0)
  await page.goBack()
  await before.waitFor()
  await expect.poll(() => readResult(page)).toBe(counted)
  expectClean(opened)
  await opened.close()
})

test('Clear all also clears a day that is still being computed', async () => {
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?status=detained&custody=detained`,
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.addInitScript(holdPauses)
    },
  )
  const { page } = opened
  const busy = page.locator('main [aria-busy=true]')
  const wait = page.getByText('Working out what was known by 30 Jun 2015')
  const ask = async () => {
    await (await openDayPanel(page)).getByRole('textbox', { name: 'Known by' }).fill('2015-06-30')
    await page.keyboard.press('Enter')
    await wait.waitFor()
  }
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await hold(page, true)
  await ask()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await busy.waitFor({ state: 'detached' })
  await expect.poll(() => hash(page)).toBe('#/')
  await hold(page, false)
  expectClean(opened)
  await opened.close()
})

test.each([
  {
    // The reader chooses the track of the bands.
    path: '#/?q=00004',
    choose: (page: Page) =>
      page
        .getByRole('combobox', { name: 'Lane:' })
        .selectOption('protection')
        .then(() => undefined),
    chosen: 'ask=protection',
  },
  {
    path: '#/changes',
    choose: async (page: Page) => {
      await page.getByRole('textbox', { name: 'Compared with' }).fill('2014-01-01')
      await page.keyboard.press('Enter')
    },
    chosen: 'since=2014-01-01',
  },
  {
    path: '#/cases/CASE',
    choose: (page: Page) => page.getByRole('button', { name: /^Corroborated only/ }).click(),
    chosen: 'support=corroborated',
  },
  {
    path: '#/compare',
    choose: (page: Page) =>
      page
        .getByRole('combobox', { name: 'Day 0 is the first' })
        .selectOption({ index: 1 })
        .then(() => undefined),
    chosen: 'at=',
  },
])(
  'a choice on $path keeps the day that is being computed, and the notice about it is outside the busy region',
  async ({ path, choose, chosen }) => {
    const opened = await visit(browser, `${inject('largeSiteUrl')}#/`, {}, async (page) => {
      await page.addInitScript(holdPauses)
    })
    const { page } = opened
    const first = await page.locator('[data-row-link]').first().getAttribute('href')
    const go = (to: string) =>
      page.evaluate((next) => {
        location.hash = next
      }, to)
    const whole = path.replace('#/cases/CASE', first ?? '')
    await go(whole)
    const busy = page.locator('main [aria-busy]').first()
    await busy.waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    await hold(page, true)
    await go(`${whole}${whole.includes('?') ? '&' : '?'}known=2024-01-01`)
    await page.getByText('Working out what was known by 1 Jan 2024').waitFor()
    expect(await busy.getAttribute('aria-busy')).toBe('true')
    expect(await page.locator('[aria-busy=true]', { hasText: 'Working out what was known' }).count()).toBe(0)
    await choose(page)
    await expect.poll(() => hash(page)).toContain(chosen)
    expect(await hash(page)).toContain('known=2024-01-01')
    await hold(page, false)
    await page
      .getByText(/sources published by 1 Jan 2024/i)
      .first()
      .waitFor()
    expectClean(opened)
    await opened.close()
  },
)

test.each(['#/', '#/changes', '#/compare', '#/cases/CASE', '#/sources'])(
  '%s reports a day that cannot be computed, is no longer busy, and computes it on Try again',
  async (path) => {
    const opened = await visit(browser, `${inject('largeSiteUrl')}#/`)
    const { page } = opened
    const first = await page.locator('[data-row-link]').first().getAttribute('href')
    const whole = path.replace('#/cases/CASE', first ?? '')
    await page.evaluate((to) => {
      location.hash = to
    }, whole)
    await page.locator('main h1').waitFor()
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
    await page.evaluate(spoilDays)
    await page.evaluate((to) => {
      location.hash = to
    }, `${whole}?known=2024-01-01`)
    const alert = page.getByRole('alert').filter({ hasText: 'The cases could not be loaded' })
    await alert.waitFor()
    expect(await page.locator('main h1').count()).toBe(1)
    expect(await page.locator('main [aria-busy=true]').count()).toBe(0)
    await page.evaluate('mend()')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await alert.waitFor({ state: 'detached' })
    await page
      .getByText(/sources published by 1 Jan 2024/i)
      .first()
      .waitFor()
    expectClean(opened)
    await opened.close()
  },
)

test('Cancel goes back in the history, so that no address is in it twice', async () => {
  const opened = await visit(browser, `${inject('largeSiteUrl')}#/?known=2013-09-05`, {}, async (page) => {
    await page.addInitScript(holdPauses)
  })
  const { page } = opened
  const busy = page.locator('main [aria-busy=true]')
  await page.getByText('Only what sources published by 5 Sep 2013 say').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await (await openFilter(page, 'Status')).getByRole('checkbox', { name: /^Detention/ }).check()
  await expect.poll(() => hash(page)).toBe('#/?status=detained&known=2013-09-05')
  await hold(page, true)
  await (await openDayPanel(page)).getByRole('textbox', { name: 'Known by' }).fill('2015-06-30')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await busy.waitFor({ state: 'detached' })
  await expect.poll(() => hash(page)).toBe('#/?status=detained&known=2013-09-05')
  await hold(page, false)
  await page.goBack()
  await expect.poll(() => hash(page)).toBe('#/?known=2013-09-05')
  expectClean(opened)
  await opened.close()
})
