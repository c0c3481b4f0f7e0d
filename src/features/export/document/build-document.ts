import { COLUMNS } from '../../../domain/as-of/case-as-of.ts'
import { SUPPORTS } from '../../../domain/case/vocabulary.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import type { NumberedSource, Summary, SummaryArticle } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { type LineWriter, makeLineWriter } from './blocks.ts'
import { buildCaseSections, nameCase } from './build-case.ts'
import { cleanText } from './clean-text.ts'
import { buildRowDifferences } from './differences.ts'
import {
  type Block,
  type DocumentContext,
  type ExportDocument,
  type Fact,
  inlineText,
  type Line,
  type ListedSource,
  type Section,
} from './model.ts'
import { describeCell } from './row-cells.ts'
import {
  describeAddress,
  describeDay,
  describePublished,
  describeTitle,
  isDescription,
} from './source-lines.ts'
import { formatFilters, formatFiltersInWords } from './summary-filters.ts'

/** Explains what texts mean by "the article", with the disclosure about its author. */
function defineArticle(
  { sources }: Summary,
  { source: id, disclosure }: SummaryArticle,
  { m, say, cite, author }: LineWriter,
): Line {
  const numbered = sources.find((one) => one.id === id)
  const title = numbered?.source && !numbered.redacted ? numbered.source.title : null
  return [
    ...say(
      title === null
        ? m.document.article.unnamed
        : m.document.article.named(title, numbered?.source?.publisher ?? ''),
    ),
    ...cite([id]),
    ...(author === null ? [] : [inlineText(' '), ...say(m.document.article.author(author))]),
    ...(disclosure === '' ? [] : [inlineText(' '), ...say(disclosure ?? m.document.article.unread)]),
  ]
}

/** A legend of the signs of support that occur in the document. */
function explainSupport({ cases, parts }: Summary, { m, say }: LineWriter): readonly Fact[] {
  const found = cases.flatMap(({ chronology }) => chronology.flatMap(({ event }) => event.support ?? []))
  const signs = SUPPORTS.filter((one) => parts.has('chronology') && found.includes(one))
    .filter((one) => m.document.supportSign[one] !== m.support[one])
    .map((one) => `${m.document.supportSign[one]} – ${m.support[one]}`)
  return signs.length === 0 ? [] : [{ label: m.document.columns.support, content: say(signs.join('; ')) }]
}

function buildFacts(summary: Summary, context: DocumentContext, writer: LineWriter): readonly Fact[] {
  const { m, say } = writer
  const { meta, columns } = m.document
  const { asOf, compiled, query } = summary
  const fact = (label: string, text: string): Fact => ({ label, content: say(text) })
  return [
    fact(meta.asOf, `${m.day(asOf)} (${formatDay(asOf)})`),
    ...(query.known === null
      ? []
      : [fact(columns.known, `${m.board.knownLine(m.day(query.known))} (${formatDay(query.known)})`)]),
    fact(meta.filters, formatFiltersInWords(summary, m)),
    fact(meta.cases, meta.casesOf(summary.cases.length, context.onRecord)),
    fact(meta.data, meta.dataOf(summary.dataVersion, m.day(compiled))),
    ...(summary.dataSha256 === null ? [] : [fact(meta.sha256, summary.dataSha256)]),
    ...(context.linkBack ? [fact(meta.linkBack, context.linkBack)] : []),
    ...(summary.redacted ? [fact(meta.redacted, meta.redactedHow(summary.properWords))] : []),
    fact(meta.methodLabel, meta.method),
    ...(summary.article
      ? [{ label: m.document.article.label, content: defineArticle(summary, summary.article, writer) }]
      : []),
    ...explainSupport(summary, writer),
    ...(context.leftOut.length > 0
      ? [fact(meta.leftOut, m.exporting.leftOut(context.leftOut.join(', ')))]
      : []),
  ]
}

