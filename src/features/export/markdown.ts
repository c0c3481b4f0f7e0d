import type { Conflict } from '../../domain/case.ts'
import { COLUMNS } from '../../domain/case-row.ts'
import { formatDay } from '../../domain/day.ts'
import { tryParseEdtf } from '../../domain/edtf.ts'
import type {
  CaseSummary,
  NumberedSource,
  Summary,
  SummaryEvent,
  SummaryNotice,
} from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { describeFilters } from './filters-in-words.ts'
import { makeWriter, type Writer } from './markdown-writer.ts'
import { describeCell, describeDisagreements, describeSince } from './row-cells.ts'
import { describeAddress, describeOther, describePublished } from './source-lines.ts'

/** What a document is about, beside its model. */
export interface DocumentContext {
  readonly title: string
  /** Cases on record that day, whether or not they are in the document. */
  readonly onRecord: number
  /** Whether it is the list of the board: then a table of it stands first, and each case has a heading. */
  readonly isBoard: boolean
  /** Names of all cases by id, for relations that lead out of the document. */
  readonly names: ReadonlyMap<string, string>
  /** Ids of cases whose record could not be read. */
  readonly leftOut: readonly string[]
}

function writeConflicts(
  conflicts: readonly Conflict[] | undefined,
  { m, text, cite }: Writer,
): readonly string[] {
  return [...Map.groupBy(conflicts ?? [], ({ field }) => field)].map(
    ([field, values]) =>
      `  - **${m.document.differ(m.conflictField[field])}:** ${values
        .map((one) => `${text(describeOther(one, m))}${cite([one.source])}`)
        .join('; ')}`,
  )
}

function writeEvent({ event, entry, standing }: SummaryEvent, writer: Writer): readonly string[] {
  const { m, text, citeAt } = writer
  const country = event.country ? ` (${text(m.country(event.country))})` : ''
  const doubt = standing === 'possible' ? ` _${m.document.possibly}_` : ''
  const labels = {
    case: event.sets.case && m.caseStatus[event.sets.case],
    custody: event.sets.custody && m.custody[event.sets.custody],
    protection: event.sets.protection && m.protection[event.sets.protection],
  }
  const sets = (['case', 'custody', 'protection'] as const).flatMap((track) =>
    labels[track] === undefined ? [] : [`${m.track[track]}: **${labels[track]}**`],
  )
  const { title, attributedTo, support, actor } = event
  const type = m.eventType[event.type]
  const what = title === null ? `**${type}**` : `**${text(title)}** (${type})`
  return [
    `- **${text(m.date(entry.date))}**${country}${doubt}: ${what}${citeAt(event.citations)}`,
    `  - ${event.detail === null ? m.case.notYetKnown : text(event.detail)}`,
    ...(event.note ? [`  - ${m.document.note}: ${text(event.note)}`] : []),
    ...(attributedTo && support && actor
      ? [
          `  - ${m.document.words(m.claimKind[attributedTo.kind], text(attributedTo.name))}. ${m.document.support(
            m.support[support],
          )} ${m.document.actor(text(actor.name))}`,
        ]
      : []),
    ...writeConflicts(event.conflicts, writer),
    ...(sets.length > 0 ? [`  - ${sets.join('; ')}`] : []),
  ]
}

