import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Block, ExportDocument, Fact, Line, Section, SourceLine } from './document.ts'
import type { PageSize } from './page-size.ts'

const MUTED = '#5a636e'
const LINK = '#1d4b8f'
const RULE = '#e4e0d6'
export const MARGIN_PT = 54
const LABEL_PT = 128
/** The column of numbers of pages in the contents, and that of marks before sources. */
const NUMBER_PT = 40
const MARK_PT = 26
const LONGEST_BOOKMARK = 200
/** How far down a page a heading may stand with something long below it. */
const LOWEST_HEADING = 0.85
/** Between the columns of a table. */
const CELL_PT = 8
export const SIZES_PT = {
  A4: { width: 595.28, height: 841.89 },
  LETTER: { width: 612, height: 792 },
} as const
/** Draws only what the font has; counts what it has not. */
export interface PdfWriter {
  readonly draw: (text: string) => string
  readonly width: number
}

/** Longer words are broken between any two letters: to look for the place in them takes the square of their length. */
const LONG_WORD = /(\S{400,})/

/** A text as it is drawn, in pieces of which each looks the same. */
function put(text: string, { draw }: PdfWriter, look: Partial<ContentText> = {}): ContentText[] {
  return draw(text)
    .split(LONG_WORD)
    .filter((piece) => piece !== '')
    .map((piece) => ({ ...look, text: piece, ...(LONG_WORD.test(piece) ? { wordBreak: 'break-all' } : {}) }))
}

function run(text: string, style: 'strong' | 'emphasis' | undefined, writer: PdfWriter): ContentText[] {
  return put(text, writer, { bold: style === 'strong', ...(style === 'emphasis' ? { color: MUTED } : {}) })
}

function writeLine(line: Line, writer: PdfWriter): ContentText[] {
  return line.flatMap((inline) => {
    if (inline.kind === 'text') return run(inline.text, inline.style, writer)
    if (inline.words !== undefined) {
      return put(inline.words, writer, { linkToDestination: `source-${inline.source}`, color: LINK })
    }
    const places = inline.places.length > 0 ? `, ${inline.places.join(', ')}` : ''
    return [
      {
        text: writer.draw(`[${inline.source}${places}]`),
        linkToDestination: `source-${inline.source}`,
        color: LINK,
        sup: true,
      },
    ]
  })
}

const TABLE = {
  hLineWidth: (i: number) => (i === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingLeft: () => 0,
  paddingRight: () => CELL_PT,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

function writeFacts(facts: readonly Fact[], writer: PdfWriter): Content {
  const body = facts.map(({ label, content }) => [
    { text: put(label, writer), color: MUTED },
    { text: writeLine(content, writer) },
  ])
  return {
    layout: TABLE,
    margin: [0, 0, 0, 6],
    table: {
      // In points, not `*`: a column must not grow with its longest word.
      widths: [LABEL_PT, writer.width - LABEL_PT - 2 * CELL_PT],
      dontBreakRows: body.every(isShort),
      body,
    },
  }
}

/**
 * Text of up to this many characters stays on one page: set in the widest letters it still fits. What is longer may go on
 * overleaf, since what must not be broken and does not fit would be cut off.
 */
const UNBROKEN = 1600
/** The same for a cell of the table of cases, which is narrow. */
const UNBROKEN_CELL = 250

/** Whether something is short enough to stand on one page whole. */
function isShort(content: unknown): boolean {
  const texts = [...JSON.stringify(content).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
  return texts.reduce((sum, [, text = '']) => sum + text.length, 0) <= UNBROKEN
}

/** A table of equal columns. Rows stay whole; one that is long may go on overleaf, and stands in a table of its own. */
function writeTable({ head, rows }: Extract<Block, { kind: 'table' }>, writer: PdfWriter): Content[] {
  const widths = head.map(() => writer.width / head.length - CELL_PT)
  const isLong = (cells: readonly string[]) => cells.some(({ length }) => length > UNBROKEN_CELL)
  const runs: (readonly string[])[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0] && !isLong(last[0]) && !isLong(row)) last.push(row)
    else runs.push([row])
  }
  const [first = [], ...others] = runs
  const table = (body: readonly (readonly string[])[], headed: boolean): Content => ({
    layout: TABLE,
    fontSize: 8,
    table: {
      headerRows: headed ? 1 : 0,
      dontBreakRows: !body.some(isLong),
      widths,
      body: [
        ...(headed ? [head.map((text) => ({ text: put(text, writer), bold: true }))] : []),
        ...body.map((cells) => cells.map((text) => ({ text: put(text, writer) }))),
      ],
    },
  })
  return [{ stack: [table(first, true), ...others.map((body) => table(body, false))], margin: [0, 0, 0, 8] }]
}

function writeBlock(block: Block, writer: PdfWriter): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: writeLine(block.content, writer), margin: [0, 0, 0, 6] }]
    case 'facts':
      return [writeFacts(block.facts, writer)]
    case 'items':
      return block.items.map(({ content, details }, i) => {
        const stack: Content[] = [
          { text: writeLine(content, writer) },
          ...details.map(
            (line): Content => ({
              text: writeLine(line, writer),
              margin: [12, 1.5, 0, 0],
              color: MUTED,
              fontSize: 9,
            }),
          ),
        ]
        // The first is kept together with its heading.
        return { stack, margin: [0, 3, 0, 5], unbreakable: i > 0 && isShort(stack) }
      })
    case 'table':
      return writeTable(block, writer)
    case 'figure':
      return [
        { svg: block.figure.svg, width: writer.width, font: 'NotoSans', margin: [0, 4, 0, 4] },
        { text: writer.draw(block.caption), color: MUTED, fontSize: 9, margin: [0, 0, 0, 6] },
      ]
  }
}

