import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { computeSide } from '../../src/domain/case/sides.ts'
import { CLAIM_KINDS } from '../../src/domain/case/vocabulary.ts'
import { readWords } from '../support/all-words.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const LOOKS = [1280, 320].flatMap((width) =>
  ['', 'density=compact', 'lang=ru', 'lang=ru&density=compact'].map((look) => ({ width, look })),
)

test.each(LOOKS)(
  'at $width px ("$look") whose words a value rests on is visible wherever the value is',
  async ({ width, look }) => {
    const opened = await visit(browser, `${inject('largeSiteUrl')}#/?${look}`, {
      viewport: { width, height: 4000 },
    })
    const { page } = opened
    const { claimKind } = await readWords(look.includes('ru') ? 'ru' : 'en')
    // The list shows the author of the article as the campaign side.
    const kinds = CLAIM_KINDS.filter(
      (kind) => computeSide({ kind }) !== null && !kind.startsWith('article-'),
    ).map((kind) => claimKind[kind])
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    /** The cells that name a side, with the number of lines of the side, or first lines of the value, that are clipped. */
    const readVoices = () =>
      page.locator('[aria-rowindex] td').evaluateAll((cells, labels) => {
        const isLabel = (node: Node) =>
          labels.some((label) => node.textContent?.toLowerCase().includes(label.toLowerCase()))
        return cells.flatMap((cell) => {
          const box = cell.querySelector('[data-lines]') ?? cell
          const edge = box.getBoundingClientRect().bottom + 3
          const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
          const nodes: Node[] = []
          // Skip text for screen readers only.
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (!node.parentElement?.closest('.sr-only')) nodes.push(node)
          if (!nodes.some(isLabel)) return []
          const linesOf = (node: Node) => {
            const range = document.createRange()
            range.selectNodeContents(node)
            return [...range.getClientRects()]
          }
          const value = nodes.find((node) => !isLabel(node))
          const needed = [
            ...nodes.filter(isLabel).flatMap(linesOf),
            ...(value ? linesOf(value).slice(0, 1) : []),
          ]
          return [{ text: cell.textContent, cut: needed.filter(({ bottom }) => bottom > edge).length }]
        })
      }, kinds)
    await expect.poll(async () => (await readVoices()).length).toBeGreaterThan(4)
    expect((await readVoices()).filter(({ cut }) => cut > 0)).toEqual([])
    expectClean(opened)
    await opened.close()
  },
)
