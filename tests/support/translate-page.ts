import type { Page } from 'playwright-core'

/**
 * Changes a page as a browser's translator does: wraps each text node in two new elements, later ones too. Keeps the words, so
 * that a test can compare the page with an untranslated one.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node
        if (node instanceof Text && /\p{L}|\p{N}/u.test(node.data) && parentElement) texts.push(node)
      }
      for (const text of texts) {
        const inSvg = text.parentElement instanceof SVGElement
        if (inSvg || text.parentElement?.closest('font, script, style, textarea, title')) continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        outer.append(inner)
        text.replaceWith(outer)
        inner.append(text.data)
      }
    }
    wrap(document.body)
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        wrap(target)
        for (const node of addedNodes) wrap(node)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

/** Text nodes with siblings. React updates them in place, and fails after a translator has replaced them; there may be none. */
export function listBareTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isOwn = Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
      const text = node.nodeValue ?? ''
      // Recharts draws its own texts, which never change.
      if (isOwn && /\p{L}|\p{N}/u.test(text)) found.push(`${node.parentElement?.outerHTML.slice(0, 120)}`)
    }
    return found
  })
}