/** A heading with the first of what it heads, and headings of their own within that, never alone at the foot of a page. */
function writeSection(section: Section, parent: string | null, writer: PdfWriter): Content[] {
  const { id, title, blocks, sections } = section
  // Each case on a page of its own, so that it can be taken out.
  const ofCase = parent === null && sections.length > 0
  const onNewPage = ofCase ? { pageBreak: 'before' as const } : {}
  const heading = {
    text: put(title, writer),
    // A bookmark is one line.
    outlineText: writer.draw(title).slice(0, LONGEST_BOOKMARK).toWellFormed(),
    id,
    style: parent === null ? 'heading' : 'subheading',
    outline: true,
    ...(parent === null ? {} : { outlineParentId: parent }),
  }
  const [first, ...rest] = [
    ...blocks.flatMap((block) => writeBlock(block, writer)),
    ...sections.flatMap((one) => writeSection(one, id, writer)),
  ]
  if (first === undefined) return [{ ...heading, ...onNewPage }]
  // What is long goes on overleaf by itself; only what is short is kept together.
  return isShort([heading, first])
    ? [{ stack: [heading, first], unbreakable: true, ...onNewPage }, ...rest]
    : [{ ...heading, ...(isShort(heading) ? { headlineLevel: 1 } : {}), ...onNewPage }, first, ...rest]
}

function writeSource(
  { number, publisher, title, isDescription, about, url, words, note }: SourceLine,
  writer: PdfWriter,
): Content {
  const address: ContentText[] = url === null ? [] : put(` ${url}`, writer, { link: url, color: LINK })
  return {
    columns: [
      { width: MARK_PT, text: `[${number}]`, id: `source-${number}`, color: MUTED },
      {
        width: writer.width - MARK_PT,
        text: [
          ...(publisher === '' ? [] : put(`${publisher}. `, writer)),
          ...put(`${title}. `, writer, { bold: !isDescription }),
          ...put(about, writer),
          ...address,
          ...(words === '' ? [] : put(url === null ? ` ${words}` : `, ${words}`, writer)),
          ...(note.length > 0 ? put(' ', writer) : []),
          ...writeLine(note, writer),
        ],
      },
    ],
    fontSize: 9,
    margin: [0, 1.5, 0, 1.5],
    unbreakable: publisher.length + title.length + (url ?? words).length <= UNBROKEN,
  }
}

function writeContents({ contents, contentsTitle }: ExportDocument, writer: PdfWriter): Content[] {
  if (contents.length === 0) return []
  return [
    { text: writer.draw(contentsTitle), style: 'heading', headlineLevel: 1 },
    ...contents.map(
      ({ id, title }): Content => ({
        columns: [
          // In points, not `*`: a column must not grow with its longest word.
          { width: writer.width - NUMBER_PT, text: put(title, writer), linkToDestination: id, color: LINK },
          { width: NUMBER_PT, alignment: 'right', pageReference: id },
        ],
        margin: [0, 2, 0, 2],
      }),
    ),
  ]
}

/** The layout of a document for pdfmake; `compiled` (YYYY-MM-DD) is the day that the file carries. */
export function definePdf(
  doc: ExportDocument,
  { size, compiled, writer }: { size: PageSize; compiled: string; writer: PdfWriter },
): TDocumentDefinitions {
  return {
    pageSize: size,
    pageMargins: [MARGIN_PT, MARGIN_PT, MARGIN_PT, MARGIN_PT + 6],
    language: doc.language,
    info: {
      title: writer.draw(doc.title),
      subject: writer.draw(doc.foot),
      creator: 'Noticeboard',
      producer: 'Noticeboard',
      creationDate: new Date(`${compiled}T00:00:00Z`),
    },
    displayTitle: true,
    defaultStyle: { font: 'NotoSans', fontSize: 10, lineHeight: 1.2, color: '#16191d' },
    styles: {
      title: { fontSize: 21, bold: true, margin: [0, 0, 0, 12], lineHeight: 1.1 },
      heading: { fontSize: 14, bold: true, margin: [0, 16, 0, 6] },
      subheading: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] },
    },
    // A heading with something long below it: never alone at the foot of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined &&
      // A table counts as begun on the page although its first row did not fit there.
      (node.startPosition.verticalRatio > LOWEST_HEADING ||
        getFollowingNodesOnPage().every(({ headlineLevel }) => headlineLevel !== undefined)),
    footer: (page, pages) => ({
      columns: [
        { width: '*', text: writer.draw(doc.foot) },
        { width: 60, text: `${page} / ${pages}`, alignment: 'right' },
      ],
      margin: [MARGIN_PT, 18, MARGIN_PT, 0],
      fontSize: 8,
      color: MUTED,
    }),
    content: [
      { text: put(doc.title, writer), style: 'title' },
      writeFacts(doc.facts, writer),
      ...writeContents(doc, writer),
      ...doc.sections.flatMap((section) => writeSection(section, null, writer)),
      {
        text: writer.draw(doc.sourcesTitle),
        style: 'heading',
        headlineLevel: 1,
        outline: true,
        id: 'sources',
      },
      ...doc.sources.map((source) => writeSource(source, writer)),
    ],
  }
}
