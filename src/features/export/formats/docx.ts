import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { formatDay } from '../../../domain/dates/day.ts'
import {
  type Block,
  type ExportDocument,
  type Fact,
  type Figure,
  formatNumber,
  type ListedSource,
  type Section,
} from '../document/model.ts'
import { findDrawingLoss, makeDocumentFormat } from './document-format.ts'
import { fixDocxIds } from './docx-fixed-ids.ts'
import { type NoteWriter, run, writeLine, writeNote } from './docx-line.ts'
import { makeStyles, PAGE_SIZES_TWIP } from './docx-style.ts'
import type { PageSize } from './page-size.ts'
import { packZip, unpackZip } from './zip.ts'

const FIGURE_WIDTH_PX = 620

/** Margin at each edge of the page, in twips. */
const MARGIN = 1134
const TWIPS_PER_PX = 15
/** A figure takes at most this part of the height of a page, because one that does not fit leaves the rest of a page empty. */
const FIGURE_SHARE = 0.45

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4C7' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULES = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  bottom: LINE,
  insideHorizontal: LINE,
}

function cell(children: readonly ParagraphChild[], percent: number, style = 'Cell'): TableCell {
  return new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    children: [new Paragraph({ style, children })],
  })
}

function writeFacts(facts: readonly Fact[], writer: NoteWriter): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 7000],
    borders: RULES,
    rows: facts.map(
      ({ label, content }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([run(label)], 27), cell(writeLine(content, writer), 73)],
        }),
    ),
  })
}

/** The size in the file, in pixels: the width of the text, or less for a figure that would then be too tall. */
function fitFigure({ width, height }: Figure, size: PageSize) {
  const most = ((PAGE_SIZES_TWIP[size].height - 2 * MARGIN) / TWIPS_PER_PX) * FIGURE_SHARE
  const scale = Math.min(FIGURE_WIDTH_PX / width, most / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function writeFigure(figure: Figure, size: PageSize): readonly FileChild[] {
  const { png, description } = figure
  if (png === null) return [new Paragraph({ children: [run(description)] })]
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: fitFigure(figure, size),
    altText: { name: 'timeline', title: '', description },
  })
  return [
    // Its own height, not that of a line; its caption stays on its page.
    new Paragraph({ keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [image] }),
    new Paragraph({ style: 'More', children: [run(description)] }),
  ]
}

function writeBlock(block: Block, size: PageSize, writer: NoteWriter): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: writeLine(block.content, writer) })]
    case 'facts':
      return [writeFacts(block.facts, writer)]
    case 'items':
      return block.items.flatMap((item) => [
        new Paragraph({
          style: item.number === null ? 'Item' : 'NumberedItem',
          keepNext: item.details.length > 0,
          children: [
            ...(item.number === null ? [] : [run(`${formatNumber(item)}\t`)]),
            ...writeLine(item.content, writer),
          ],
        }),
        ...item.details.map((line) => new Paragraph({ style: 'More', children: writeLine(line, writer) })),
      ])
    case 'table': {
      const width = 100 / block.head.length
      const row = (cells: readonly string[], tableHeader: boolean) =>
        new TableRow({
          cantSplit: true,
          tableHeader,
          children: cells.map((text) =>
            cell([run(text, tableHeader ? 'strong' : undefined)], width, 'SmallCell'),
          ),
        })
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          columnWidths: block.head.map(() => Math.floor(9600 / block.head.length)),
          borders: RULES,
          rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
        }),
      ]
    }
    case 'figure':
      return writeFigure(block.figure, size)
  }
}

function writeSection(
  { id, title, blocks, sections }: Section,
  { depth, size }: { readonly depth: 1 | 2; readonly size: PageSize },
  writer: NoteWriter,
): readonly FileChild[] {
  return [
    new Paragraph({
      heading: depth === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [new Bookmark({ id, children: [run(title)] })],
    }),
    ...blocks.flatMap((block) => writeBlock(block, size, writer)),
    ...sections.flatMap((one) => writeSection(one, { depth: 2, size }, writer)),
  ]
}

