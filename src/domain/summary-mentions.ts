import type {
  Citation,
  KnownCase,
  KnownClaim,
  KnownEvent,
  KnownNotice,
  LaterEntry,
  RelatedCase,
} from './case.ts'
import type { EventEntry, NoticeEntry } from './case-entry.ts'
import type { CaseRow } from './case-row.ts'
import type { Day } from './day.ts'
import { pairRowValues } from './pair-row-values.ts'
import { pairValues } from './pair-values.ts'
import { findReferences } from './references.ts'
import type { SummaryPart } from './summary-parts.ts'

/** What a document says of a case, as far as it rests on sources. */
interface Mentioning {
  readonly record: Pick<KnownCase, 'person' | 'noticesNote'>
  readonly row: Pick<CaseRow, 'tracks' | 'heldBases' | 'soughtBases' | 'firstDetention'>
  readonly notices: readonly {
    readonly notice: KnownNotice
    readonly state: { readonly notice: NoticeEntry }
  }[]
  readonly chronology: readonly { readonly event: KnownEvent; readonly entry: EventEntry }[]
  readonly claims: readonly KnownClaim[]
  readonly relatedCases: readonly RelatedCase[]
}

function cite(citations: readonly Citation[]): readonly string[] {
  return citations.map((citation) => citation.source)
}

/** What later days added, each with its own sources. */
export function mentionLater(later: readonly LaterEntry[] | undefined): readonly string[] {
  return (later ?? []).flatMap(({ text, citations }) => [...cite(citations), ...refer(text)])
}

function refer(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ? findReferences(text) : []))
}

/** The sources that an event mentions, in the order in which a document does. */
export function mentionEvent({
  citations,
  detail,
  note,
  later,
  conflicts,
}: Pick<KnownEvent, 'citations' | 'detail' | 'note' | 'later' | 'conflicts'>): readonly string[] {
  return [
    ...cite(citations),
    ...refer(detail),
    ...mentionLater(later),
    ...refer(note),
    ...(conflicts ?? []).map((conflict) => conflict.source),
  ]
}

/** The sources that a notice mentions, in the order in which a document does. */
export function mentionNotice({
  citations,
  grounds,
  note,
  later,
  conflicts,
}: Pick<KnownNotice, 'citations' | 'grounds' | 'note' | 'later' | 'conflicts'>): readonly string[] {
  return [
    ...cite(citations),
    ...refer(grounds),
    ...mentionLater(later),
    ...refer(note),
    ...(conflicts ?? []).map((conflict) => conflict.source),
  ]
}

/** The same for a claim. */
export function mentionClaim({ citations, text }: Pick<KnownClaim, 'citations' | 'text'>): readonly string[] {
  return [...cite(citations), ...refer(text)]
}

/** The same for a relation. */
export function mentionRelation({ citations, disputed }: RelatedCase): readonly string[] {
  return [...cite(citations), ...(disputed ? [disputed.source, ...refer(disputed.text)] : [])]
}

/** The sources of the values on which sources disagree, in their order. */
function mentionDifferences(record: EventEntry | NoticeEntry, asOf: Day): readonly string[] {
  return pairValues(record, asOf).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))
}

function mentionTracks({ row }: Mentioning): readonly string[] {
  const { tracks, heldBases, soughtBases, firstDetention } = row
  return [
    ...[tracks.case, tracks.custody, tracks.protection].flatMap(({ since }) => since?.sources ?? []),
    ...[...heldBases, ...soughtBases].flatMap(({ sources }) => sources),
    ...(firstDetention?.sources ?? []),
  ]
}

/** The sources of the values on which sources disagree in a row of the list, which stands before the cases. */
export function mentionRow(row: CaseRow): readonly string[] {
  return pairRowValues(row).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))
}

/** The sources of a case in the order in which a document with these parts mentions them, repeats included. */
export function listMentions(
  one: Mentioning,
  { parts, asOf }: { readonly parts: ReadonlySet<SummaryPart>; readonly asOf: Day },
): readonly string[] {
  const { record, notices, chronology, claims, relatedCases } = one
  const { description, later, nationalityCitation } = record.person
  const when = (part: SummaryPart, ids: () => readonly string[]) => (parts.has(part) ? ids() : [])
  return [
    ...when('who', () => [
      ...refer(description),
      ...mentionLater(later),
      ...cite(nationalityCitation ? [nationalityCitation] : []),
    ]),
    ...when('tracks', () => mentionTracks(one)),
    ...when('notices', () => [
      ...notices.flatMap(({ notice }) => mentionNotice(notice)),
      ...refer(record.noticesNote),
    ]),
    ...when('chronology', () => chronology.flatMap(({ event }) => mentionEvent(event))),
    ...when('claims', () => claims.flatMap(mentionClaim)),
    ...when('disagreements', () => [
      ...notices.flatMap(({ state }) => mentionDifferences(state.notice, asOf)),
      ...chronology.flatMap(({ entry }) => mentionDifferences(entry, asOf)),
    ]),
    ...when('related', () => relatedCases.flatMap(mentionRelation)),
  ]
}
