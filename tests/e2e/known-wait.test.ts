import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hash = (page: Page) => page.evaluate(() => location.hash)

/** Holds back whatever the page goes on with after a pause, until it is let go. */
function holdPauses() {
  const held: (() => void)[] = []
  let holds = false
  const real = globalThis.setTimeout
  const own = (work: () => void, ...rest: number[]) => {
    // What is worked out in steps pauses without naming a time.
    if (!holds || rest.length > 0) return real(work, ...rest)
    held.push(work)
    return 0
  }
  Object.assign(globalThis, {
    setTimeout: own,
    holdPauses: (on: boolean) => {
      holds = on
      if (!on) for (const work of held.splice(0)) real(work)
    },
  })
}

/** Lets no day be worked out until it is mended. */
function spoilDays() {
  const { prototype } = AbortSignal
  const real = Object.getOwnPropertyDescriptor(prototype, 'throwIfAborted')
  // Each step asks this first.
  prototype.throwIfAborted = () => {
    throw new Error('Spoiled')
  }
  Object.assign(globalThis, {
    mend: () => {
      if (real) Object.defineProperty(prototype, 'throwIfAborted', real)
    },
  })
}

const hold = (page: Page, on: boolean) => page.evaluate(`holdPauses(${on})`)

test('while another day known on is worked out, thousands of cases stay marked as those of the day before, and Cancel goes back to it', async () => {
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?known=2013-09-05`,
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.addInitScript(holdPauses)
    },
  )
  const { page } = opened
  const before = page.getByText('Limited to what sources published by 5 Sep 2013 had said')
  const after = page.getByText('Limited to what sources published by 30 Jun 2015 had said')
  const line = page.getByRole('status').first()
  const busy = page.locator('main [aria-busy=true]')
  const field = page.getByRole('textbox', { name: 'Known on' })
  const ask = async (day: string) => {
    await field.fill(day)
    await field.press('Enter')
    await expect.poll(() => hash(page)).toContain(`known=${day}`)
  }
  await before.waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  const counted = await line.innerText()
  await hold(page, true)
  await ask('2015-06-30')
  await page.getByText('What was known on 30 Jun 2015 is being worked out').waitFor()
  expect(await busy.count()).toBe(1)
  expect(await before.count()).toBe(1)
  // Said outside of what is busy, where a screen reader may be kept waiting.
  expect(await page.locator('[aria-busy=true]', { hasText: 'is being worked out' }).count()).toBe(0)
  expect(await line.innerText()).toBe(counted)
  // A filter is answered meanwhile, for the day that is shown, and leaves the day that is asked for.
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('checkbox', { name: /^Detained/ })
    .check()
  await expect.poll(() => line.innerText()).not.toBe(counted)
  expect(await hash(page)).toContain('known=2015-06-30')
  expect(await before.count()).toBe(1)
  await ask('2016-01-01')
  await page.getByText('What was known on 1 Jan 2016 is being worked out').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await busy.waitFor({ state: 'detached' })
  expect(await hash(page)).toBe('#/?status=detained&known=2013-09-05')
  // Nobody waits for it any more, so that it does not come.
  await hold(page, false)
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('checkbox', { name: /^Detained/ })
    .uncheck()
  await expect.poll(() => line.innerText()).toBe(counted)
  expect(await before.count()).toBe(1)
  await ask('2015-06-30')
  await after.waitFor()
  await busy.waitFor({ state: 'detached' })
  expect(await before.count()).toBe(0)
  await page.goBack()
  await before.waitFor()
  await expect.poll(() => line.innerText()).toBe(counted)
  expectClean(opened)
  await opened.close()
})

test('Clear all, and a choice of the page itself, mean the day that is asked for and not the one shown meanwhile', async () => {
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
  const wait = page.getByText('What was known on 30 Jun 2015 is being worked out')
  const ask = async () => {
    await page.getByRole('textbox', { name: 'Known on' }).fill('2015-06-30')
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
  await page.evaluate(() => {
    location.hash = '#/changes'
  })
  await page.getByRole('heading', { level: 1, name: 'What changed' }).waitFor()
  await hold(page, true)
  await page.evaluate(() => {
    location.hash = '#/changes?known=2015-06-30'
  })
  await wait.waitFor()
  const since = page.getByRole('textbox').last()
  await since.fill('2014-01-01')
  await since.press('Enter')
  await expect
    .poll(() => hash(page))
    .toMatch(/known=2015-06-30.*since=2014-01-01|since=2014-01-01.*known=2015-06-30/)
  await hold(page, false)
  await busy.waitFor({ state: 'detached' })
  expectClean(opened)
  await opened.close()
})

test.each(['#/', '#/changes', '#/compare', '#/cases/CASE', '#/sources'])(
  'a day that cannot be worked out is said on %s, which is not busy any more, and is worked out when tried again',
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
    await page.getByText('Limited to what sources published by 1 Jan 2024 had said').first().waitFor()
    expectClean(opened)
    await opened.close()
  },
)

test('days that are played as then known each wait until the one before is shown', async () => {
  const opened = await visit(
    browser,
    `${inject('largeSiteUrl')}#/?asOf=2013-09-05&known=2013-09-05`,
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      await page.addInitScript(holdPauses)
    },
  )
  const { page } = opened
  await page.getByText('Limited to what sources published by 5 Sep 2013 had said').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await hold(page, true)
  await page.getByRole('button', { name: 'Play through the days' }).click()
  await page.getByText('is being worked out').waitFor()
  const asked = await hash(page)
  // Longer than a day stays that is shown.
  await page.waitForTimeout(2000)
  expect(await hash(page)).toBe(asked)
  await hold(page, false)
  await expect.poll(() => hash(page)).not.toBe(asked)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
  expectClean(opened)
  await opened.close()
})

