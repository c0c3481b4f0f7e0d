import type { EventType, NoticeStatus } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { computeBounds, saysNothing } from '../dates/edtf-bounds.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import { computeStanding, existsNotice, type Standing } from './as-of.ts'
import type { CaseAsOf } from './case-as-of.ts'
import type { DatedEvent, DatedNotice } from './dated-case.ts'
import { computeOtherDates, type OtherDate } from './other-dates.ts'
import { computeTrackSpans, type TrackSpan } from './track-spans.ts'
import type { Match } from './window.ts'

/** What kind of thing happened; sets the shape of a mark. */
export type MarkKind = 'detention' | 'release' | 'notice' | 'removal' | 'protection' | 'other'

/** The kind of mark of each type of event; a new type fails to compile until it is added here. */
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
  'death-in-custody': 'other',
  detention: 'detention',
  'diffusion-circulated': 'notice',
  disappearance: 'other',
  'expulsion-executed': 'removal',
  'expulsion-ordered': 'removal',
  'expulsion-revoked': 'removal',
  'expulsion-ruled-unlawful': 'removal',
  'extradition-executed': 'removal',
  'extradition-found-admissible': 'removal',
  'extradition-refused': 'removal',
  'extradition-requested': 'removal',
  hearing: 'other',
  'hunger-strike': 'other',
  'interim-measure': 'removal',
  'notice-deleted': 'notice',
  'notice-published': 'notice',
  'notice-refused': 'notice',
  'notice-requested': 'notice',
  'notice-suspended': 'notice',
  'officials-acquitted': 'other',
  'officials-convicted': 'other',
  other: 'other',
  pardon: 'other',
  'placed-under-formal-investigation': 'other',
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
  'sentence-served': 'release',
  statement: 'other',
  'status-report': 'other',
  'subsidiary-protection-granted': 'protection',
  'surrender-order-annulled': 'removal',
  'surrender-ordered': 'removal',
  transfer: 'detention',
  'travel-restriction': 'detention',
}

/** The kind of mark of an event. An appeal that no state's request and no status refers to is about something else. */
export function computeMarkKind({
  type,
  requestingCountries,
  sets,
}: Pick<DatedEvent, 'type' | 'requestingCountries' | 'sets'>): MarkKind {
  const isElsewhere =
    type.startsWith('appeal-') && requestingCountries.length === 0 && sets.case === undefined
  return isElsewhere ? 'other' : KINDS[type]
}

/** How an end of a mark is drawn: on a day, as an arrow (open), or fading (unknown). */
export type MarkEnd = 'day' | 'open' | 'unknown'

/** An event on a lane: a point if its day is certain, else a span over its possible days; an end without a day is null. */
export interface TimelineMark {
  readonly event: DatedEvent
  readonly kind: MarkKind
  readonly standing: Exclude<Standing, 'later'>
  readonly from: Day | null
  readonly to: Day | null
  readonly starts: MarkEnd
  readonly ends: MarkEnd
  /** The days on which it certainly happened: a certain day, or the days between the ends of an interval; else null. */
  readonly certain: { readonly from: Day; readonly to: Day } | null
  readonly otherDates: readonly OtherDate[]
  /** The day as of which it is drawn. */
  readonly asOf: Day
  /** Whether it falls in the window of the query; certain if there is no window. */
  readonly inWindow: Match
}

/** A notice over time: when it began, and when it may have ended. */
export interface NoticeLife {
  readonly notice: DatedNotice
  /** When it began: `issued`, else `firstEffect`, else the date of a status that is a beginning; null if no source says. */
  readonly began: Edtf | null
  /** Its status, if that counts by the day and is not "unknown". */
  readonly status: NoticeStatus | null
  /**
   * The days on which it may have begun: those of `began`, else any up to the day of its status, by which it existed; null
   * if it has no date.
   */
  readonly from: { readonly earliest: Day | null; readonly latest: Day | null } | null
  /** The days on which it may have ended, if its status says that it did; else null. */
  readonly until: { readonly earliest: Day | null; readonly latest: Day | null } | null
  /**
   * The days on which it certainly existed: from the last on which it may have begun to the first on which it may have ended;
   * without an end on record, to the day of its status, else its beginning alone. null if no day is certain.
   */
  readonly certain: { readonly from: Day; readonly to: Day } | null
  readonly otherDates: readonly OtherDate[]
  /** The day as of which it is drawn. */
  readonly asOf: Day
}

/** One lane: a case with its marks in chronological order, the lives of its notices, and the spans of its tracks. */
export interface CaseLane {
  readonly row: CaseAsOf
  readonly marks: readonly TimelineMark[]
  readonly notices: readonly NoticeLife[]
  readonly spans: readonly TrackSpan[]
}

