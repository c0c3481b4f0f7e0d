import { formatDay } from '../../../domain/dates/day.ts'
import type { CaseSummary, Summary, SummaryEvent } from '../../../domain/summary/summary.ts'
import { citeEvent } from '../../../domain/summary/summary-citations.ts'
import { nameRelation } from '../../../messages/name-relation.ts'
import { nameVoices } from '../../../messages/name-voices.ts'
import type { Words } from '../../../messages/types.ts'
import { cleanText } from '../document/clean-text.ts'
import { formatDifferences } from '../document/differences.ts'
import { formatLater, listAllCitations } from '../document/later-additions.ts'
import type { DocumentContext } from '../document/model.ts'
import { formatParts, readPartialDate } from '../document/partial-date.ts'
import { describeSets } from '../document/row-cells.ts'
import { describeAddress, formatSourceDay, makeSourceLister } from '../document/source-lines.ts'
import { formatFiltersInWords } from '../document/summary-filters.ts'
import { countSummary } from './count-written.ts'
import { type FormatCode, makeText } from './format.ts'
import { describeLoss, type Loss, makeLoss } from './loss.ts'
import { CONTROLS } from './lost-characters.ts'
import { FINE_FIELDS, PERSON_FIELDS, SOURCE_FIELDS } from './lost-fields.ts'
import { markup } from './markup.ts'

const PARTS = ['year', 'month', 'day'] as const

function formatDate(parts: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(parts.map((part, i) => [PARTS[i] ?? 'year', part]))
}

/**
 * A summary as TimelineJS3 JSON (Knight Lab), one slide per event, grouped by person. An uncertain date spans its possible days and is
 * also given in words. The title slide lists undated events and the losses. Texts are escaped: the format takes HTML.
 */
export function formatTimelineJs(
  summary: Summary,
  context: DocumentContext,
  m: Words,
): { readonly text: string; readonly losses: readonly Loss[] } {
  const bySource = new Map(summary.sources.map((source) => [source.id, source]))
  const { numberOf, resolve, follow, describe } = makeSourceLister(summary, m)
  const plain = (text: string) => cleanText(resolve(text))
  const slide = ({ record }: CaseSummary, { event, entry, standing }: SummaryEvent) => {
    const when = readPartialDate(entry.date, entry.bounds, summary)
    if (when === null) return null
    const { whole } = when
    // A slide needs a start: "on or before" starts on its last day, and says in words what it means.
    const from = when.from ?? when.to ?? []
    const to = when.to && formatParts(when.to) !== formatParts(from) ? when.to : null
    const lines = [
      event.detail === null ? m.case.notYetKnown : plain(event.detail),
      ...formatLater(event.later, { m, plain, numberOf }),
      ...(event.note ? [`${m.colon(m.document.note)} ${plain(event.note)}`] : []),
      nameVoices(event, m, plain),
      ...(event.support ? [m.document.support(m.support[event.support])] : []),
      ...(event.actor?.name ? [m.document.actor(plain(event.actor.name))] : []),
      ...(event.country ? [`${m.colon(m.document.columns.country)} ${m.country(event.country)}`] : []),
      describeSets({ event, standing }, m),
      ...(standing === 'possible' ? [m.document.possibly] : []),
      ...formatDifferences(entry, summary.asOf, { m, plain, numberOf }),
    ].filter((line) => line !== '')
    const citations = listAllCitations(event)
    const cited = follow(citeEvent(event)).map((id) => {
      const source = bySource.get(id)
      const url = source ? describeAddress(source, m).url : null
      const words = cleanText(describe(id, citations))
      return url === null ? markup`<li>${words}</li>` : markup`<li><a href="${url}">${words}</a></li>`
    })
    return {
      start_date: { ...formatDate(from), ...(whole ? {} : { display_date: m.date(entry.date) }) },
      // Leaves `end_date` out: TimelineJS3 misreads an empty one.
      ...(to === null ? {} : { end_date: formatDate(to) }),
      ...(whole ? {} : { display_date: m.date(entry.date) }),
      text: {
        headline: markup`${plain(event.title || m.eventType[event.type])}`.html,
        text: `${lines.map((line) => markup`<p>${line}</p>`.html).join('')}<ul>${cited.map(({ html }) => html).join('')}</ul>`,
      },
      group: cleanText(record.person.name),
      unique_id: event.id,
      autolink: false,
    }
  }
  const all = summary.cases.flatMap((one) => one.chronology.map((event) => ({ one, event })))
  const slides = all.map(({ one, event }) => slide(one, event))
  const label = ({ one, event: { event } }: (typeof all)[number]) =>
    `${m.colon(cleanText(one.record.person.name))} ${plain(event.title || m.eventType[event.type])}`
  const undated = all.filter((_, i) => slides[i] === null).map(label)
  const vague = all
    .filter(({ event: { entry } }) => readPartialDate(entry.date, entry.bounds, summary)?.whole === false)
    .map(label)
  const losses: readonly Loss[] = [
    ...makeLoss('dates', 'in-words', vague),
    ...makeLoss('voices', 'in-words', all.map(label)),
    ...makeLoss('undated', 'left-out', undated),
    ...makeLoss(
      'notices',
      'left-out',
      summary.cases.flatMap((one) => one.notices.map(({ notice }) => m.noticeType[notice.type])),
    ),
    ...makeLoss(
      'claims',
      'left-out',
      summary.cases.flatMap((one) => one.claims.map(({ kind }) => m.claimKind[kind])),
    ),
    ...makeLoss(
      'relations',
      'left-out',
      summary.cases.flatMap((one) => one.relatedCases.map(({ relation }) => nameRelation(relation, m))),
    ),
  ]
  const about = [
    `${m.colon(m.document.meta.asOf)} ${formatSourceDay(summary, m)} (${formatDay(summary.asOf)})`,
    `${m.colon(m.document.meta.filters)} ${formatFiltersInWords(summary, m)}`,
    `${m.colon(m.document.meta.data)} ${m.document.meta.dataOf(summary.dataVersion, m.day(summary.compiled))}`,
    m.document.meta.method,
    ...(summary.article ? [`${m.colon(m.document.article.label)} ${describe(summary.article.source)}`] : []),
    ...losses.map((loss) => describeLoss(loss, m)),
    ...undated,
  ]
  const file = {
    title: {
      text: {
        headline: markup`${cleanText(context.title)}`.html,
        text: about.map((line) => markup`<p>${cleanText(line)}</p>`.html).join(''),
      },
      unique_id: 'title',
    },
    events: slides.filter((one) => one !== null),
    scale: 'human',
  }
  return { text: `${JSON.stringify(file, null, 2)}\n`, losses }
}

/** A slide for each event that has a date. */
export const timelinejs: FormatCode = {
  lostFields: [
    'id',
    'person.aliases',
    ...PERSON_FIELDS,
    ...FINE_FIELDS.filter((field) => field !== 'notices.conflicts.since'),
    'events.type',
    ...SOURCE_FIELDS,
  ],
  lostCharacters: CONTROLS,
  countWritten: (summary) => {
    const slides = summary.cases.flatMap(({ chronology }) =>
      chronology.filter(({ entry }) => readPartialDate(entry.date, entry.bounds, summary) !== null),
    )
    const cited = new Set(slides.flatMap(({ entry }) => entry.sources))
    return { ...countSummary(summary), statements: slides.length, sources: cited.size }
  },
  make: (summary, { context, m }) => {
    const { text, losses } = formatTimelineJs(summary, context, m)
    return makeText(text, losses)
  },
}