/** The list as the board shows it, in its order and with its columns; lines below it say where sources differ, and how. */
function buildList({ cases, query }: Summary, writer: LineWriter): readonly Block[] {
  const { m, say } = writer
  const columns = query.columns ?? COLUMNS
  const differ = cases.flatMap(({ row }) => {
    const details = buildRowDifferences(row, writer)
    const content = say(`${m.colon(row.entry.name)} ${m.board.sourcesDiffer}`)
    return details.length === 0 ? [] : [{ number: null, content, details }]
  })
  return [
    {
      kind: 'table',
      title: m.board.list,
      head: columns.map((column) => m.board.column[column]),
      rows: cases.map(({ row }) => columns.map((column) => cleanText(describeCell(row, column, m)))),
    },
    ...(differ.length > 0 ? [{ kind: 'items' as const, items: differ }] : []),
  ]
}

/** What is amiss with an address, as a sentence where it stands alone or before a note. */
function writeRemark(remark: string, url: string | null, hasNote: boolean): string {
  if (remark === '') return ''
  const begun = url === null ? remark.charAt(0).toUpperCase() + remark.slice(1) : remark
  return hasNote ? `${begun}.` : begun
}

function buildSource(numbered: NumberedSource, { m, say }: LineWriter): ListedSource {
  const { number, source } = numbered
  const { url, words: remark } = describeAddress(numbered, m)
  // That it is the article, and what is told of its author, stands at the head of a document.
  const note = source?.note ? say(source.note) : []
  return {
    number: String(number),
    publisher: cleanText(source?.publisher ?? ''),
    title: cleanText(describeTitle(numbered, m)),
    isDescription: isDescription(source),
    about: source ? cleanText(`${describePublished(numbered, m)}. ${m.sourceKind[source.kind]}.`) : '',
    url,
    // An address is written as it is.
    words: cleanText(remark.startsWith('http') ? remark : writeRemark(remark, url, note.length > 0)),
    note,
  }
}

/**
 * Builds the document that all formats for reading render. For the board it begins with a table and has a heading for each case;
 * for a single case its parts are the headings. The same summary gives the same document.
 */
export function buildDocument(summary: Summary, context: DocumentContext, m: Words): ExportDocument {
  const writer = makeLineWriter(summary, m)
  const { parts, asOf } = summary
  const figure: readonly Block[] =
    context.figure && parts.has('figure')
      ? [{ kind: 'figure', figure: context.figure, caption: context.figure.description }]
      : []
  const isMany = context.isBoard
  const cases = summary.cases.map((one, i): Section => {
    const place = `case-${i + 1}`
    const sections = buildCaseSections(
      one,
      { place, asOf, parts, names: context.names, figure: isMany ? [] : figure },
      writer,
    )
    return { id: place, title: nameCase(one, m), blocks: [], sections }
  })
  const board: readonly Section[] = [
    { id: 'list', title: m.board.list, blocks: buildList(summary, writer), sections: [] },
    ...(figure.length > 0
      ? [{ id: 'timeline', title: m.document.figure, blocks: figure, sections: [] }]
      : []),
  ]
  return {
    language: m.locale,
    colon: m.colon(''),
    title: cleanText(context.title),
    facts: buildFacts(summary, context, writer),
    contentsTitle: m.document.contents,
    contents: isMany && cases.length > 1 ? cases.map(({ id, title }) => ({ id, title })) : [],
    sections: isMany ? [...board, ...cases] : cases.flatMap(({ sections }) => sections),
    sourcesTitle: m.document.sources,
    sources: summary.sources.map((numbered) => buildSource(numbered, writer)),
    foot: cleanText(
      [
        'Noticeboard',
        m.document.meta.dataOf(summary.dataVersion, m.day(summary.compiled)),
        describeDay(summary, m),
      ].join(' · '),
    ),
    keys: [
      ['as_of', formatDay(asOf)],
      ['known_on', summary.query.known === null ? null : formatDay(summary.query.known)],
      ['query', cleanText(formatFilters(summary))],
      ['cases', summary.cases.map((one) => nameCase(one, m))],
      ['data_version', cleanText(summary.dataVersion)],
      ['data_compiled', formatDay(summary.compiled)],
      ['data_sha256', summary.dataSha256],
      ['link', context.linkBack ? cleanText(context.linkBack) : null],
    ],
  }
}
