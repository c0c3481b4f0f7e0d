import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** What the focus is on: its role or tag, and its name or text. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? (element?.textContent || element?.tagName || '')
  })

async function tabTo(page: Page, isThere: (focused: string) => boolean, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (isThere(await focus(page))) return
  }
  throw new Error('The focus did not get there.')
}

test('by keyboard alone: filter, open a case, come back', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  await page.keyboard.press('/')
  await page.keyboard.type('shala')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  const spain = page.getByRole('group', { name: 'Held in' }).getByRole('checkbox', { name: /^Spain/ })
  for (let i = 0; i < 80 && !(await spain.evaluate((box) => box === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
  await tabTo(page, (focused) => focused.startsWith('Remove filter'))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Tatiana Paraskevich' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Tatiana Paraskevich' }).waitFor()
  await page.goBack()
  await waitForBoard(page)
  expectClean(opened)
  await opened.close()
})

test('by keyboard alone: walk the timeline', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  await page.getByRole('application').focus()
  const said = page.getByRole('region', { name: 'Timeline' }).locator('[aria-live=polite]')
  await expect
    .poll(() => said.innerText())
    .toBe('Accusation, 28 March 2012, Kazakhstan, Muratbek Ketebayev, 1 of 13')
  await page.keyboard.press('End')
  await expect
    .poll(() => said.innerText())
    .toBe('Return, 11 March 2015, Poland, Muratbek Ketebayev, 13 of 13')
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => said.innerText())
    .toBe('Refugee status granted, 23 February 2015, Spain, Alexandr Pavlov, 22 of 22')
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(() => said.innerText())
    .toBe('Conditional release, 1 August 2014, Spain, Alexandr Pavlov, 21 of 22')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
  await expect
    .poll(() => page.locator('[aria-current=location]').innerText())
    .toContain('Leaves prison on bail')
  expectClean(opened)
  await opened.close()
})

test('by keyboard alone: export a summary, and leave the menu as it was entered', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const button = page.getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focus(page)).toMatch(/^Summary/)
  await page.keyboard.press('End')
  await expect.poll(() => focus(page)).toMatch(/^Data/)
  await page.keyboard.press('Escape')
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => focus(page)).toMatch(/^Summary/)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('noticeboard-cases-2026-11-23.md')
  await page.getByRole('link', { name: 'Save noticeboard-cases-2026-11-23.md' }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('a note that sources differ opens by keyboard, and Escape gives the focus back', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const mark = page.getByRole('button', { name: /^Sources differ on the date/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Another source: 12 May 2012').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Another source: 12 May 2012').waitFor({ state: 'hidden' })
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
  await opened.close()
})
