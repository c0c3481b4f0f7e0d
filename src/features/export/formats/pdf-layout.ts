import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { LONGEST_PDF_BOOKMARK } from '../../../limits.ts'
import {
  type Block,
  type ExportDocument,
  type Fact,
  formatNumber,
  type Item,
  type ListedSource,
  type Section,
} from '../document/model.ts'
import type { PageSize } from './page-size.ts'
import { findPlace, nameCases } from './pdf-heads.ts'
import { estimateFirstRow, isShort, type Kept, keepTogether, UNBROKEN_CHARACTERS } from './pdf-keep.ts'
import { LINK, MUTED, type PdfWriter, writeLine, writeText } from './pdf-text.ts'

const RULE = '#e4e0d6'
export const MARGIN_PT = 54
const LABEL_PT = 128
/** Width of the page numbers in the contents, and of the numbers before sources. */
const NUMBER_PT = 40
const MARK_PT = 26
/** Room kept below a heading above long text: five lines. */
const TEXT_BELOW_PT = 80
/** Width of the item numbers: three digits. */
const ITEM_PT = 24
/** Distance of the page header from the text. */
const HEAD_PT = 26
/** Gap between the columns of a table. */
const CELL_PT = 8
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
    { text: writeText(label, writer), color: MUTED },
    { text: writeLine(content, writer) },
  ])
  return {
    layout: TABLE,
    margin: [0, 0, 0, 6],
    table: {
      // In points, not `*`: a column must not grow with its longest word.
      widths: [LABEL_PT, writer.width - LABEL_PT - 2 * CELL_PT],
      dontBreakRows: body.every((row) => isShort(row)),
      body,
    },
  }
}

/** The most text that a cell of the table of cases, which is narrow, keeps on one page. */
const UNBROKEN_CELL = 250

/** The most text of an item that is kept together. Longer items break across pages, so that no page stays half empty. */
const UNBROKEN_ITEM = 450
const MORE_MARGIN: [number, number, number, number] = [0, 1.5, 0, 0]

/** An item with its number in a column of its own; kept together where it is short, otherwise its first lines are. */
function writeItem(item: Item, writer: PdfWriter): Content[] {
  const inset = item.number === null ? 0 : ITEM_PT
  const inner: PdfWriter = { ...writer, width: writer.width - inset }
  const [first, ...rest] = item.details.map((line) => ({
    text: writeLine(line, inner),
    margin: MORE_MARGIN,
    color: MUTED,
    fontSize: 9,
  }))
  const top: Content[] = [{ text: writeLine(item.content, inner) }, ...(first ? [first] : [])]
  const begin: Content =
    item.number === null
      ? { stack: top }
      : {
          columns: [
            { width: ITEM_PT, text: formatNumber(item), color: MUTED },
            { width: inner.width, stack: top },
          ],
        }
  const others = rest.map((line): Content => ({ ...line, margin: [inset, 1.5, 0, 0] }))
  const all: Content[] = [begin, ...others]
  if (isShort(all, UNBROKEN_ITEM)) return [{ stack: all, margin: [0, 3, 0, 5], unbreakable: true }]
  return [
    { stack: [begin], margin: [0, 3, 0, 0], unbreakable: isShort(begin) },
    { stack: others, margin: [0, 0, 0, 5] },
  ]
}

/** A table of equal columns. Rows do not break across pages, except a long one, which has a table of its own. */
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
      // pdfmake would cut off a row that is kept with the head and longer than a page.
      keepWithHeaderRows: headed && !isLong(body[0] ?? []) ? 1 : 0,
      dontBreakRows: !body.some(isLong),
      widths,
      body: [
        ...(headed ? [head.map((text) => ({ text: writeText(text, writer), bold: true }))] : []),
        ...body.map((cells) => cells.map((text) => ({ text: writeText(text, writer) }))),
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
      return block.items.flatMap((item) => writeItem(item, writer))
    case 'table':
      return writeTable(block, writer)
    case 'figure':
      return [
        { svg: block.figure.svg, width: writer.width, font: 'NotoSans', margin: [0, 4, 0, 4] },
        { text: writer.draw(block.caption), color: MUTED, fontSize: 9, margin: [0, 0, 0, 6] },
      ]
  }
}