function writeSource(
  { publisher, title, isDescription, about, url, words, note }: ListedSource,
  writer: NoteWriter,
): Paragraph {
  const address =
    url === null
      ? []
      : [
          run(' '),
          new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] }),
        ]
  return new Paragraph({
    style: 'FootnoteText',
    children: [
      run(publisher === '' ? ' ' : ` ${publisher}. `),
      run(title, isDescription ? undefined : 'emphasis'),
      run(`. ${about}`),
      ...address,
      ...(words === '' ? [] : [run(url === null ? ` ${words}` : `, ${words}`)]),
      ...(note.length > 0 ? [run(' '), ...writeLine(note, writer)] : []),
    ],
  })
}

/** The page header: the title and, with many cases, the case of the page (a `STYLEREF` field). */
function writeHead({ title, contents }: ExportDocument): Paragraph {
  return new Paragraph({
    style: 'Edge',
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [run(title), ...(contents.length > 0 ? [run('\t'), new SimpleField('STYLEREF 1', '')] : [])],
  })
}

/** Footnotes of the sources that only notes on other sources mention. */
function writeOthers({ sources, sourcesTitle }: ExportDocument, writer: NoteWriter): readonly FileChild[] {
  const others = sources.slice(writer.next - 1)
  if (others.length === 0) return []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(sourcesTitle)] }),
    ...others.map(
      ({ number, publisher, title }) =>
        new Paragraph({
          style: 'Item',
          children: [run(publisher || title), writeNote(number, writer, true)],
        }),
    ),
  ]
}

function writeContents({ contents, contentsTitle }: ExportDocument): readonly FileChild[] {
  if (contents.length === 0) return []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(contentsTitle)] }),
    ...contents.map(
      ({ id, title }) =>
        new Paragraph({
          style: 'Item',
          children: [
            new InternalHyperlink({
              anchor: id,
              children: [new TextRun({ text: title, style: 'Hyperlink' })],
            }),
          ],
        }),
    ),
  ]
}

/**
 * A document as Word (Office Open XML, ECMA-376): headings, tables that repeat their heads, a footnote at the first mention of each
 * source with the number of the source, and cross-references at every other mention. It has no separate list of sources. The same
 * document gives the same bytes; `compiled` (YYYY-MM-DD) becomes the date of the file.
 */
export async function renderDocx(
  doc: ExportDocument,
  { size, compiled }: { readonly size: PageSize; readonly compiled: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const writer: NoteWriter = { sources: doc.sources, next: 1 }
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(doc.title)] }),
    writeFacts(doc.facts, writer),
    ...writeContents(doc),
    ...doc.sections.flatMap((section) => writeSection(section, { depth: 1, size }, writer)),
    ...writeOthers(doc, writer),
  ]
  const file = new Document({
    title: doc.title,
    creator: 'Noticeboard',
    lastModifiedBy: 'Noticeboard',
    description: doc.foot,
    styles: makeStyles(doc.language),
    footnotes: Object.fromEntries(
      doc.sources.map((source) => [source.number, { children: [writeSource(source, writer)] }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: PAGE_SIZES_TWIP[size],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new Header({ children: [writeHead(doc)] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Edge',
                alignment: AlignmentType.LEFT,
                children: [
                  run(`${doc.foot} · `),
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: head,
      },
    ],
  })
  const made = await Packer.toArrayBuffer(file)
  return packZip(fixDocxIds(unpackZip(new Uint8Array(made)), compiled))
}

/** Word draws no SVG: without a PNG it gives the timeline in words. */
export const docx = makeDocumentFormat(async ({ doc, summary, setting }) => ({
  content: await renderDocx(doc, { size: setting.size, compiled: formatDay(summary.compiled) }),
  losses: setting.context.figure?.png === null ? findDrawingLoss(setting) : [],
}))
