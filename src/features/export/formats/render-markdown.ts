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
import { escapeMarkdown, escapeStart, writeRun } from './markdown-text.ts'

/** The label of a footnote, in characters that need no escaping. */
function label(source: string): string {
  return source.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
}

const MARKS = { strong: '**', emphasis: '_' } as const

function writeLine(line: Line): string {
  const runs = line.map((inline) => {
    if (inline.kind === 'note') {
      if (inline.words !== undefined) return `${writeRun(inline.words, '')}[^${label(inline.source)}]`
      const places = inline.places.map(escapeMarkdown).join(', ')
      return `[^${label(inline.source)}]${places === '' ? '' : ` \\(${places}\\)`}`
    }
    return writeRun(inline.text, inline.style === undefined ? '' : MARKS[inline.style])
  })
  return escapeStart(runs.join(''))
}

function writeFact({ label: name, content }: Fact, colon: string): string {
  return `- ${escapeMarkdown(name)}${colon} ${writeLine(content)}`
}

/** A list item, numbered where it has a number; its detail lines are indented as far as its text. */
function writeItem(item: Item): readonly string[] {
  const { content, details } = item
  const mark = formatNumber(item) || '-'
  const indent = ' '.repeat(mark.length + 1)
  return [`${mark} ${writeLine(content)}`, ...details.map((line) => `${indent}- ${writeLine(line)}`)]
}

function writeBlock(block: Block, colon: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [writeLine(block.content), '']
    case 'facts':
      return [...block.facts.map((fact) => writeFact(fact, colon)), '']
    case 'items':
      return [...block.items.flatMap(writeItem), '']
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
      return [row(block.head), `| ${block.head.map(() => '---').join(' | ')} |`, ...block.rows.map(row), '']
    }
    // A separate picture would get lost: the file describes it in words instead.
    case 'figure':
      return [escapeMarkdown(block.caption), '']
  }
}

function writeSection({ title, blocks, sections }: Section, depth: number, colon: string): readonly string[] {
  return [
    `${'#'.repeat(depth)} ${escapeMarkdown(title)}`,
    '',
    ...blocks.flatMap((block) => writeBlock(block, colon)),
    ...sections.flatMap((one) => writeSection(one, depth + 1, colon)),
  ]
}

/** An address as a Markdown link. Encodes the characters that Obsidian interprets even in addresses. */
function link(url: string): string {
  const encoded = url.replaceAll(/[<>\s\\[\]{}|`^$]/g, encodeURIComponent)
  return `<${encoded.replaceAll(/%(?=%)/g, '%25').replaceAll(/=(?==)/g, '%3D')}>`
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
}: ListedSource): string {
  const parts = [
    publisher === '' ? '' : `${escapeMarkdown(publisher)}.`,
    title === '' ? '' : isDescription ? `${escapeMarkdown(title)}.` : `_${escapeMarkdown(title)}_.`,
    escapeMarkdown(about),
    [url === null ? '' : link(url), escapeMarkdown(words)].filter(Boolean).join(', '),
    writeLine(note),
  ]
  return `[^${label(number)}]: ${escapeStart(parts.filter(Boolean).join(' ')).trimEnd()}`
}

/** A value in YAML 1.2, of which JSON is a subset, without characters that could be read as markup. */
function formatValue(value: string | number | readonly string[]): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function writeFrontMatter({ title, language, keys }: ExportDocument): readonly string[] {
  const all = [['title', title], ['lang', language], ...keys] as const
  return [
    '---',
    ...all.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${formatValue(value)}`])),
    '---',
    '',
  ]
}

/** The headings of the cases, without links: each Markdown reader names their targets differently. */
function writeContents({ contents, contentsTitle }: ExportDocument): readonly string[] {
  if (contents.length === 0) return []
  return [
    `## ${escapeMarkdown(contentsTitle)}`,
    '',
    ...contents.map(({ title }) => `- ${escapeMarkdown(title)}`),
    '',
  ]
}

/**
 * A document as Markdown: CommonMark with tables, footnotes (GitHub, Obsidian, pandoc) and front matter in YAML. Escapes texts of the
 * data, so that they make neither markup nor links.
 */
export function renderMarkdown(doc: ExportDocument): string {
  const lines = [
    ...writeFrontMatter(doc),
    `# ${escapeMarkdown(doc.title)}`,
    '',
    ...doc.facts.map((fact) => writeFact(fact, doc.colon)),
    '',
    ...writeContents(doc),
    ...doc.sections.flatMap((section) => writeSection(section, 2, doc.colon)),
    `## ${escapeMarkdown(doc.sourcesTitle)}`,
    '',
    ...doc.sources.map(writeSource),
  ]
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`
}
