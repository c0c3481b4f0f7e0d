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
    const { claimKind, board } = await readWords(look.includes('ru') ? 'ru' : 'en')
    // The list shows the author of the article as the campaign side.
    const kinds = CLAIM_KINDS.filter(
      (kind) => computeSide({ kind }) !== null && !kind.startsWith('article-'),
    ).map((kind) => claimKind[kind])
    /** Words that a line beside the lanes has after its value. */
    const short = Object.values(board.fact.side)
    await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
    /** The lines that name a side, with the number of names that are clipped below or at the end of the line. */
    const readVoices = () =>
      page.locator('[aria-rowindex] [data-line-of-row]').evaluateAll(
        (lines, { labels, sides }) => {
          const isLabel = (node: Node) => {
            const text = node.textContent?.toLowerCase().trim() ?? ''
            return (
              labels.some((label) => text.includes(label.toLowerCase())) ||
              (text !== '' &&
                text
                  .replace(/\s*:$/, '')
                  .split(', ')
                  .every((one) => sides.includes(one)))
            )
          }
          return lines.flatMap((line) => {
            if (line.getClientRects().length === 0) return []
            // In a card facts stand in one line, cut off by the row.
            const boxes = [line, line.closest('[aria-rowindex]') ?? line]
              .filter((one) => getComputedStyle(one).display !== 'inline')
              .map((one) => one.getBoundingClientRect())
            const edge = {
              right: Math.min(...boxes.map(({ right }) => right)),
              bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
            }
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
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
            const isCut = ({ bottom, right }: DOMRect) => bottom > edge.bottom + 3 || right > edge.right + 1
            // What is cut off together with its value misleads nobody.
            const isValueSeen = nodes
              .filter((node) => !isLabel(node) && node.textContent?.trim() !== '')
              .flatMap(linesOf)
              .some(({ left, top }) => left < edge.right - 4 && top < edge.bottom - 4)
            const cut = isValueSeen ? nodes.filter(isLabel).flatMap(linesOf).filter(isCut) : []
            return [{ text: line.textContent, cut: cut.length }]
          })
        },
        { labels: kinds, sides: short },
      )
    await expect.poll(async () => (await readVoices()).length).toBeGreaterThan(4)
    expect((await readVoices()).filter(({ cut }) => cut > 0)).toEqual([])
    expectClean(opened)
    await opened.close()
  },
)
