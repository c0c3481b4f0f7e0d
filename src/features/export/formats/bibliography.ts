import type { Source } from '../../../domain/case/case.ts'
import type { SourceKind } from '../../../domain/case/vocabulary.ts'
import { computeCalendarDay, type Day } from '../../../domain/dates/day.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import { computeBounds, type DateBounds } from '../../../domain/dates/edtf-bounds.ts'
import type { NumberedSource, Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import type { DocumentContext } from '../document/model.ts'
import {
  describeAddress,
  describeNote,
  describePublished,
  describeTitle,
  resolveReferences,
} from '../document/source-lines.ts'
import { countSummary } from './count-written.ts'
import { type FormatCode, makeText } from './format.ts'
import { makeLoss } from './loss.ts'
import { CONTROLS } from './lost-characters.ts'

/** The type of each kind of source in RIS (type of reference) and in CSL. */
const TYPES: Readonly<Record<SourceKind, { readonly ris: string; readonly csl: string }>> = {
  academic: { ris: 'RPRT', csl: 'report' },
  advocacy: { ris: 'ELEC', csl: 'webpage' },
  court: { ris: 'CASE', csl: 'legal_case' },
  news: { ris: 'NEWS', csl: 'article-newspaper' },
  ngo: { ris: 'RPRT', csl: 'report' },
  official: { ris: 'RPRT', csl: 'report' },
  opinion: { ris: 'NEWS', csl: 'article-newspaper' },
  party: { ris: 'ELEC', csl: 'webpage' },
  reference: { ris: 'ELEC', csl: 'webpage' },
  'state-media': { ris: 'NEWS', csl: 'article-newspaper' },
}

/** Year, month and day, as many as all possible days of a date share. */
type DateParts = readonly number[]

function readParts(first: Day, last: Day): DateParts {
  const [a, b] = [computeCalendarDay(first), computeCalendarDay(last)]
  if (a.year !== b.year) return []
  if (a.month !== b.month) return [a.year]
  return a.day === b.day ? [a.year, a.month, a.day] : [a.year, a.month]
}

/** A publication date as a citation manager stores it; `whole` where nothing of it is lost. */
function readPublished(text: string | undefined): {
  readonly parts: DateParts
  readonly range: readonly [DateParts, DateParts] | null
  readonly whole: boolean
  readonly circa: boolean
} {
  const date = text === undefined ? undefined : tryParseEdtf(text)
  const none = { parts: [], range: null, circa: false }
  if (!date) return { ...none, whole: text === undefined }
  const bounds: DateBounds = computeBounds(date)
  const { earliest, latest, approximate, uncertain } = bounds
  if (earliest === null || latest === null) return { ...none, whole: false }
  const parts = readParts(earliest, latest)
  const doubtful = approximate || uncertain
  // A plain year, month or day loses nothing; any other date becomes a range of days.
  if (date.kind === 'date') return { parts, range: null, whole: !doubtful, circa: doubtful }
  const ends = [readParts(earliest, earliest), readParts(latest, latest)] as const
  return { parts, range: ends, whole: false, circa: doubtful }
}

/** The titles of sources whose publication date the formats cannot store exactly. */
function findVaguelyPublished({ sources }: Summary): readonly string[] {
  return sources
    .filter(({ source }) => !readPublished(source?.published).whole)
    .map(({ id, source }) => oneLine(source?.title || id))
}

/** A text on one line, for files in which a line is a field. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** Notes in words for everything that has no field in the formats. */
function listNotes(
  numbered: NumberedSource,
  { summary, whole, m }: { readonly summary: Summary; readonly whole: boolean; readonly m: Words },
): readonly string[] {
  const { source } = numbered
  const note = describeNote(numbered, summary, m)
  const { words } = describeAddress(numbered, m)
  return [
    ...(source ? [m.sourceKind[source.kind]] : []),
    ...(whole && source?.published !== undefined
      ? []
      : [`${m.colon(m.sources.published)} ${describePublished(numbered, m)}`]),
    ...(words === '' ? [] : [words]),
    // Both formats hold the ids of sources.
    ...(note === '' ? [] : [resolveReferences(note, (id) => id)]),
  ].map(oneLine)
}

/**
 * The RIS fields for the publisher of a source. `T2` is the newspaper or site that contains the piece. Citation managers read no
 * publisher of a newspaper article; for a web page they read both.
 */
function namePublisher(source: Source | undefined): readonly ('T2' | 'PB')[] {
  if (!source?.publisher) return []
  const { ris } = TYPES[source.kind]
  return ris === 'NEWS' ? ['T2'] : ris === 'ELEC' ? ['T2', 'PB'] : ['PB']
}

/**
 * The cited sources as RIS (Research Information Systems), with CRLF. A date that is not a plain year, month or day is given in words
 * in a note. Hidden addresses are left out.
 */
export function formatRis(summary: Summary, _context: DocumentContext, m: Words): string {
  const records = summary.sources.map((numbered) => {
    const { id, source } = numbered
    const { url } = describeAddress(numbered, m)
    const { parts, whole } = readPublished(source?.published)
    const [year, month, day] = parts
    const pad = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
    const fields: readonly (readonly [string, string])[] = [
      ['TY', source ? TYPES[source.kind].ris : 'GEN'],
      ['ID', id],
      ['TI', describeTitle(numbered, m)],
      ...namePublisher(source).map((tag) => [tag, source?.publisher ?? ''] as const),
      ...(year === undefined ? [] : ([['PY', String(year)]] as const)),
      ...(year === undefined ? [] : ([['DA', `${year}/${pad(month)}/${pad(day)}/`]] as const)),
      ...(source ? ([['LA', source.language]] as const) : []),
      ...(url === null ? [] : ([['UR', url]] as const)),
      ...listNotes(numbered, { summary, whole, m }).map((note) => ['N1', note] as const),
      ['ER', ''],
    ]
    return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n')
  })
  return records.length === 0 ? '' : `${records.join('\r\n')}\r\n`
}

/** The cited sources as CSL-JSON (Citation Style Language, input data). Dates may be ranges; `circa` marks uncertain ones. */
export function formatCsl(summary: Summary, _context: DocumentContext, m: Words): string {
  const items = summary.sources.map((numbered) => {
    const { id, source } = numbered
    if (!source) return { id, type: 'document', title: id }
    const { url } = describeAddress(numbered, m)
    const { parts, range, circa, whole } = readPublished(source.published)
    const type = TYPES[source.kind].csl
    const dates = range ?? (parts.length > 0 ? [parts] : [])
    const notes = listNotes(numbered, { summary, whole, m })
    return {
      id,
      type,
      title: oneLine(describeTitle(numbered, m)),
      ...Object.fromEntries(
        namePublisher(source).map((tag) => [
          tag === 'T2' ? 'container-title' : 'publisher',
          oneLine(source.publisher),
        ]),
      ),
      ...(dates.length > 0 ? { issued: { 'date-parts': dates, ...(circa ? { circa: true } : {}) } } : {}),
      language: source.language,
      ...(url === null ? {} : { URL: url }),
      ...(notes.length > 0 ? { note: notes.join('. ') } : {}),
    }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}

/** A list of the cited sources, without the cases. */
function makeListFormat(format: typeof formatRis): FormatCode {
  return {
    lostFields: ['id', 'person', 'noticesNote', 'notices', 'events', 'claims', 'relatedCases'],
    lostCharacters: CONTROLS,
    countWritten: (summary) => ({ ...countSummary(summary), cases: null, statements: null }),
    make: (summary, { context, m }) =>
      makeText(format(summary, context, m), makeLoss('published', 'in-words', findVaguelyPublished(summary))),
  }
}

export const ris = makeListFormat(formatRis)
export const csl = makeListFormat(formatCsl)
