import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openOption } from '../support/board-controls.ts'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const address = (page: Page) => page.evaluate(() => location.hash)

test('the keyboard changes the view settings of the list, which are in the address; Escape returns the focus', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const view = page.getByRole('button', { name: 'View', exact: true })
  await view.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'View' })
  await dialog.waitFor()
  await expect.poll(() => dialog.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect
    .poll(() => address(page))
    .toBe('#/?columns=person,sought,first,notice,status,custody,protection')
  await expect.poll(() => page.getByRole('columnheader', { name: 'Detained in' }).count()).toBe(0)
  await page.getByRole('radio', { name: 'Compact' }).check()
  await expect.poll(() => address(page)).toContain('density=compact')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => view.evaluate((element) => element === document.activeElement)).toBe(true)
  expectClean(opened)
  await opened.close()
})

test('Shift and a header add a sort key; the headers show the order of the keys', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?layout=table`)
  const { page } = opened
  await waitForBoard(page)
  await page.getByRole('columnheader', { name: 'Detained in' }).getByRole('button').click()
  await page
    .getByRole('columnheader', { name: 'Detained in', exact: true })
    .and(page.locator('[aria-sort=ascending]'))
    .waitFor()
  await page.getByRole('button', { name: 'First detention' }).focus()
  await page.keyboard.press('Shift+Enter')
  await page.getByRole('columnheader', { name: 'First detention 2' }).waitFor()
  expect(await address(page)).toBe('#/?sort=held,first&layout=table')
  await page.keyboard.press('Shift+Enter')
  await expect.poll(() => address(page)).toBe('#/?sort=held,-first&layout=table')
  await page.getByRole('columnheader', { name: 'Detained in 1' }).waitFor()
  await page.getByRole('columnheader', { name: 'First detention 2' }).waitFor()
  expectClean(opened)
  await opened.close()
})

test('saved views survive a reload; the start view is shown if the address is empty', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?held=PL`)
  const { page } = opened
  await waitForBoard(page)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('Poland')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await page.getByRole('checkbox', { name: 'Pin “Poland” above the list' }).check()
  await page.getByRole('checkbox', { name: /^Start with “Poland”/ }).check()
  await page.goto('about:blank')
  await page.goto(inject('siteUrl'))
  await waitForBoard(page)
  await expect.poll(() => address(page)).toBe('#/?held=PL')
  const pinned = page.getByRole('list', { name: 'Pinned views' }).getByRole('button', { name: 'Poland' })
  await pinned.waitFor()
  await expect.poll(() => pinned.getAttribute('aria-pressed')).toBe('true')
  await page.goto(`${inject('siteUrl')}#/`)
  await page.reload()
  await waitForBoard(page)
  expect(await address(page)).toBe('#/')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  await pinned.click()
  await expect.poll(() => address(page)).toBe('#/?held=PL')
  expectClean(opened)
  await opened.close()
})

test('a view saved in one tab is kept when another tab, opened before, saves one', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page: first } = opened
  await waitForBoard(first)
  const second = await first.context().newPage()
  await second.goto(`${inject('siteUrl')}#/?held=PL`)
  for (const page of [first, second]) {
    await waitForBoard(page)
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('textbox', { name: 'Name of this view' }).waitFor()
  }
  const save = async (page: Page, name: string) => {
    await page.getByRole('textbox', { name: 'Name of this view' }).fill(name)
    await page.getByRole('button', { name: 'Save this view' }).click()
  }
  await save(first, 'Everybody')
  await second.getByRole('button', { name: 'Show the view “Everybody”' }).waitFor()
  await save(second, 'Poland')
  await first.getByRole('button', { name: 'Show the view “Poland”' }).waitFor()
  await second.getByRole('button', { name: 'Remove “Everybody”' }).click()
  await save(first, 'Third')
  await second.getByRole('button', { name: 'Undo' }).click()
  for (const page of [first, second]) {
    for (const name of ['Everybody', 'Poland', 'Third'])
      await page.getByRole('button', { name: `Show the view “${name}”` }).waitFor()
  }
  expectClean(opened)
  await opened.close()
})

test.each([
  { what: '10,000 values of a facet', hash: `#/?held=${'PL,QQ,'.repeat(5000)}`, rows: 1 },
  { what: '50 kB of a search', hash: `#/?q=${'%D1%8F'.repeat(8400)}`, rows: 0 },
])('$what in the address are handled, with a remark', async ({ hash, rows }) => {
  const opened = await visit(browser, inject('siteUrl') + hash)
  const { page } = opened
  await page.getByText('The address was longer than 20000 characters; the rest was ignored.').waitFor()
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(rows)
  if (rows === 0) await page.getByText('No case matches these filters.').waitFor()
  await opened.close()
})

test('Undo restores a cleared search', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.fill('zzz')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(() => search.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => search.inputValue()).toBe('zzz')
  await expect.poll(() => address(page)).toBe('#/?q=zzz')
  expectClean(opened)
  await opened.close()
})

test('a filter does not discard what was typed while the list was updating', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.pressSequentially('pav')
  await (await openOption(page, 'Detained in', 'Spain')).check()
  await expect.poll(() => address(page)).toBe('#/?q=pav&held=ES')
  await expect.poll(() => search.inputValue()).toBe('pav')
  await page.goBack()
  await page.goBack()
  await expect.poll(() => search.inputValue()).toBe('')
  expectClean(opened)
  await opened.close()
})
