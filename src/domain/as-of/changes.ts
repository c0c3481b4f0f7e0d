import { type ConflictField, TRACKS, type Track, type TrackValues } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import type { DatedAddition } from './additions.ts'
import { type CaseAsOf, type CountryBasis, computeCaseAsOf, type NoticeState } from './case-as-of.ts'
import type { DatedCase, DatedEvent, DatedNotice } from './dated-case.ts'

/** A track that has another value on the later day, or protection set by an event in another country. */
export interface TrackDifference {
  readonly track: Track
  readonly from: TrackValues[Track]
  readonly to: TrackValues[Track]
  /** The event that set the value of the earlier day. */
  readonly before: DatedEvent | null
  /** The event that set the value of the later day. */
  readonly event: DatedEvent | null
}

/** What is on record about a case on the later of two days and was not on the earlier. */
export interface CaseChanges {
  readonly entry: DatedCase
  /** The case itself was not on record on the earlier day. */
  readonly isNew: boolean
  readonly tracks: readonly TrackDifference[]
  /** Events that started to count between the days, in the order of folding. */
  readonly events: readonly DatedEvent[]
  /** Events that had not even possibly happened by the earlier day and have possibly happened by the later. */
  readonly possible: readonly DatedEvent[]
  /** Notices that came into existence. */
  readonly notices: readonly DatedNotice[]
  /** Notices that already existed and whose status started to count between the days. */
  readonly noticeStatuses: readonly NoticeState[]
  readonly heldIn: readonly CountryBasis[]
  readonly soughtBy: readonly CountryBasis[]
  /** What later days added to records, shown on the later day but not on the earlier. */
  readonly additions: readonly DatedAddition[]
  /** Points of earlier records on which sources disagree on the later day but did not on the earlier. */
  readonly disputes: readonly DatedDispute[]
}

/** A point of a record on which sources disagree from a day on. */
export interface DatedDispute {
  readonly to: DatedEvent | DatedNotice
  readonly field: ConflictField
  readonly since: Edtf
}

function findNew<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set(before.map(key))
  return after.filter((one) => !known.has(key(one)))
}

/** The points of records that came to be disputed after one day and by another, in the order of these days. */
function listDisputes(
  records: readonly (DatedEvent | DatedNotice)[],
  earlier: Day,
  later: Day,
): readonly DatedDispute[] {
  return records
    .flatMap((to) =>
      to.conflicts.map((conflict) => ({ to, conflict, from: conflict.showsFrom ?? -Infinity })),
    )
    .filter(({ from }) => from > earlier && from <= later)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ to, conflict: { field, since } }) =>
      since === undefined ? [] : [{ to, field, since: parseEdtf(since) }],
    )
}

function compareTracks(before: CaseAsOf | null, after: CaseAsOf): readonly TrackDifference[] {
  return TRACKS.flatMap((track): readonly TrackDifference[] => {
    const { value: from, since: earlier } = before?.tracks[track] ?? { value: 'unknown', since: null }
    const { value: to, since } = after.tracks[track]
    const moved = track === 'protection' && (earlier?.country ?? null) !== (since?.country ?? null)
    return from === to && !moved ? [] : [{ track, from, to, before: earlier, event: since }]
  })
}

/**
 * What changed for a case between two days, the earlier excluded, the later included; null if nothing did. The days may be
 * in either order. Nothing ever leaves the record as time passes, so there is no list of what disappeared. `additions` are
 * those of the full record, see `listAdditions`.
 */
export function computeChanges(
  entry: DatedCase,
  oneDay: Day,
  otherDay: Day,
  additions: readonly DatedAddition[] = [],
): CaseChanges | null {
  const earlier = Math.min(oneDay, otherDay)
  const later = Math.max(oneDay, otherDay)
  const before = computeCaseAsOf(entry, earlier)
  const after = computeCaseAsOf(entry, later)
  if (!after) return null
  const id = (one: { readonly id: string }) => one.id
  const counted = before?.counted ?? []
  const existed = entry.notices.filter(({ existsFrom }) => existsFrom <= earlier)
  const noticeStatuses = after.notices.filter(
    ({ notice, status }) => status !== null && notice.statusFrom > earlier && existed.includes(notice),
  )
  const changes: CaseChanges = {
    entry,
    isNew: before === null,
    tracks: compareTracks(before, after),
    events: findNew(counted, after.counted, id),
    possible: findNew(before?.possible ?? [], after.possible, id),
    notices: entry.notices.filter(({ existsFrom }) => existsFrom > earlier && existsFrom <= later),
    noticeStatuses,
    heldIn: findNew(before?.heldBases ?? [], after.heldBases, ({ country }) => country),
    soughtBy: findNew(before?.soughtBases ?? [], after.soughtBases, ({ country }) => country),
    additions: additions.filter(
      ({ shownFrom }) => shownFrom <= later && (before === null || shownFrom > earlier),
    ),
    // A notice with a new status is listed with all its values.
    disputes: listDisputes(
      [...counted, ...existed.filter((one) => noticeStatuses.every(({ notice }) => notice !== one))],
      earlier,
      later,
    ),
  }
  const quiet =
    changes.events.length +
      changes.possible.length +
      changes.notices.length +
      changes.noticeStatuses.length +
      changes.additions.length +
      changes.disputes.length ===
    0
  return quiet ? null : changes
}

/**
 * The day to compare `asOf` with where the reader chose none: the day of the article that began the collection, or, if `asOf`
 * is not after it, a year before `asOf`.
 */
export function chooseSince(articleDay: Day | null, asOf: Day): Day {
  return articleDay !== null && articleDay < asOf ? articleDay : asOf - 365
}
