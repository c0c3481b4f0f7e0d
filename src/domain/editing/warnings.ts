import type { CaseEvent, EdtfText, Notice, Source } from '../case/case.ts'
import { type EventType, TRACKS, type Track, type TrackValues } from '../case/vocabulary.ts'
import { MAY_SET } from '../case/vocabulary-rules.ts'
import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds, type DateBounds } from '../dates/edtf-bounds.ts'
import { simplifyAddress } from './find-source.ts'

/** What may be wrong with a record; it can be saved all the same. `field` as in a fault. */
export type DraftWarning =
  | { readonly code: 'after-compiled'; readonly field: string; readonly day: Day }
  | {
      readonly code: 'not-set-by-type'
      readonly field: string
      readonly type: EventType
      readonly track: Track
      readonly value: TrackValues[Track]
    }
  /** A release that certainly comes before every detention on record. */
  | {
      readonly code: 'release-before-detention'
      readonly field: string
      readonly release: string
      readonly detention: string
    }
  /** A source that was certainly published before what it is cited for. */
  | { readonly code: 'published-before'; readonly field: string; readonly source: string }
  /** The status of a notice that is certainly older than the notice. */
  | { readonly code: 'status-before-issue'; readonly field: string }
  /** Another source with the same address. */
  | { readonly code: 'same-address'; readonly field: string; readonly source: string }

const DETENTIONS: ReadonlySet<EventType> = new Set(['detention', 'custody-ordered'])
const RELEASES: ReadonlySet<EventType> = new Set(['release', 'conditional-release'])

function boundsOf(text: EdtfText | null | undefined): DateBounds | null {
  const date = text ? tryParseEdtf(text) : undefined
  return date ? computeBounds(date) : null
}

/** Whether one date is certainly over before another begins. */
function isBefore(one: DateBounds | null, other: DateBounds | null): boolean {
  return one !== null && other !== null && one.latest !== null && other.earliest !== null
    ? one.latest < other.earliest
    : false
}

function warnOfFuture(
  field: string,
  date: EdtfText | null | undefined,
  compiled: Day,
): readonly DraftWarning[] {
  const earliest = boundsOf(date)?.earliest ?? null
  return earliest !== null && earliest > compiled ? [{ code: 'after-compiled', field, day: compiled }] : []
}

function warnOfTracks({ type, sets }: CaseEvent): readonly DraftWarning[] {
  return TRACKS.flatMap((track): readonly DraftWarning[] => {
    const value = sets[track]
    const allowed: readonly string[] = MAY_SET[type][track] ?? []
    return value === undefined || allowed.includes(value)
      ? []
      : [{ code: 'not-set-by-type', field: `sets.${track}`, type, track, value }]
  })
}

/** Every release of a case before which no detention can have been, though one is on record after it. */
function warnOfOrder(event: CaseEvent, others: readonly CaseEvent[]): readonly DraftWarning[] {
  const all = [...others.filter(({ id }) => id !== event.id), event]
  const detentions = all.filter(({ type }) => DETENTIONS.has(type))
  const [first] = detentions
  if (!first) return []
  return (
    all
      .filter(({ type }) => RELEASES.has(type))
      .filter(({ date }) => detentions.every((one) => isBefore(boundsOf(date), boundsOf(one.date))))
      // Warn only where this event makes the order: not of what stood there before.
      .filter((release) => release.id === event.id || DETENTIONS.has(event.type))
      .map((release) => ({
        code: 'release-before-detention' as const,
        field: 'date',
        release: release.id,
        detention: first.id,
      }))
  )
}

function warnOfSources(
  date: EdtfText | null,
  citations: readonly { readonly source: string }[],
  sources: ReadonlyMap<string, Source>,
): readonly DraftWarning[] {
  const happened = boundsOf(date)
  return citations.flatMap(({ source }, i): readonly DraftWarning[] =>
    isBefore(boundsOf(sources.get(source)?.published), happened)
      ? [{ code: 'published-before', field: `citations.${i}.source`, source }]
      : [],
  )
}

/** What a record is looked at with. */
export interface Surroundings {
  readonly sources: ReadonlyMap<string, Source>
  /** The day up to which the collection is compiled. */
  readonly compiled: Day
}

/** The warnings on an event; `others` are the events of its case, among them the event as it was. */
export function listEventWarnings(
  event: CaseEvent,
  { others, sources, compiled }: Surroundings & { readonly others: readonly CaseEvent[] },
): readonly DraftWarning[] {
  return [
    ...warnOfFuture('date', event.date, compiled),
    ...warnOfOrder(event, others),
    ...warnOfTracks(event),
    ...warnOfSources(event.date, event.citations, sources),
  ]
}

export function listNoticeWarnings(
  notice: Notice,
  { sources, compiled }: Surroundings,
): readonly DraftWarning[] {
  const { issued, statusDate, citations } = notice
  return [
    ...warnOfFuture('issued', issued, compiled),
    ...warnOfFuture('statusDate', statusDate, compiled),
    ...(isBefore(boundsOf(statusDate), boundsOf(issued))
      ? [{ code: 'status-before-issue', field: 'statusDate' } as const]
      : []),
    ...warnOfSources(issued, citations, sources),
  ]
}

/** The warnings on a source; a second source with the same address is most often the first, entered again. */
export function listSourceWarnings(
  source: Source,
  { sources, compiled }: Surroundings,
): readonly DraftWarning[] {
  const address = simplifyAddress(source.url)
  const same = [...sources.values()].find(
    (one) => one.id !== source.id && address !== '' && simplifyAddress(one.url) === address,
  )
  return [
    ...warnOfFuture('published', source.published, compiled),
    ...(same ? [{ code: 'same-address', field: 'url', source: same.id } as const] : []),
  ]
}
