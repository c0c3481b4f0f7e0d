import { groupBy } from '../arrays/group-by.ts'
import type { Conflict, CountryCode } from '../case/case.ts'
import { uniteSides } from '../case/sides.ts'
import type { ClaimKind, ConflictField, EventType, NoticeStatus } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { existsNotice, foldTracks, splitEvents, type TrackStates } from './as-of.ts'
import { type DatedCase, type DatedEvent, type DatedNotice, listConflicts } from './dated-case.ts'

/** The columns of the list, in order; also the keys of `sort` and `columns` in the address. */
export const COLUMNS = [
  'person',
  'held',
  'sought',
  'first',
  'notice',
  'status',
  'custody',
  'protection',
] as const
export type Column = (typeof COLUMNS)[number]

/** A notice in existence; `status` is null while it says no more than "unknown" or "reported in effect". */
export interface NoticeState {
  readonly notice: DatedNotice
  readonly status: NoticeStatus | null
}

/** A point shown in a row on which sources differ. */
export interface Disagreement {
  readonly column: Column
  readonly conflict: Conflict
  /** The event or notice that the row shows and the other source contradicts. */
  readonly about: DatedEvent | DatedNotice
  /** The day that the row is of. */
  readonly asOf: Day
}

/** A country that a cell names, and what says so: the records in order, and all their sources, each once. */
export interface CountryBasis {
  readonly country: CountryCode
  /** Ids of the events or notices. */
  readonly parts: readonly string[]
  readonly sources: readonly string[]
  /** The sides on whose words it rests, see `sides.ts`; empty where one of the records rests on none. */
  readonly sides: readonly ClaimKind[]
}

/** One case as the list shows it, all as of a day. */
export interface CaseAsOf {
  readonly entry: DatedCase
  /** Countries of counted detentions, in order, each once. */
  readonly heldIn: readonly CountryCode[]
  /** States that asked for the person, in the order in which each first counts. */
  readonly soughtBy: readonly CountryCode[]
  readonly firstDetention: DatedEvent | null
  /** What `heldIn` and `soughtBy` rest on, country by country in the same order. */
  readonly heldBases: readonly CountryBasis[]
  readonly soughtBases: readonly CountryBasis[]
  /** Notices in existence, without those that may be identical with another. */
  readonly notices: readonly NoticeState[]
  readonly tracks: TrackStates
  readonly counted: readonly DatedEvent[]
  /** Events that had possibly happened by then; they set nothing. */
  readonly possible: readonly DatedEvent[]
  readonly disagreements: readonly Disagreement[]
}

const REQUESTING_TYPES: ReadonlySet<EventType> = new Set([
  'arrest-warrant-issued',
  'notice-published',
  'diffusion-circulated',
  'extradition-requested',
])

/** The countries of records in the order in which each first occurs, with what says so. */
function collectBases(
  records: readonly {
    readonly id: string
    readonly countries: readonly CountryCode[]
    readonly sources: readonly string[]
    readonly sides: readonly ClaimKind[]
  }[],
): readonly CountryBasis[] {
  const pairs = records.flatMap(({ id, countries, sources, sides }) =>
    countries.map((country) => ({ country, id, sources, sides })),
  )
  return [...groupBy(pairs, ({ country }) => country)].map(([country, same]) => ({
    country,
    parts: same.map(({ id }) => id),
    sources: [...new Set(same.flatMap(({ sources }) => sources))],
    sides: uniteSides(same.map(({ sides }) => sides)),
  }))
}

/** Who asked for the person, in the order in which each first counts (ties in file order), and what says so. */
function computeRequests(
  notices: readonly DatedNotice[],
  counted: readonly DatedEvent[],
): readonly CountryBasis[] {
  const requests = [
    ...notices.map(({ id, existsFrom, requestedBy, sources }) => ({
      id,
      day: existsFrom,
      countries: requestedBy,
      sources,
      // Nobody's words are recorded for a notice.
      sides: [],
    })),
    ...counted
      .filter(({ type }) => REQUESTING_TYPES.has(type))
      .map(({ id, countsFrom, requestingCountries, sources, sides }) => ({
        id,
        day: countsFrom,
        countries: requestingCountries,
        sources,
        sides,
      })),
  ]
  return collectBases(requests.toSorted((a, b) => a.day - b.day))
}

/** A notice as of a day: its status once that counts. */
export function computeNoticeState(notice: DatedNotice, asOf: Day): NoticeState {
  const silent = notice.status === 'unknown' || notice.status === 'reported-in-effect'
  return { notice, status: !silent && notice.statusFrom <= asOf ? notice.status : null }
}

/** Which disagreements touch what a cell shows: its date, or the very thing that it says. */
const SHOWN_FIELDS = {
  first: ['date'],
  notice: ['type', 'status', 'requestedBy', 'requestedBy / date', 'date'],
  status: ['date', 'type', 'status', 'character of the act'],
  custody: ['date', 'measure', 'character of the act'],
  protection: ['date', 'effect of protection'],
} as const satisfies { readonly [C in Column]?: readonly ConflictField[] }

function findDisagreements(
  column: keyof typeof SHOWN_FIELDS,
  about: DatedEvent | DatedNotice | null,
  asOf: Day,
): readonly Disagreement[] {
  const fields: readonly ConflictField[] = SHOWN_FIELDS[column]
  if (!about) return []
  return listConflicts(about, asOf)
    .filter((conflict) => fields.includes(conflict.field))
    .map((conflict) => ({ column, conflict, about, asOf }))
}

/** The sources that a row rests on, each once, in the order of its columns. */
export function listRowSources({ heldBases, soughtBases, firstDetention, notices, tracks }: CaseAsOf) {
  const ids = [
    ...heldBases.flatMap(({ sources }) => sources),
    ...soughtBases.flatMap(({ sources }) => sources),
    ...(firstDetention?.sources ?? []),
    ...notices.flatMap(({ notice }) => notice.sources),
    ...(tracks.case.since?.sources ?? []),
    ...(tracks.custody.since?.sources ?? []),
    ...(tracks.protection.since?.sources ?? []),
  ]
  return [...new Set(ids)]
}

/** What the list shows of a case as of a day; null while nothing about it is on record (no event counts yet). */
export function computeCaseAsOf(entry: DatedCase, asOf: Day): CaseAsOf | null {
  const { counted, possible } = splitEvents(entry.events, asOf)
  if (counted.length === 0) return null
  const existing = entry.notices.filter((notice) => existsNotice(notice, asOf))
  const distinct = existing.filter((notice) => !notice.possiblySame)
  const detentions = counted.filter((event) => event.type === 'detention')
  const tracks = foldTracks(counted)
  const heldBases = collectBases(
    detentions.map(({ id, country, sources, sides }) => ({
      id,
      countries: country === null ? [] : [country],
      sources,
      sides,
    })),
  )
  const soughtBases = computeRequests(existing, counted)
  const firstDetention = detentions[0] ?? null
  return {
    entry,
    heldIn: heldBases.map(({ country }) => country),
    soughtBy: soughtBases.map(({ country }) => country),
    heldBases,
    soughtBases,
    firstDetention,
    notices: distinct.map((notice) => computeNoticeState(notice, asOf)),
    tracks,
    counted,
    possible,
    disagreements: [
      ...findDisagreements('first', firstDetention, asOf),
      ...distinct.flatMap((notice) => findDisagreements('notice', notice, asOf)),
      ...findDisagreements('status', tracks.case.since, asOf),
      ...findDisagreements('custody', tracks.custody.since, asOf),
      ...findDisagreements('protection', tracks.protection.since, asOf),
    ],
  }
}
