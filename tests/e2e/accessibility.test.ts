import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The role or tag of the focused element, and its name or text. */
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
  await tabTo(page, (focused) => focused === 'Detained in')
  await page.keyboard.press('ArrowDown')
  const spain = page.getByRole('group', { name: 'Detained in' }).getByRole('checkbox', { name: /^Spain/ })
  await spain.waitFor()
  for (let i = 0; i < 20 && !(await spain.evaluate((box) => box === document.activeElement)); i++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
  await tabTo(page, (focused) => focused.startsWith('Remove filter'))
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await page.getByRole('table', { name: 'Cases' }).getByRole('link', { name: 'Tatiana Paraskevich' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Tatiana Paraskevich' }).waitFor()
  await page.goBack()
  await waitForBoard(page)
  expectClean(opened)
  await opened.close()
})

test('by keyboard alone: export a summary; closing the dialog returns the focus', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const button = page.getByRole('button', { name: 'Export' })
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await dialog.getByRole('link', { name: /^Download (?!this)/ }).waitFor()
  await page.keyboard.press('Tab')
  await expect
    .poll(() => dialog.getByRole('radio', { name: /^PDF/ }).evaluate((it) => it === document.activeElement))
    .toBe(true)
  await page.keyboard.press('Tab')
  await expect
    .poll(() =>
      dialog.getByRole('button', { name: '10 more' }).evaluate((it) => it === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
  const link = dialog.getByRole('link', { name: /^Download noticeboard-cases-2026-11-23\.md/ })
  await link.focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('noticeboard-cases-2026-11-23.md')
  expectClean(opened)
  await opened.close()
})

test('the keyboard opens the note that sources differ, and Escape returns the focus', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  const { page } = opened
  await waitForBoard(page)
  const mark = page.getByRole('button', { name: /^Sources disagree on the date/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  // All values, each with its source.
  const note = page.getByRole('table', { name: 'Cases' }).locator('button[aria-expanded=true] + span')
  await expect
    .poll(() => note.innerText())
    .toMatch(/May 2012 \(EUobserver.*\)\s+12 May 2012 \(Open Dialog Foundation\)\s+15 May 2012 \(Open Dialog/)
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true)
  await opened.close()
})

test('text at 200 % fits: no horizontal scrolling, no name under the marks', async () => {
  const large = await launch(['--blink-settings=defaultFontSize=32'])
  try {
    for (const width of [1280, 640]) {
      const opened = await visit(large, inject('siteUrl'), { viewport: { width, height: 900 } })
      const { page } = opened
      await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      for (const [hash, title] of [
        ['#/', 'Cases'],
        ['#/cases/ablyazov', 'Mukhtar Ablyazov'],
        ['#/compare', 'Compare cases'],
        ['#/sources', 'Sources'],
        ['#/about', 'About the data'],
      ] as const) {
        await page.evaluate((to) => {
          location.hash = to
        }, hash)
        await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
        if (!['#/sources', '#/about'].includes(hash)) await page.locator('[data-time-area]').first().waitFor()
        const sideways = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        await expect.poll(sideways, { message: `${hash} at ${width} px` }).toBe(0)
        // Marks never cover names, which are next to the plot or above the marks.
        const findCovered = () =>
          page.evaluate(() => {
            const marks = [...document.querySelectorAll('figure svg path, td svg path')]
            const places = marks.map((one) => {
              const { left, right, top, bottom } = one.getBoundingClientRect()
              // The cell clips the lines of the years, which are longer than any row.
              const cell = one.closest('td')?.getBoundingClientRect()
              return { left, right, top, bottom: Math.min(bottom, cell?.bottom ?? bottom) }
            })
            const names = [...document.querySelectorAll('figure .font-serif, tbody th .font-serif')]
            return names.flatMap((name) => {
              const range = document.createRange()
              range.selectNodeContents(name)
              // 4 px above and below the letters are room between lines.
              const { left, right, top, bottom } = range.getBoundingClientRect()
              const hit = places.some(
                (place) =>
                  place.left < right &&
                  place.right > left &&
                  place.top < bottom - 4 &&
                  place.bottom > top + 4,
              )
              return hit ? [name.textContent] : []
            })
          })
        await expect.poll(findCovered, { message: `${hash} at ${width} px` }).toEqual([])
      }
      expectClean(opened)
      await opened.close()
    }
  } finally {
    await large.close()
  }
})