function writeNotice({ notice, state }: SummaryNotice, asOf: number, writer: Writer): readonly string[] {
  const { m, text, citeAt } = writer
  const date = (value: string | null) => {
    const read = value === null ? undefined : tryParseEdtf(value)
    return read ? m.date(read) : null
  }
  const counts = state.notice.statusFrom <= asOf
  const issued = date(notice.issued)
  const firstEffect = date(notice.firstEffect)
  const facts = [
    ...(notice.requestedBy.length > 0
      ? [m.document.requestedBy(notice.requestedBy.map(m.country).join(', '))]
      : []),
    ...(issued === null ? [] : [m.document.issued(issued)]),
    ...(firstEffect === null ? [] : [m.document.firstEffect(firstEffect)]),
    ...(notice.calledInArticle === null
      ? [...(counts && notice.statusDate ? [date(notice.statusDate) ?? ''] : []), m.case.notYetKnown]
      : [
          m.document.status(
            m.noticeStatus[counts ? notice.status : 'unknown'],
            counts ? date(notice.statusDate) : null,
          ),
          m.document.called(text(notice.calledInArticle)),
        ]),
  ]
  return [
    `- **${m.noticeType[notice.type]}**: ${facts.join('; ')}${citeAt(notice.citations)}`,
    ...(notice.grounds ? [`  - ${m.document.grounds}: ${text(notice.grounds)}`] : []),
    ...(notice.note ? [`  - ${m.document.note}: ${text(notice.note)}`] : []),
    ...(state.notice.possiblySame ? [`  - ${m.document.possiblySame}`] : []),
    ...writeConflicts(notice.conflicts, writer),
  ]
}

function writeTracks({ row }: CaseSummary, { m, cite }: Writer): readonly string[] {
  const { tracks, heldIn, soughtBy, firstDetention } = row
  const since = (event: typeof tracks.case.since) =>
    event ? `, ${m.document.since(describeSince(event, m))}${cite(event.sources)}` : ''
  const country = tracks.protection.since?.country
  const countries = (codes: readonly string[], none: string) => codes.map(m.country).join(', ') || none
  return [
    `- ${m.track.case}: **${m.caseStatus[tracks.case.value]}**${since(tracks.case.since)}`,
    `- ${m.track.custody}: **${m.custody[tracks.custody.value]}**${since(tracks.custody.since)}`,
    `- ${m.track.protection}: **${m.protection[tracks.protection.value]}**${country ? `, ${m.country(country)}` : ''}${since(
      tracks.protection.since,
    )}`,
    `- ${m.document.heldIn}: ${countries(heldIn, m.document.noneOnRecord)}${cite(row.heldBases.flatMap(({ sources }) => sources))}`,
    `- ${m.document.soughtBy}: ${countries(soughtBy, m.document.noneReported)}${cite(row.soughtBases.flatMap(({ sources }) => sources))}`,
    `- ${m.document.firstDetention}: ${
      firstDetention
        ? `${m.date(firstDetention.date)}${cite(firstDetention.sources)}`
        : m.document.noneOnRecord
    }`,
  ]
}

/** The list as the board shows it, in its order and with its columns; notes under it say where sources differ. */
function writeList({ cases, query }: Summary, { m, text }: Writer): readonly string[] {
  const columns = query.columns ?? COLUMNS
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const differ = cases.flatMap(({ row }) => {
    const points = describeDisagreements(row, m)
    return points === '' ? [] : [`- ${text(row.entry.name)}: ${m.board.sourcesDifferOn(points)}`]
  })
  return [
    line(columns.map((column) => m.board.column[column])),
    line(columns.map(() => '---')),
    ...cases.map(({ row }) => line(columns.map((column) => text(describeCell(row, column, m))))),
    '',
    ...(differ.length > 0 ? [...differ, ''] : []),
  ]
}

interface CaseLayout {
  readonly context: DocumentContext
  readonly asOf: number
  /** Whether the case has a heading of its own, below the title. */
  readonly headed: boolean
}