/** A heading kept on the page on which its content begins. */
function writeSection(section: Section, parent: string | null, writer: PdfWriter): Kept {
  const { id, title, blocks, sections } = section
  const heading = {
    text: writeText(title, writer),
    // A bookmark is one line.
    outlineText: writer.draw(title).slice(0, LONGEST_PDF_BOOKMARK).toWellFormed(),
    id,
    style: parent !== null ? 'subheading' : sections.length > 0 ? 'caseHeading' : 'heading',
    outline: true,
    ...(parent === null ? {} : { outlineParentId: parent }),
  }
  const [block] = blocks
  const [first, ...others] = blocks.flatMap((one) => writeBlock(one, writer))
  const [below, ...later] = sections.map((one) => writeSection(one, id, writer))
  const after = later.flatMap(keepTogether)
  if (block === undefined || first === undefined) {
    return {
      lead: [heading, ...(below?.lead ?? [])],
      room: below?.room ?? 0,
      rest: [...(below?.rest ?? []), ...after],
    }
  }
  const rest = [...others, ...(below ? keepTogether(below) : []), ...after]
  // Long content and tables break across pages by themselves.
  const isTable = block.kind === 'table' || block.kind === 'facts'
  if (!isTable && isShort([heading, first])) return { lead: [heading, first], room: 0, rest }
  return {
    lead: [heading],
    room: isTable
      ? estimateFirstRow(block, {
          label: LABEL_PT,
          content: writer.width - LABEL_PT - 2 * CELL_PT,
          cell: (cells) => writer.width / cells - CELL_PT,
        })
      : TEXT_BELOW_PT,
    rest: [first, ...rest],
  }
}

function writeSource(
  { number, publisher, title, isDescription, about, url, words, note }: ListedSource,
  writer: PdfWriter,
): Content {
  const address: ContentText[] = url === null ? [] : writeText(` ${url}`, writer, { link: url, color: LINK })
  return {
    columns: [
      { width: MARK_PT, text: `[${number}]`, id: `source-${number}`, color: MUTED },
      {
        width: writer.width - MARK_PT,
        text: [
          ...(publisher === '' ? [] : writeText(`${publisher}. `, writer)),
          ...writeText(`${title}. `, writer, { bold: !isDescription }),
          ...writeText(about, writer),
          ...address,
          ...(words === '' ? [] : writeText(url === null ? ` ${words}` : `, ${words}`, writer)),
          ...(note.length > 0 ? writeText(' ', writer) : []),
          ...writeLine(note, writer),
        ],
      },
    ],
    fontSize: 9,
    margin: [0, 1.5, 0, 1.5],
    unbreakable: publisher.length + title.length + (url ?? words).length <= UNBROKEN_CHARACTERS,
  }
}

function writeContents({ contents, contentsTitle }: ExportDocument, writer: PdfWriter): Content[] {
  if (contents.length === 0) return []
  const lines = contents.map(
    ({ id, title }): Content => ({
      columns: [
        // In points, not `*`: a column must not grow with its longest word.
        {
          width: writer.width - NUMBER_PT,
          text: writeText(title, writer),
          linkToDestination: id,
          color: LINK,
        },
        { width: NUMBER_PT, alignment: 'right', pageReference: id },
      ],
      margin: [0, 2, 0, 2],
    }),
  )
  const heading: Content = { text: writer.draw(contentsTitle), style: 'heading' }
  return keepTogether({ lead: [heading], room: TEXT_BELOW_PT, rest: lines })
}

/** The layout of a document for pdfmake; `compiled` (YYYY-MM-DD) becomes the date of the file. */
export function definePdf(
  doc: ExportDocument,
  { size, compiled, writer }: { size: PageSize; compiled: string; writer: PdfWriter },
): TDocumentDefinitions {
  const sections = doc.sections.map((section) => keepTogether(writeSection(section, null, writer)))
  const sources = keepTogether({
    lead: [{ text: writer.draw(doc.sourcesTitle), style: 'heading', outline: true, id: 'sources' }],
    room: TEXT_BELOW_PT,
    rest: doc.sources.map((source) => writeSource(source, writer)),
  })
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
      heading: { fontSize: 14, bold: true, margin: [0, 18, 0, 6] },
      caseHeading: { fontSize: 17, bold: true, margin: [0, 26, 0, 4] },
      subheading: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] },
    },
    header: (page) => ({
      columns: [
        { width: '*', text: writer.draw(doc.title) },
        {
          width: 'auto',
          text: writer.draw(
            nameCases(
              doc,
              [...sections, sources].map(([first]) => findPlace(first)),
              page,
            ),
          ),
          alignment: 'right',
        },
      ],
      margin: [MARGIN_PT, HEAD_PT, MARGIN_PT, 0],
      fontSize: 8,
      color: MUTED,
    }),
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
      { text: writeText(doc.title, writer), style: 'title' },
      writeFacts(doc.facts, writer),
      ...writeContents(doc, writer),
      ...sections.flat(),
      ...sources,
    ],
  }
}
