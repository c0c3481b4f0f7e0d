import type { Words } from '../../../messages/types.ts'
import type { ExportDocument } from '../document/model.ts'
import { DocumentBody, DocumentHead, type DrawFigureBlock } from '../document/print-document.tsx'
import { DOCUMENT_FIELDS, makeDocumentFormat } from './document-format.ts'
import { HTML_STYLE } from './html-style.ts'
import { formatJsonLd } from './json-ld.ts'
import { markup, trusted } from './markup.ts'
import { Drawing, renderStatic } from './static-markup.ts'

const drawSvg: DrawFigureBlock = ({ figure, caption }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section aria-label={caption} tabIndex={0}>
    <Drawing svg={figure.svg} />
  </section>
)

/**
 * A document as one HTML file. Its own content security policy allows no request and no script. `data` is a block of JSON-LD, or null.
 * Links lead to places in the file, to the addresses of sources and back to the board.
 */
export function renderHtml(doc: ExportDocument, data: string | null, m: Words): string {
  // Within a script element `<` could end the element; the JSON escape means the same character.
  const block =
    data === null
      ? trusted('')
      : trusted(`<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>\n`)
  const page = markup`<!doctype html>
<html lang="${doc.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${doc.title}</title>
<style>${trusted(HTML_STYLE)}</style>
${block}</head>
<body>
<a class="skip" href="#main">${m.frame.skip}</a>
<header>${renderStatic(<DocumentHead document={doc} />)}</header>
<main id="main" tabindex="-1">${renderStatic(<DocumentBody document={doc} drawFigure={drawSvg} />)}</main>
<footer><p>${doc.foot}</p></footer>
</body>
</html>
`
  return page.html
}

/** With the summary as JSON-LD in it, which holds the ids of cases and events. */
export const html = makeDocumentFormat(
  ({ doc, summary, setting: { context, m } }) => ({
    content: renderHtml(doc, formatJsonLd(summary, context, m), m),
    losses: [],
  }),
  DOCUMENT_FIELDS,
)