function writeCase(
  one: CaseSummary,
  { context, asOf, headed }: CaseLayout,
  writer: Writer,
): readonly string[] {
  const { m, text, cite, citeAt } = writer
  const { record, chronology, notices, claims, relatedCases } = one
  const { person } = record
  const section = headed ? '###' : '##'
  const nationality = person.nationalityAsReported.map(m.country).join(', ') || m.document.noneReported
  return [
    ...(headed ? [`## ${text(person.name)}`, ''] : []),
    ...(person.aliases.length > 0
      ? [`_${m.document.aliases}: ${person.aliases.map(text).join(' · ')}_`, '']
      : []),
    ...(person.description === null ? [] : [text(person.description), '']),
    ...(person.nationalityCitation
      ? [`${m.document.nationality}: ${nationality}${cite([person.nationalityCitation.source])}`, '']
      : []),
    `${section} ${m.document.tracks}`,
    '',
    ...writeTracks(one, writer),
    '',
    `${section} ${m.document.notices}`,
    '',
    ...(notices.length > 0
      ? notices.flatMap((notice) => writeNotice(notice, asOf, writer))
      : [`${m.document.noNotices}${record.noticesNote ? ` ${text(record.noticesNote)}` : ''}`]),
    '',
    `${section} ${m.document.chronology}`,
    '',
    ...chronology.flatMap((event) => writeEvent(event, writer)),
    '',
    ...(claims.length > 0 ? [`${section} ${m.document.claims}`, ''] : []),
    ...claims.map(
      (claim) =>
        `- **${claim.by === null ? m.claimKind[claim.kind] : m.document.words(m.claimKind[claim.kind], text(claim.by))}**: ${
          claim.text === null ? m.case.notYetKnown : text(claim.text)
        }${citeAt(claim.citations)}`,
    ),
    ...(relatedCases.length > 0 ? ['', `${section} ${m.document.related}`, ''] : []),
    ...relatedCases.map(
      (related) =>
        `- ${m.relation[related.relation]} ${text(context.names.get(related.case) ?? related.case)}${citeAt(related.citations)}${
          related.disputed
            ? `. ${m.document.disputed}: ${text(related.disputed.text)}${cite([related.disputed.source])}`
            : ''
        }`,
    ),
    '',
  ]
}

function writeSource(numbered: NumberedSource, { m, text }: Writer): string {
  const { number, id, source } = numbered
  const { url, words } = describeAddress(numbered, m)
  const address = [url === null ? '' : `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`, text(words)]
    .filter(Boolean)
    .join(', ')
  if (!source) return `[^${number}]: ${text(id)}: ${address}`
  return `[^${number}]: ${text(source.publisher)}. _${text(source.title)}_. ${text(describePublished(numbered, m))}. ${m.sourceKind[source.kind]}. ${address}`
}

/**
 * A summary for reading, as Markdown with footnotes. The same model gives the same bytes. Text of the data is escaped:
 * it can neither make markup nor links.
 */
export function formatMarkdown(summary: Summary, context: DocumentContext, m: Words): string {
  const writer = makeWriter(summary, m)
  const { meta } = m.document
  const latest = summary.asOf === summary.compiled
  const lines = [
    `# ${writer.text(context.title)}`,
    '',
    `- ${meta.asOf}: ${m.document.asOf(m.day(summary.asOf), latest)} (${formatDay(summary.asOf)})`,
    ...(summary.query.known === null
      ? []
      : [
          `- ${m.document.columns.known}: ${m.board.knownLine(m.day(summary.query.known))} (${formatDay(summary.query.known)})`,
        ]),
    `- ${meta.filters}: ${writer.text(describeFilters(summary.query, m))}`,
    `- ${meta.cases}: ${meta.casesOf(summary.cases.length, context.onRecord)}`,
    `- ${meta.data}: ${meta.dataOf(writer.text(summary.dataVersion), m.day(summary.compiled))}`,
    `- ${meta.methodLabel}: ${meta.method}`,
    ...(context.leftOut.length > 0
      ? [`- ${m.export.leftOut(context.leftOut.map(writer.text).join(', '))}`]
      : []),
    '',
    ...(context.isBoard ? writeList(summary, writer) : []),
    ...summary.cases.flatMap((one) =>
      writeCase(one, { context, asOf: summary.asOf, headed: context.isBoard }, writer),
    ),
    `## ${m.document.sources}`,
    '',
    ...summary.sources.map((source) => writeSource(source, writer)),
  ]
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`
}
