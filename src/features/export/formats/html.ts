import type { Words } from '../../../messages/types.ts'
import { splitDirections } from '../document/directions.ts'
import {
  type Block,
  type ExportDocument,
  type Fact,
  formatNumber,
  type Item,
  type Line,
  type ListedSource,
  type Section,
} from '../document/model.ts'
import { DOCUMENT_FIELDS, makeDocumentFormat } from './document-format.ts'
import { HTML_STYLE } from './html-style.ts'
import { formatJsonLd } from './json-ld.ts'
import { type Markup, markup, trusted } from './markup.ts'

const NOTHING = trusted('')

/** A text with runs from right to left isolated, so that names do not reorder their neighbours. */
function isolate(text: string): readonly Markup[] {
  return splitDirections(text).map((part) =>
    part.isolated ? markup`<bdi>${part.text}</bdi>` : markup`${part.text}`,
  )
}

function writeLine(line: Line): readonly Markup[] {
  return line.map((inline) => {
    if (inline.kind === 'text') {
      const text = isolate(inline.text)
      if (inline.style === 'strong') return markup`<strong>${text}</strong>`
      return inline.style === 'emphasis' ? markup`<em>${text}</em>` : markup`${text}`
    }
    const { source, places } = inline
    if (inline.words !== undefined) return markup`<a href="#source-${source}">${inline.words}</a>`
    const where = places.length > 0 ? `, ${places.join(', ')}` : ''
    return markup`<sup><a href="#source-${source}">[${source}${isolate(where)}]</a></sup>`
  })
}

function writeFacts(facts: readonly Fact[]): Markup {
  return markup`<dl>${facts.map(({ label, content }) => markup`<div><dt>${isolate(label)}</dt><dd>${writeLine(content)}</dd></div>`)}</dl>`
}

function writeItem(item: Item): Markup {
  const { number, content, details } = item
  const mark = number === null ? [] : [markup`<span class="no">${formatNumber(item)}</span> `]
  return markup`<li><p>${mark}${writeLine(content)}</p>${details.map((line) => markup`<p class="more">${writeLine(line)}</p>`)}</li>`
}

function writeBlock(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${writeLine(block.content)}</p>`
    case 'facts':
      return writeFacts(block.facts)
    case 'items':
      return markup`<ul>${block.items.map(writeItem)}</ul>`
    case 'table':
      return markup`<div class="wide" tabindex="0" role="group" aria-label="${block.title}"><table><thead><tr>${block.head.map(
        (cell) => markup`<th scope="col">${cell}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        (cells) =>
          markup`<tr>${cells.map((cell, i) => (i === 0 ? markup`<th scope="row">${isolate(cell)}</th>` : markup`<td>${isolate(cell)}</td>`))}</tr>`,
      )}</tbody></table></div>`
    // Trusted: the app draws the figure and escapes every text in it.
    case 'figure':
      return markup`<figure><div class="wide" tabindex="0" role="group" aria-label="${block.caption}">${trusted(block.figure.svg)}</div></figure>`
  }
}

function writeSection({ id, title, blocks, sections }: Section, depth: 2 | 3): Markup {
  const heading =
    depth === 2
      ? markup`<h2 id="${id}">${isolate(title)}</h2>`
      : markup`<h3 id="${id}">${isolate(title)}</h3>`
  return markup`<section>${heading}${blocks.map(writeBlock)}${sections.map((one) => writeSection(one, 3))}</section>\n`
}

function writeSource({
  number,
  publisher,
  title,
  isDescription,
  about,
  url,
  words,
  note,
}: ListedSource): Markup {
  const link = url === null ? [] : [markup`<a href="${url}" rel="noopener noreferrer">${url}</a>`]
  const remark = words === '' ? [] : [markup`${url === null ? '' : ', '}${isolate(words)}`]
  return markup`<li id="source-${number}" value="${number}">${isolate(publisher === '' ? '' : `${publisher}. `)}${isDescription ? isolate(title) : [markup`<cite>${isolate(title)}</cite>`]}. ${isolate(about)} ${link}${remark}${note.length > 0 ? ' ' : ''}${writeLine(note)}</li>\n`
}

/**
 * A document as one HTML file. Its own content security policy allows no request and no script. `data` is a block of JSON-LD, or null.
 * Links lead to places in the file, to the addresses of sources and back to the board.
 */
export function renderHtml(doc: ExportDocument, data: string | null, m: Words): string {
  const contents =
    doc.contents.length === 0
      ? NOTHING
      : markup`<nav aria-labelledby="contents"><h2 id="contents">${doc.contentsTitle}</h2><ol>${doc.contents.map(
          ({ id, title }) => markup`<li><a href="#${id}">${isolate(title)}</a></li>`,
        )}</ol></nav>\n`
  // Within a script element `<` could end the element; the JSON escape means the same character.
  const block =
    data === null
      ? NOTHING
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
<header><h1>${isolate(doc.title)}</h1>
${writeFacts(doc.facts)}</header>
<main id="main" tabindex="-1">
${contents}${doc.sections.map((section) => writeSection(section, 2))}<section><h2 id="sources">${doc.sourcesTitle}</h2>
<ol>
${doc.sources.map(writeSource)}</ol></section>
</main>
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
