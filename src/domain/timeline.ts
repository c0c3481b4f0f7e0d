import { computeStanding, type Standing } from './as-of.ts'
import type { EventEntry, NoticeEntry } from './case-entry.ts'
import type { CaseRow } from './case-row.ts'
import type { Day } from './day.ts'
import { tryParseEdtf } from './edtf.ts'
import { computeBounds } from './edtf-bounds.ts'
import type { Edtf } from './edtf-types.ts'
import { computeTrackSpans, type TrackSpan } from './track-spans.ts'
import type { EventType } from './vocabulary.ts'
import type { Match } from './window.ts'

/** The shape of a mark, by what kind of thing happened. */
export type MarkKind = 'detention' | 'release' | 'notice' | 'removal' | 'protection' | 'other'

/** What each type of event is drawn as; a new type fails to compile until it is placed here. */
const KINDS: Readonly<Record<EventType, MarkKind>> = {
  accusation: 'other',
  'appeal-decided-quashed': 'removal',
  'appeal-decided-upheld': 'removal',
  'appeal-filed': 'removal',
  'arrest-warrant-issued': 'notice',
  'charges-filed': 'other',
  'conditional-release': 'release',
  'contempt-judgment': 'other',
  context: 'other',
  conviction: 'other',
  'conviction-in-absentia': 'other',
  'criminal-case-opened': 'other',
  'custody-ordered': 'detention',
  detention: 'detention',
  'diffusion-circulated': 'notice',
  'expulsion-executed': 'removal',
  'expulsion-ordered': 'removal',
  'expulsion-revoked': 'removal',
  'expulsion-ruled-unlawful': 'removal',
  'extradition-executed': 'removal',
  'extradition-found-admissible': 'removal',
  'extradition-refused': 'removal',
  'extradition-requested': 'removal',
  'interim-measure': 'removal',
  'notice-deleted': 'notice',
  'notice-published': 'notice',
  'notice-refused': 'notice',
  'notice-requested': 'notice',
  'notice-suspended': 'notice',
  'officials-acquitted': 'other',
  'officials-convicted': 'other',
  'proceedings-dropped': 'other',
  'protection-applied': 'protection',
  'protection-decision-annulled': 'protection',
  'protection-exclusion': 'protection',
  'protection-refused': 'protection',
  'protection-revocation-announced': 'protection',
  'refugee-status-granted': 'protection',
  release: 'release',
  'release-ordered': 'release',
  return: 'release',
  'ruling-quashed': 'other',
  statement: 'other',
  'status-report': 'other',
  'subsidiary-protection-granted': 'protection',
  'surrender-order-annulled': 'removal',
  'surrender-ordered': 'removal',
  'travel-restriction': 'detention',
}

/** The kind of mark of an event type. */
export function computeMarkKind(type: EventType): MarkKind {
  return KINDS[type]
}

/** A date that another source gives; drawn beside the mark. */
export interface OtherDate {
  readonly from: Day | null
  readonly to: Day | null
  readonly date: Edtf
  readonly source: string
}

/** An event on a lane. A point where the day is certain, else a span over its possible days; null ends are open. */
export interface TimelineMark {
  readonly event: EventEntry
  readonly kind: MarkKind
  readonly standing: Exclude<Standing, 'later'>
  readonly from: Day | null
  readonly to: Day | null
  readonly otherDates: readonly OtherDate[]
  /** Whether it falls in the window of the query; certain where there is no window. */
  readonly inWindow: Match
}

/** One lane: a case with its marks, in order of time, and the spans of its tracks. */
export interface TimelineRow {
  readonly row: CaseRow
  readonly marks: readonly TimelineMark[]
  readonly spans: readonly TrackSpan[]
}

/** The dates that other sources give for an event, as far as they are EDTF. */
export function computeOtherDates({ conflicts }: EventEntry | NoticeEntry): readonly OtherDate[] {
  return conflicts.flatMap(({ field, value, source }) => {
    const date = field === 'date' ? tryParseEdtf(value) : undefined
    if (!date) return []
    const { earliest, latest } = computeBounds(date)
    return [{ from: earliest, to: latest, date, source }]
  })
}

/** The lane of a row as of a day; `match` says whether an event falls in the window. */
export function computeTimelineRow(
  row: CaseRow,
  asOf: Day,
  match: (event: EventEntry) => Match,
): TimelineRow {
  const marks = row.entry.events.flatMap((event): readonly TimelineMark[] => {
    const standing = computeStanding(event, asOf)
    if (standing === 'later') return []
    return [
      {
        event,
        kind: computeMarkKind(event.type),
        standing,
        from: event.bounds.earliest,
        // What has only possibly happened by the day is not drawn beyond it.
        to: standing === 'possible' ? asOf : event.bounds.latest,
        otherDates: computeOtherDates(event),
        inWindow: match(event),
      },
    ]
  })
  return { row, marks, spans: computeTrackSpans(row.counted, asOf) }
}

/** First and last day that the lanes need, the as-of day included; null where there is nothing to draw. */
export function computeExtent(
  rows: readonly TimelineRow[],
  asOf: Day,
): { readonly from: Day; readonly to: Day } | null {
  const days = rows
    .flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]))
    .filter((day) => day !== null)
  if (days.length === 0) return null
  return { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b), asOf) }
}
