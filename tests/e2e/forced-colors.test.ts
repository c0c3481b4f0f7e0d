import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The distinct colours in a part of a page; only one if nothing is drawn there. */
async function readColours(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<readonly number[]> {
  const png = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
    )
    return [...new Set(pixels)]
  }, png)
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return box
}

test.each(['light', 'dark'] as const)(
  'with forced colours in a %s scheme only the current page is underlined in the navigation',
  async (colorScheme) => {
    const opened = await visit(browser, inject('siteUrl'), { forcedColors: 'active', colorScheme })
    const { page } = opened
    await waitForBoard(page)
    for (const [hash, current] of [
      ['#/', 'Cases'],
      ['#/sources', 'Sources'],
      ['#/about', 'About the data'],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to
      }, hash)
      await page.getByRole('heading', { level: 1, name: current }).waitFor()
      const links = await page.locator('header nav a').all()
      const underlined: string[] = []
      for (const link of links) {
        const { x, y, width, height } = await boxOf(link)
        // The clip contains the underline; without one it has only the colour of the ground.
        const clip = { x, y: y + height - 4, width, height: 8 }
        if ((await readColours(page, clip)).length > 1) underlined.push((await link.textContent()) ?? '')
      }
      expect(links.length).toBeGreaterThan(3)
      expect(underlined).toEqual([current === 'Cases' ? 'Cases' : current])
    }
    expectClean(opened)
    await opened.close()
  },
)
