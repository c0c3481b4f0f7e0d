import type { CaseAsOf } from '../as-of/case-as-of.ts'
import type { DatedEvent, DatedNotice } from '../as-of/dated-case.ts'
import { pairRowValues } from '../as-of/pair-row-values.ts'
import { pairValues } from '../as-of/pair-values.ts'
import type { Case, CaseEvent, Citation, Claim, LaterEntry, Notice, RelatedCase } from '../case/case.ts'
import { findCited } from '../case/cited-text.ts'
import type { Day } from '../dates/day.ts'
import type { SummaryPart } from './summary-parts.ts'

/** The parts of a case in a document that have sources. */
interface Mentioning {
  readonly record: Pick<Case, 'person' | 'noticesNote'>
  readonly row: Pick<CaseAsOf, 'tracks' | 'heldBases' | 'soughtBases' | 'firstDetention' | 'disagreements'>
  readonly notices: readonly {
    readonly notice: Notice
    readonly state: { readonly notice: DatedNotice }
  }[]
  readonly chronology: readonly { readonly event: CaseEvent; readonly entry: DatedEvent }[]
  readonly claims: readonly Claim[]
  readonly relatedCases: readonly RelatedCase[]
}

function cite(citations: readonly Citation[]): readonly string[] {
  return citations.map((citation) => citation.source)
}

/** The sources of later additions, in the order in which a document mentions them. */
export function citeLater(later: readonly LaterEntry[] | undefined): readonly string[] {
  return (later ?? []).flatMap(({ text, citations }) => [...cite(citations), ...refer(text)])
}

function refer(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ? findCited(text) : []))
}

/** The sources of an event, in the order in which a document mentions them. */
export function citeEvent({
  citations,
  detail,
  note,
  later,
  conflicts,
}: Pick<CaseEvent, 'citations' | 'detail' | 'note' | 'later' | 'conflicts'>): readonly string[] {
  return [
    ...cite(citations),
    ...refer(detail),
    ...citeLater(later),
    ...refer(note),
    ...(conflicts ?? []).map((conflict) => conflict.source),
  ]
}

/** The sources of a notice, in the order in which a document mentions them. */
export function citeNotice({
  citations,
  grounds,
  note,
  later,
  conflicts,
}: Pick<Notice, 'citations' | 'grounds' | 'note' | 'later' | 'conflicts'>): readonly string[] {
  return [
    ...cite(citations),
    ...refer(grounds),
    ...citeLater(later),
    ...refer(note),
    ...(conflicts ?? []).map((conflict) => conflict.source),
  ]
}

/** The sources of a claim, in the order in which a document mentions them. */
export function citeClaim({ citations, text }: Pick<Claim, 'citations' | 'text'>): readonly string[] {
  return [...cite(citations), ...refer(text)]
}

/** The sources of a relation, in the order in which a document mentions them. */
export function citeRelation({ citations, disputed }: RelatedCase): readonly string[] {
  return [...cite(citations), ...(disputed ? [disputed.source, ...refer(disputed.text)] : [])]
}

/** The sources of all values on which sources disagree about a record, in order. */
function mentionDifferences(record: DatedEvent | DatedNotice, asOf: Day): readonly string[] {
  return pairValues(record, asOf).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))
}

function mentionTracks({ row }: Mentioning, withDisagreements: boolean): readonly string[] {
  const { tracks, heldBases, soughtBases, firstDetention } = row
  return [
    ...[tracks.case, tracks.custody, tracks.protection].flatMap(({ since }) => since?.sources ?? []),
    ...[...heldBases, ...soughtBases].flatMap(({ sources }) => sources),
    ...(firstDetention?.sources ?? []),
    ...(withDisagreements ? citeDisagreements(row) : []),
  ]
}

/** The sources of the values on which sources disagree in a row of the list. */
export function citeDisagreements(row: Pick<CaseAsOf, 'disagreements'>): readonly string[] {
  return pairRowValues(row).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))
}

/** The sources of a case in the order in which a document with these parts mentions them, repeats included. */
export function listCited(
  one: Mentioning,
  { parts, asOf }: { readonly parts: ReadonlySet<SummaryPart>; readonly asOf: Day },
): readonly string[] {
  const { record, notices, chronology, claims, relatedCases } = one
  const { description, later, nationalityCitation } = record.person
  const when = (part: SummaryPart, ids: () => readonly string[]) => (parts.has(part) ? ids() : [])
  return [
    ...when('who', () => [
      ...refer(description),
      ...citeLater(later),
      ...cite(nationalityCitation ? [nationalityCitation] : []),
    ]),
    ...when('tracks', () => mentionTracks(one, parts.has('disagreements'))),
    ...when('notices', () => [
      ...notices.flatMap(({ notice }) => citeNotice(notice)),
      ...refer(record.noticesNote),
    ]),
    ...when('chronology', () => chronology.flatMap(({ event }) => citeEvent(event))),
    ...when('claims', () => claims.flatMap(citeClaim)),
    ...when('disagreements', () => [
      ...notices.flatMap(({ state }) => mentionDifferences(state.notice, asOf)),
      ...chronology.flatMap(({ entry }) => mentionDifferences(entry, asOf)),
    ]),
    ...when('related', () => relatedCases.flatMap(citeRelation)),
  ]
}
