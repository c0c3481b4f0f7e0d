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

/** An existing notice; `status` is null until it counts, and if it is only "unknown" or "reported in effect". */
export interface NoticeState {
  readonly notice: DatedNotice
  readonly status: NoticeStatus | null
}

/** A point on which sources disagree, shown in a row. */
export interface Disagreement {
  readonly column: Column
  readonly conflict: Conflict
  /** The event or notice that the row shows and the other source contradicts. */
  readonly about: DatedEvent | DatedNotice
  /** The day that the row shows. */
  readonly asOf: Day
}

/** A country that a cell names, and its basis: the records that name it, in order, and all their sources, each once. */
export interface CountryBasis {
  readonly country: CountryCode
  /** Ids of the events or notices. */
  readonly parts: readonly string[]
  readonly sources: readonly string[]
  /** The sides of these records, see `sides.ts`; empty if any of the records has none. */
  readonly sides: readonly ClaimKind[]
}

/** One case as the list shows it, as of a day. */
export interface CaseAsOf {
  readonly entry: DatedCase
  /** Countries of counted detentions, in order, each once. */
  readonly heldIn: readonly CountryCode[]
  /** States that asked for the person, by the day on which each first counts. */
  readonly soughtBy: readonly CountryCode[]
  readonly firstDetention: DatedEvent | null
  /** The basis of `heldIn` and of `soughtBy`, country by country in the same order. */
  readonly heldBases: readonly CountryBasis[]
  readonly soughtBases: readonly CountryBasis[]
  /** Existing notices, without those that may be identical with another. */
  readonly notices: readonly NoticeState[]
  readonly tracks: TrackStates
  readonly counted: readonly DatedEvent[]
  /** Events that had possibly happened by then; they set no track. */
  readonly possible: readonly DatedEvent[]
  readonly disagreements: readonly Disagreement[]
}

const REQUESTING_TYPES: ReadonlySet<EventType> = new Set([
  'arrest-warrant-issued',
  'notice-published',
  'diffusion-circulated',
  'extradition-requested',
])

/** The countries of records in order of first appearance, each with its basis. */
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

/** The states that asked for the person, by the day on which each first counts (ties in file order), each with its basis. */
function computeRequests(
  notices: readonly DatedNotice[],
  counted: readonly DatedEvent[],
): readonly CountryBasis[] {
  const requests = [
    ...notices.map(({ id, existsFrom, requestedBy, sources, sides }) => ({
      id,
      day: existsFrom,
      countries: requestedBy,
      sources,
      sides,
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

/** A notice as of a day, with its status if that counts. */
export function computeNoticeState(notice: DatedNotice, asOf: Day): NoticeState {
  const silent = notice.status === 'unknown' || notice.status === 'reported-in-effect'
  return { notice, status: !silent && notice.statusFrom <= asOf ? notice.status : null }
}

/** The fields whose disagreements affect a cell: the date of what it shows, or the fact itself. */
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

/** The ids of all sources of a row, each once, in the order of its columns. */
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

/** A case as of a day; null while nothing about it is on record (no event counts yet). */
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
