import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { dayPill, filterMenu, rowButton } from '../support/board-controls.ts'
import { expectClean, launch, type Visit, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Opens the board; `click` counts the clicks. */
async function open(): Promise<{
  opened: Visit
  page: Page
  click: (on: Locator) => Promise<void>
  clicks: () => number
}> {
  const opened = await visit(browser, inject('siteUrl'), { viewport: { width: 1280, height: 800 } })
  const { page } = opened
  await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  let count = 0
  return {
    opened,
    page,
    click: async (on) => {
      count++
      await on.click()
    },
    clicks: () => count,
  }
}

test('who was detained and sought by Ukraine on 5 September 2013: two clicks show it, four more list only them', async () => {
  const { opened, page, click, clicks } = await open()
  await click(dayPill(page))
  await click(page.getByRole('radio', { name: /^The day of the 2013 article/ }))
  await expect.poll(() => dayPill(page).innerText()).toBe('5 Sep 2013')
  expect(clicks()).toBe(2)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const found = rows
    .filter({ has: page.getByText('Detained', { exact: true }) })
    .filter({ hasText: /Sought by[^;]*Ukraine/ })
  const names = async () =>
    (await found.getByRole('rowheader').allInnerTexts()).map((text) => text.trim().split('\n')[0])
  await expect.poll(names).toEqual(['Tatiana Paraskevich', 'Mukhtar Ablyazov'])
  await page.keyboard.press('Escape')
  await click(filterMenu(page, 'Custody'))
  await click(page.getByRole('checkbox', { name: /^Detained\b/ }))
  await click(filterMenu(page, 'Sought by'))
  await click(page.getByRole('checkbox', { name: /^Ukraine\b/ }))
  await expect.poll(() => rows.count()).toBe(2)
  expect(await names()).toEqual(['Tatiana Paraskevich', 'Mukhtar Ablyazov'])
  expect(clicks()).toBe(6)
  expectClean(opened)
  await opened.close()
})

test('from when to when Pavlov was detained is read without a click', async () => {
  const { opened, page } = await open()
  const row = page.getByRole('row').filter({ has: rowButton(page, 'Alexandr Pavlov') })
  const says = await row.getByRole('cell').last().innerText()
  expect(says).toContain('Detained from 11 Dec 2012 until 19 Apr 2013')
  expect(says).toContain('Detained from 1 Jun 2013 until 1 Aug 2014')
  expectClean(opened)
  await opened.close()
})

test('from an event to its source in one click, while the board stays', async () => {
  const { opened, page, click, clicks } = await open()
  const rows = await page.getByRole('rowheader').count()
  const lane = page
    .getByRole('row')
    .filter({ has: rowButton(page, 'Alexandr Pavlov') })
    .getByRole('cell')
    .last()
    .locator('svg')
    .first()
  await lane.waitFor()
  await click(lane)
  const events = page.getByRole('region', { name: 'Events of Alexandr Pavlov' })
  const source = events.getByRole('link').and(page.locator('a[target=_blank]')).first()
  await source.waitFor()
  expect(await source.getAttribute('href')).toMatch(/^https?:/)
  expect(clicks()).toBe(1)
  // The other rows are where they were.
  expect(await page.getByRole('rowheader').count()).toBe(rows)
  expect(await page.getByRole('slider', { name: 'Day shown' }).isVisible()).toBe(true)
  expectClean(opened)
  await opened.close()
})

test('the language is changed in one choice, on the first screen', async () => {
  const { opened, page } = await open()
  const choice = page.getByRole('combobox', { name: 'Language' })
  const box = await choice.boundingBox()
  expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThan(100)
  // One click opens the choice, one takes the language.
  await choice.selectOption('uk')
  await page.getByRole('table', { name: 'Справи' }).waitFor()
  expectClean(opened)
  await opened.close()
})