test('a day that cannot be worked out stops the days that are played, and says so', async () => {
  const opened = await visit(browser, `${inject('largeSiteUrl')}#/?asOf=2013-09-05&known=2013-09-05`)
  const { page } = opened
  const shown = page.getByText('Limited to what sources published by 5 Sep 2013 had said')
  const play = page.getByRole('button', { name: 'Play through the days' })
  await shown.waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.evaluate(spoilDays)
  await play.click()
  const alert = page.getByRole('alert').filter({ hasText: 'The cases could not be loaded' })
  await alert.waitFor()
  const asked = await hash(page)
  expect(asked).not.toContain('2013-09-05')
  await page.getByText('Stopped on 5 Sep 2013: the next day could not be worked out.').waitFor()
  await play.waitFor()
  await page.evaluate('mend()')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await shown.waitFor({ state: 'detached' })
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0)
  expect(await hash(page)).toBe(asked)
  expectClean(opened)
  await opened.close()
})

test('Cancel takes the step back, so that the history holds no address twice', async () => {
  const opened = await visit(browser, `${inject('largeSiteUrl')}#/?known=2013-09-05`, {}, async (page) => {
    await page.addInitScript(holdPauses)
  })
  const { page } = opened
  const busy = page.locator('main [aria-busy=true]')
  await page.getByText('Limited to what sources published by 5 Sep 2013 had said').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('checkbox', { name: /^Detained/ })
    .check()
  await expect.poll(() => hash(page)).toBe('#/?status=detained&known=2013-09-05')
  await hold(page, true)
  await page.getByRole('textbox', { name: 'Known on' }).fill('2015-06-30')
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

test('Cancel stops the days that are played', async () => {
  const address = '#/?asOf=2013-09-05&known=2013-09-05'
  const opened = await visit(browser, inject('largeSiteUrl') + address, {}, async (page) => {
    await page.addInitScript(holdPauses)
  })
  const { page } = opened
  const play = page.getByRole('button', { name: 'Play through the days' })
  await page.getByText('Limited to what sources published by 5 Sep 2013 had said').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await hold(page, true)
  await play.click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await play.waitFor()
  await hold(page, false)
  expect(await hash(page)).toBe(address)
  expectClean(opened)
  await opened.close()
})
