import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const headOf = (page: Page) => page.getByRole('group', { name: 'Period and day shown' })
const flagOf = (page: Page) => page.getByRole('slider', { name: 'Day shown' })
const hash = (page: Page) => page.evaluate(() => location.hash)
const rowsOf = (page: Page) =>
  page.getByRole('table', { name: 'Cases' }).getByRole('rowheader').allInnerTexts()

/** Opens the board and waits for the head of the time column; returns its place on the screen too. */
async function open(address = '', options: Parameters<typeof visit>[2] = {}) {
  const opened = await visit(browser, inject('siteUrl') + address, options)
  await flagOf(opened.page).waitFor()
  const box = await headOf(opened.page).boundingBox()
  if (!box) throw new Error('The time column has no head.')
  return { ...opened, opened, box }
}

/** Drags with the mouse between two places, in pixels from the left of the head, on a row of it or below it. */
async function drag(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  from: number,
  to: number,
) {
  await page.mouse.move(x + from, y)
  await page.mouse.down()
  await page.mouse.move(x + (from + to) / 2, y, { steps: 3 })
  await page.mouse.move(x + to, y, { steps: 3 })
  await page.mouse.up()
}

/** Pixels from the left of the head to the point of the flag. */
async function findFlag(page: Page, left: number): Promise<number> {
  const drawn = await page.locator('[data-flag]').boundingBox()
  return (drawn?.x ?? 0) + (drawn?.width ?? 0) / 2 - left
}

const VIEW = /^#\/\?view=\d{4}-\d\d(?:-\d\d)?\.\.\d{4}-\d\d(?:-\d\d)?$/

test('keys and buttons zoom and move the days shown alike, filter nothing, and Back undoes each', async () => {
  const { page, opened } = await open()
  const rows = await rowsOf(page)
  const lead = await page.locator('main').getByRole('status').allInnerTexts()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => hash(page)).toMatch(VIEW)
  const zoomed = await hash(page)
  await page.getByRole('button', { name: 'All years', exact: true }).click()
  await expect.poll(() => hash(page)).toBe('#/')
  await page.getByRole('table', { name: 'Cases' }).getByRole('button').first().focus()
  await page.keyboard.press('+')
  await expect.poll(() => hash(page)).toBe(zoomed)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => hash(page)).not.toBe(zoomed)
  expect(await hash(page)).toMatch(VIEW)
  expect(await rowsOf(page)).toEqual(rows)
  expect(await page.locator('main').getByRole('status').allInnerTexts()).toEqual(lead)
  await page.goBack()
  await expect.poll(() => hash(page)).toMatch(/^#\/(?:\?view=.*)?$/)
  await page.getByRole('table', { name: 'Cases' }).getByRole('button').first().focus()
  await page.keyboard.press('0')
  await expect.poll(() => hash(page)).toBe('#/')
  expectClean(opened)
  await opened.close()
})

test('a drag on the overview zooms, a drag in the lanes moves, the wheel with Ctrl zooms, and no row goes', async () => {
  const { page, opened, box } = await open()
  const rows = await rowsOf(page)
  await drag(page, { x: box.x, y: box.y + 36 }, 60, 240)
  await expect.poll(() => hash(page)).toMatch(VIEW)
  const first = await hash(page)
  await drag(page, { x: box.x, y: box.y + box.height + 60 }, 300, 200)
  await expect.poll(() => hash(page)).not.toBe(first)
  const moved = await hash(page)
  expect(moved).toMatch(VIEW)
  await page.mouse.move(box.x + 250, box.y + box.height + 60)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => hash(page)).not.toBe(moved)
  expect(await hash(page)).toMatch(VIEW)
  expect(await rowsOf(page)).toEqual(rows)
  expectClean(opened)
  await opened.close()
})

test('the flag lands where it is dropped or on an event day close to it, and the axis stays', async () => {
  const { page, opened, box } = await open()
  const year = page.getByText('2019', { exact: true }).first()
  const before = (await year.boundingBox())?.x
  for (const to of [400, 222, 101]) {
    // The sentence above may have more or fewer lines on another day.
    const y = ((await headOf(page).boundingBox())?.y ?? 0) + 8
    await drag(page, { x: box.x, y }, await findFlag(page, box.x), to)
    await expect.poll(async () => Math.abs((await findFlag(page, box.x)) - to)).toBeLessThan(6)
    await expect.poll(() => hash(page)).toMatch(/^#\/\?asOf=\d{4}-\d\d-\d\d$/)
    expect((await year.boundingBox())?.x).toBe(before)
  }
  await flagOf(page).focus()
  await page.keyboard.press('End')
  await expect.poll(() => hash(page)).toBe('#/')
  expectClean(opened)
  await opened.close()
})

test('the chip names the days shown; its box is the filter From and To, and nothing else sets it', async () => {
  const { page, opened } = await open('#/?view=2012-01..2012-06')
  const box = page.getByRole('checkbox', { name: 'only cases with an event then' })
  await box.check()
  await expect.poll(() => hash(page)).toContain('from=2012-01-01&to=2012-06-30')
  await box.uncheck()
  await expect.poll(() => hash(page)).toBe('#/?view=2012-01..2012-06')
  await page.getByRole('button', { name: 'Jan 2012 to Jun 2012: show all years again' }).click()
  await expect.poll(() => hash(page)).toBe('#/')
  expectClean(opened)
  await opened.close()
})
