import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  type Block,
  type ExportDocument,
  formatNumber,
  type Inline,
  type Line,
  type ListedSource,
  type Section,
} from '../../src/features/export/document/model.ts'

/** How a format writes a note in its text. */
export type FormatNote = (note: Extract<Inline, { readonly kind: 'note' }>) => string

export const bracketed: FormatNote = ({ source, places, words }) =>
  words ?? `[${[source, ...places].join(', ')}]`
/** As Markdown: within a sentence the words, then the note. */
export const footnoted: FormatNote = ({ source, places, words = '' }) =>
  `${words}[${source}]${places.length > 0 ? ` (${places.join(', ')})` : ''}`
/** As Word: within a sentence the number of the footnote replaces that of the source. */
export const numbered: FormatNote = ({ source, places, words }) =>
  words?.replace(source, `[${source}]`) ?? `[${source}]${places.length > 0 ? ` (${places.join(', ')})` : ''}`

/** Removes blanks and invisible joiners, which formats insert at line breaks; normalizes to NFC, as PDF readers do. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b-\u200d\u2060]+/gu, '')
}

/**
 * Every line of a document, in the order in which a format must contain them; without rows that have a cell longer than
 * `longestCell`, which a page break may split.
 */
export function listLines(
  doc: ExportDocument,
  note: FormatNote,
  {
    longestCell = Number.POSITIVE_INFINITY,
    withSources = true,
  }: { readonly longestCell?: number; readonly withSources?: boolean } = {},
): readonly string[] {
  const say = (line: Line) => line.map((one) => (one.kind === 'text' ? one.text : note(one))).join('')
  const ofBlock = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [say(block.content)]
      case 'facts':
        return block.facts.flatMap(({ label, content }) => [label, say(content)])
      case 'items':
        return block.items.flatMap((item) => [
          `${formatNumber(item)}${say(item.content)}`,
          ...item.details.map(say),
        ])
      case 'table':
        return [
          ...block.head,
          ...block.rows.filter((row) => row.every(({ length }) => length <= longestCell)).flat(),
        ]
      case 'figure':
        return [block.caption]
    }
  }
  const ofSection = ({ title, blocks, sections }: Section): readonly string[] => [
    title,
    ...blocks.flatMap(ofBlock),
    ...sections.flatMap(ofSection),
  ]
  const listSourceLines = ({ publisher, title, about, url, words, note: remark }: ListedSource) => [
    publisher,
    title,
    about,
    url ?? '',
    words,
    say(remark),
  ]
  return [
    doc.title,
    ...doc.facts.flatMap(({ label, content }) => [label, say(content)]),
    ...doc.sections.flatMap(ofSection),
    ...(withSources ? [doc.sourcesTitle, ...doc.sources.flatMap(listSourceLines)] : []),
  ]
    .map(squeeze)
    .filter((line) => line !== '')
}

/** The first line that is missing or out of order; null if the text contains all lines in order. */
export function findMissing(text: string, lines: readonly string[]): string | null {
  let at = 0
  for (const line of lines) {
    const found = text.indexOf(line, at)
    if (found === -1) return `${line.slice(0, 200)} after ${text.slice(Math.max(0, at - 60), at + 60)}`
    at = found + line.length
  }
  return null
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}

function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
}

export function readHtml(html: string): string {
  const body = html.slice(html.indexOf('<body>'))
  return squeeze(decode(body.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]*>/g, '')))
}

/** The text of a Markdown file without markup; unescapes characters and reads `[^4]` as a note. */
export function readMarkdown(file: string): string {
  const body = file.slice(file.indexOf('\n---\n') + 5)
  const text = body.replaceAll(
    /\\(.)|\[\^([\w-]+)\]:?|&(#?\w+);|<(https?:[^>]*)>|\*\*|_|\||^[#-]+ |^ {2,}- |^-+$/gms,
    (_all, escaped?: string, note?: string, entity?: string, address?: string) => {
      if (escaped !== undefined) return escaped
      if (note !== undefined) return `[${note}]`
      if (entity !== undefined) return entity === '#58' ? ':' : (ENTITIES[entity] ?? `&${entity};`)
      return address ?? ''
    },
  )
  return squeeze(text)
}

/** The body of a Word file, with note numbers in brackets, and its footnotes by number. */
export function readDocx(bytes: Uint8Array): {
  readonly text: string
  readonly notes: ReadonlyMap<string, string>
} {
  const files = unzipSync(bytes)
  const xml = (name: string) => new TextDecoder().decode(files[name])
  const textOf = (part: string) =>
    squeeze(
      decode(
        part
          .replaceAll(
            /<w:fldSimple w:instr="NOTEREF.*?<w:t[^>]*>([^<]*)<\/w:t>.*?<\/w:fldSimple>/g,
            '<w:t>[$1]</w:t>',
          )
          .replaceAll(/<w:footnoteReference [^>]*w:id="(\d+)"[^>]*>/g, '<w:t>[$1]</w:t>')
          .replaceAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<[^>]*>/g, (_all, text?: string) => text ?? ''),
      ),
    )
  const notes = [
    ...xml('word/footnotes.xml').matchAll(/<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs),
  ]
  return {
    text: textOf(xml('word/document.xml')),
    notes: new Map(notes.map(([, id = '', content = '']) => [id, textOf(content)])),
  }
}

/** Heights, in points, of the areas at the foot and at the head of a page that repeat on every page. */
const FOOT_PT = 52
const HEAD_PT = 46

/** A page of a PDF: its head, its foot, the text between, and the share of the height that is empty below the text. */
export interface PdfPage {
  readonly head: string
  readonly foot: string
  readonly text: string
  readonly empty: number
}

/** The body of a PDF without the head and foot of each page, its pages, and the titles of its bookmarks. */
export async function readPdf(bytes: Uint8Array): Promise<{
  readonly text: string
  readonly pages: readonly PdfPage[]
  readonly bookmarks: readonly string[]
}> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i)
    const height = page.view[3] ?? 0
    const { items } = await page.getTextContent()
    const all = items.flatMap((item) =>
      'str' in item ? [{ text: item.str, y: item.transform[5] ?? 0 }] : [],
    )
    const say = (isHere: (y: number) => boolean) =>
      all
        .filter(({ y }) => isHere(y))
        .map(({ text }) => text)
        .join('')
    const drawn = all.filter(({ text, y }) => text.trim() !== '' && y > FOOT_PT)
    pages.push({
      head: say((y) => y > height - HEAD_PT),
      foot: say((y) => y <= FOOT_PT),
      text: say((y) => y > FOOT_PT && y <= height - HEAD_PT),
      empty: drawn.reduce((least, { y }) => Math.min(least, y), height) / height,
    })
  }
  type Outline = readonly { readonly title: string; readonly items: Outline }[]
  const flatten = (outline: Outline): readonly string[] =>
    outline.flatMap(({ title, items }) => [title, ...flatten(items)])
  const bookmarks = flatten((await pdf.getOutline()) ?? [])
  await pdf.loadingTask.destroy()
  return { text: squeeze(pages.map(({ text }) => text).join('')), pages, bookmarks }
}
