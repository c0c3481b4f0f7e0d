import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, runAxe, visit } from '../support/open-page.ts'
import { enterName } from '../support/own-forms.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string) {
  const opened = await visit(browser, inject('siteUrl') + hash, {})
  await opened.page.locator('main h1').waitFor()
  return opened
}

const ownCase = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function openCollection(page: Page): Promise<void> {
  await page.goto(`${inject('siteUrl')}#/own`)
  await page.getByRole('heading', { level: 1, name: 'Your collection' }).waitFor()
}

async function backUp(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up' }).click(),
  ])
  return download.path()
}

test('a backup brings everything back after all of it was removed', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Emil Sicher')
  await page.goto(`${inject('siteUrl')}#/own`)
  await page.getByRole('heading', { level: 1, name: 'Your collection' }).waitFor()
  expect(await runAxe(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up' }).click(),
  ])
  const file = await download.path()
  await page.getByRole('button', { name: 'Remove everything' }).click()
  await page.getByRole('button', { name: 'Yes, remove everything' }).click()
  await page
    .getByText(
      'Everything was removed. Looked at: databases (none left), stored values (none left), drafts (none left).',
    )
    .waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Emil Sicher' }).count()).toBe(0)
  await page.getByLabel('Backup file').setInputFiles(file)
  await page.getByText('Restored: 1 case, 0 sources.').waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Emil Sicher', exact: true }).count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test('a removed case comes back with Undo', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Gala Wieder')
  await openCollection(page)
  await page.getByRole('button', { name: 'Remove Gala Wieder' }).click()
  await expect.poll(() => ownCase(page, 'Gala Wieder').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => ownCase(page, 'Gala Wieder').count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test('what a backup replaced comes back with Undo; a file that is no backup replaces nothing', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Hana Erst')
  await openCollection(page)
  const file = await backUp(page)
  await page.goto(`${inject('siteUrl')}#/new`)
  await enterName(page, 'Ivo Danach')
  await openCollection(page)
  await ownCase(page, 'Ivo Danach').waitFor()
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await page.getByText('This file is not a backup of Noticeboard.').waitFor()
  await page.getByLabel('Backup file').setInputFiles(file)
  await page.getByText('Restored: 1 case, 0 sources.').waitFor()
  await expect.poll(() => ownCase(page, 'Ivo Danach').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => ownCase(page, 'Ivo Danach').count()).toBe(1)
  expect(await ownCase(page, 'Hana Erst').count()).toBe(1)
  await opened.close()
})
