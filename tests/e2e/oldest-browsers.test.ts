import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listYoungFunctions } from '../support/baseline.ts'
import { chooseFormat } from '../support/board-controls.ts'
import { awaitWorker, expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('without the functions that the oldest browsers lack, every page opens and an export works', async () => {
  const young = listYoungFunctions()
  expect(young).toContainEqual({ owner: 'Map', name: 'groupBy' })
  expect(young).toContainEqual({ owner: 'URL', name: 'parse' })
  const opened = await visit(browser, inject('siteUrl'), {}, async (page) => {
    await awaitWorker(page)
    await page.addInitScript((functions) => {
      const globals = globalThis as unknown as Readonly<Record<string, { prototype?: object } | undefined>>
      for (const { owner, name } of functions) {
        const object = globals[owner]
        if (object === undefined) continue
        Reflect.deleteProperty(object, name)
        if (object.prototype) Reflect.deleteProperty(object.prototype, name)
      }
    }, young)
  })
  const { page } = opened
  await waitForBoard(page)
  expect(await page.evaluate(() => [typeof URL.parse, 'union' in Set.prototype])).toEqual([
    'undefined',
    false,
  ])
  await page.locator('html[data-backend=worker]').waitFor({ state: 'attached' })
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  for (const hash of [
    '#/?asOf=2013-09-05&known=2013-09-05',
    '#/sources',
    '#/changes?since=2013-09-05',
    '#/compare?cases=pavlov,ablyazov&at=detention',
    '#/print/pavlov',
    '#/about',
    '#/cases/pavlov',
  ]) {
    await page.evaluate((address) => {
      location.hash = address
    }, hash)
    await page.locator('main h1').waitFor()
    await expect.poll(() => page.locator('main [aria-busy=true]').count()).toBe(0)
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([])
  }
  await page.getByRole('button', { name: 'Export summary' }).click()
  await chooseFormat(page, /^Markdown/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download .*\.md/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^pavlov-.*\.md$/)
  expectClean(opened)
  await opened.close()
})
