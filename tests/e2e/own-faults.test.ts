import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDayPanel, openFilter } from '../support/board-controls.ts'
import { launch, visit, waitForBoard } from '../support/open-page.ts'
import { withhold } from '../support/withhold.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Makes figures throw by breaking the `ResizeObserver` that measures them, until `mendFigures` is called. */
async function breakFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const whole = globalThis.ResizeObserver
    globalThis.ResizeObserver = class {
      constructor() {
        throw new Error('nothing measures here')
      }
    } as unknown as typeof ResizeObserver
    Object.assign(globalThis, {
      mendFigures: () => {
        globalThis.ResizeObserver = whole
      },
    })
  })
}

const mendFigures = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { mendFigures: () => void }).mendFigures())

test('a figure that fails does not break the rest of the case page, and offers a retry', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/pavlov`, {}, breakFigures)
  const { page } = opened
  const alert = page
    .getByRole('alert')
    .filter({ hasText: '“Status, custody and protection over time” could not be shown' })
  await alert.getByText('It stopped with an error (nothing measures here)').waitFor()
  expect(await alert.innerText()).not.toContain('connection')
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  for (const name of ['Chronology', 'Sources']) await page.getByRole('list', { name }).waitFor()
  await mendFigures(page)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await alert.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Status, custody and protection over time' }).waitFor()
  await opened.close()
})

test('a figure that failed is rendered again for another day', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/pavlov`, {}, breakFigures)
  const { page } = opened
  const alert = page.getByRole('alert').filter({ hasText: 'could not be shown' })
  await alert.waitFor()
  await mendFigures(page)
  const panel = await openDayPanel(page)
  await panel.getByRole('radio', { name: 'The day of the 2013 article' }).check()
  await alert.waitFor({ state: 'detached' })
  await opened.close()
})

test('a column of time that fails does not break the rest of the board, and offers a retry', async () => {
  const opened = await visit(browser, inject('siteUrl'), {}, breakFigures)
  const { page } = opened
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'It stopped with an error (nothing measures here)' })
    .first()
  await alert.waitFor()
  await waitForBoard(page)
  expect(await page.getByRole('rowheader').count()).toBe(5)
  await mendFigures(page)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await (await openFilter(page, 'Custody')).getByRole('checkbox').first().waitFor()
  await opened.close()
})

test.each(['#/print', '#/print/pavlov'])(
  '%s says, also in print, that the timeline could not be drawn, and Try again draws it',
  async (hash) => {
    let mend: () => void = () => undefined
    const opened = await visit(browser, inject('siteUrl') + hash, {}, async (page) => {
      mend = await withhold(page.context(), '**/assets/document-figure-*.js', (route) =>
        route.fulfill({ status: 404, body: '' }),
      )
    })
    const { page } = opened
    const remark = page.getByText('The timeline could not be drawn and is missing here.')
    await remark.waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await remark.isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
    mend()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('figure img').waitFor()
    expect(await remark.count()).toBe(0)
    await opened.close()
  },
)
