import { existsNotice, foldTracks, splitEvents, type TrackStates } from './as-of.ts'
import type { Conflict, CountryCode } from './case.ts'
import type { CaseEntry, EventEntry, NoticeEntry } from './case-entry.ts'
import type { Day } from './day.ts'
import type { ConflictField, EventType, NoticeStatus } from './vocabulary.ts'

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
  readonly notice: NoticeEntry
  readonly status: NoticeStatus | null
}

/** A point shown in a row on which sources differ. */
export interface Disagreement {
  readonly column: Column
  readonly conflict: Conflict
  /** The event or notice that the row shows and the other source contradicts. */
  readonly about: EventEntry | NoticeEntry
}

/** One case as the list shows it, all as of a day. */
export interface CaseRow {
  readonly entry: CaseEntry
  /** Countries of counted detentions, in order, each once. */
  readonly heldIn: readonly CountryCode[]
  /** States that asked for the person, in the order in which each first counts. */
  readonly soughtBy: readonly CountryCode[]
  readonly firstDetention: EventEntry | null
  /** The sources of `heldIn` and of `soughtBy`, each once. */
  readonly heldSources: readonly string[]
  readonly soughtSources: readonly string[]
  /** Notices in existence, without those that may be identical with another. */
  readonly notices: readonly NoticeState[]
  readonly tracks: TrackStates
  readonly counted: readonly EventEntry[]
  /** Events that had possibly happened by then; they set nothing. */
  readonly possible: readonly EventEntry[]
  readonly disagreements: readonly Disagreement[]
}

const REQUESTING_TYPES: ReadonlySet<EventType> = new Set([
  'arrest-warrant-issued',
  'notice-published',
  'diffusion-circulated',
  'extradition-requested',
])

/** Who asked for the person, in the order in which each first counts (ties in file order), and who says so. */
function computeRequests(notices: readonly NoticeEntry[], counted: readonly EventEntry[]) {
  const requests = [
    ...notices.map(({ existsFrom, requestedBy, sources }) => ({ day: existsFrom, by: requestedBy, sources })),
    ...counted
      .filter(({ type }) => REQUESTING_TYPES.has(type))
      .map(({ countsFrom, requestingCountries, sources }) => ({
        day: countsFrom,
        by: requestingCountries,
        sources,
      })),
  ].filter(({ by }) => by.length > 0)
  const inOrder = requests.toSorted((a, b) => a.day - b.day)
  return {
    soughtBy: [...new Set(inOrder.flatMap(({ by }) => by))],
    soughtSources: [...new Set(inOrder.flatMap(({ sources }) => sources))],
  }
}

/** A notice as of a day: its status once that counts. */
export function computeNoticeState(notice: NoticeEntry, asOf: Day): NoticeState {
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
  about: EventEntry | NoticeEntry | null,
): readonly Disagreement[] {
  const fields: readonly ConflictField[] = SHOWN_FIELDS[column]
  if (!about) return []
  return about.conflicts
    .filter((conflict) => fields.includes(conflict.field))
    .map((conflict) => ({ column, conflict, about }))
}

/** What the list shows of a case as of a day; null while nothing about it is on record (no event counts yet). */
export function computeRow(entry: CaseEntry, asOf: Day): CaseRow | null {
  const { counted, possible } = splitEvents(entry.events, asOf)
  if (counted.length === 0) return null
  const existing = entry.notices.filter((notice) => existsNotice(notice, asOf))
  const distinct = existing.filter((notice) => !notice.possiblySame)
  const detentions = counted.filter((event) => event.type === 'detention')
  const tracks = foldTracks(counted)
  const firstDetention = detentions[0] ?? null
  return {
    entry,
    heldIn: [...new Set(detentions.map((event) => event.country).filter((country) => country !== null))],
    ...computeRequests(existing, counted),
    heldSources: [...new Set(detentions.flatMap(({ sources }) => sources))],
    firstDetention,
    notices: distinct.map((notice) => computeNoticeState(notice, asOf)),
    tracks,
    counted,
    possible,
    disagreements: [
      ...findDisagreements('first', firstDetention),
      ...distinct.flatMap((notice) => findDisagreements('notice', notice)),
      ...findDisagreements('status', tracks.case.since),
      ...findDisagreements('custody', tracks.custody.since),
      ...findDisagreements('protection', tracks.protection.since),
    ],
  }
}
