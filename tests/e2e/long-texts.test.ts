import { getResponse } from 'msw'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadHandlers } from '../../mocks/server.ts'
import { lengthen } from '../support/lengthen.ts'
import { launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const handlers = loadHandlers()

/** Answers with the five cases, with every text replaced by one unbroken word. */
async function answerLong(page: Page): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const response = await getResponse(handlers, new Request(route.request().url()))
    const body: unknown = await response?.json()
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(lengthen(body)) })
  })
}

/** The innermost elements that overflow the page sideways, except those inside a box that scrolls or clips. */
function findWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isCut = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true
      return false
    }
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !isCut(element)
    })
    return wide
      .filter((one) => !wide.some((other) => other !== one && one.contains(other)))
      .map((one) =>
        [one, one.parentElement, one.parentElement?.parentElement]
          .map((box) => `${box?.tagName}.${box?.getAttribute('class')}`)
          .join(' < '),
      )
  })
}

test.each([
  { name: 'board', hash: '#/', shown: 'table a[data-row-link]' },
  { name: 'search', hash: '#/?q=n', shown: 'table a[data-row-link]' },
  { name: 'case page', hash: '#/cases/pavlov', shown: '[data-line]' },
  { name: 'sources', hash: '#/sources', shown: 'ol li cite' },
  { name: 'changes', hash: '#/changes?since=2013-09-05', shown: '[data-line]' },
  { name: 'comparison', hash: '#/compare?cases=pavlov,ablyazov&at=detention', shown: 'figure svg' },
  { name: 'print page', hash: '#/print/pavlov', shown: 'main ol li' },
  { name: 'about', hash: '#/about', shown: 'main h2' },
])('words of 50,000 letters stay inside the page: $name', async ({ hash, shown }) => {
  for (const width of [320, 1280]) {
    const opened = await visit(
      browser,
      inject('realSiteUrl') + hash,
      { viewport: { width, height: 900 } },
      answerLong,
    )
    const { page } = opened
    await page.locator(shown).first().waitFor({ state: 'attached' })
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    expect(await findWide(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await page.getByRole('alert').count()).toBe(0)
    await opened.close()
  }
})