/** The days on which an event certainly happened, up to `asOf`; see `TimelineMark.certain`. */
function computeCertain({ bounds }: DatedEvent, asOf: Day): TimelineMark['certain'] {
  const { start, end, isCertainDay, isInterval, approximate, uncertain } = bounds
  if (isCertainDay && start.latest !== null && start.latest <= asOf) {
    return { from: start.latest, to: start.latest }
  }
  if (!isInterval || approximate || uncertain || start.latest === null || end.earliest === null) return null
  const to = Math.min(end.earliest, asOf)
  return start.latest <= to ? { from: start.latest, to } : null
}

function min(day: Day | null, asOf: Day): Day | null {
  return day === null ? null : Math.min(day, asOf)
}

/** The mark of an event as of a day; nothing after the day is drawn. */
export function computeMark(
  event: DatedEvent,
  standing: TimelineMark['standing'],
  asOf: Day,
  inWindow: Match,
): TimelineMark {
  const { earliest, latest, startsOpen, endsOpen, startUnknown, endUnknown } = event.bounds
  return {
    event,
    kind: computeMarkKind(event),
    standing,
    from: earliest,
    // An event that has only possibly happened by the day, or continues after it, is drawn up to the day.
    to: standing === 'possible' ? asOf : min(latest, asOf),
    starts: startsOpen ? 'open' : startUnknown ? 'unknown' : 'day',
    ends: endsOpen ? 'open' : endUnknown ? 'unknown' : 'day',
    certain: standing === 'possible' ? null : computeCertain(event, asOf),
    otherDates: computeOtherDates(event, asOf, event.date),
    asOf,
    inWindow,
  }
}

const ENDINGS: ReadonlySet<NoticeStatus> = new Set([
  'suspended',
  'deleted',
  'deleted-by-source',
  'refused',
  'removed-from-public-site',
])

/** Statuses whose date is the notice's beginning; at the date of any other status the notice already exists. */
const BEGINNINGS: ReadonlySet<NoticeStatus> = new Set(['requested', 'published', 'circulated'])

/** The days on which a notice certainly existed; see `NoticeLife.certain`. Doubtful dates make none certain. */
function computeCertainLife(from: Edtf | null, status: Edtf | null, ended: boolean): NoticeLife['certain'] {
  if (!from) return null
  const first = computeBounds(from)
  const last = status && computeBounds(status)
  const isDoubtful = (one: typeof first | null) => one !== null && (one.approximate || one.uncertain)
  if (first.start.latest === null || isDoubtful(first)) return null
  if (isDoubtful(last)) return ended ? null : { from: first.start.latest, to: first.start.latest }
  const said = last?.earliest ?? null
  if (ended)
    return said !== null && said >= first.start.latest ? { from: first.start.latest, to: said } : null
  return { from: first.start.latest, to: Math.max(first.start.latest, said ?? first.start.latest) }
}

/** The life of a notice as of a day; null while it does not exist. */
export function computeNoticeLife(notice: DatedNotice, asOf: Day): NoticeLife | null {
  if (!existsNotice(notice, asOf)) return null
  const { issued, firstEffect, status, statusDate, statusFrom } = notice
  const range = (date: Edtf) => {
    const { earliest, latest } = computeBounds(date)
    return { earliest, latest: min(latest, asOf) }
  }
  const statusCounts = statusDate !== null && statusFrom <= asOf && status !== 'unknown'
  const began = issued ?? firstEffect ?? (statusCounts && BEGINNINGS.has(status) ? statusDate : null)
  const from = began ?? statusDate
  const ended = statusCounts && ENDINGS.has(status)
  return {
    notice,
    began,
    status: statusCounts ? status : null,
    from: from && { ...range(from), ...(began ? {} : { earliest: null }) },
    until: ended ? range(statusDate) : null,
    certain: computeCertainLife(from, statusCounts ? statusDate : null, ended),
    otherDates: computeOtherDates(notice, asOf, began),
    asOf,
  }
}

/** The lane of a row as of a day; `match` says whether an event falls in the window. */
export function computeCaseLane(row: CaseAsOf, asOf: Day, match: (event: DatedEvent) => Match): CaseLane {
  const marks = row.entry.events.flatMap((event): readonly TimelineMark[] => {
    const standing = computeStanding(event, asOf)
    if (standing === 'later') return []
    return [computeMark(event, standing, asOf, match(event))]
  })
  return {
    row,
    marks,
    notices: row.entry.notices.flatMap((notice) => computeNoticeLife(notice, asOf) ?? []),
    spans: computeTrackSpans(row.counted, asOf),
  }
}

/** First and last day that the lanes need, the as-of day included; null if there is nothing to draw. */
export function computeLaneExtent(
  rows: readonly CaseLane[],
  asOf: Day,
): { readonly from: Day; readonly to: Day } | null {
  const days = rows
    .flatMap(({ marks }) =>
      marks.flatMap(({ event, from, to }) => (saysNothing(event.bounds) ? [] : [from, to])),
    )
    .filter((day) => day !== null)
  if (days.length === 0) return null
  return { from: days.reduce((a, b) => Math.min(a, b)), to: days.reduce((a, b) => Math.max(a, b), asOf) }
}
