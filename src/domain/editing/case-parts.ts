import type { Case, CaseEvent, Claim, Notice, Person, RelatedCase } from '../case/case.ts'

/** A case as it is written: without `lastKnown`, which is computed. */
export type WrittenCase = Omit<Case, 'lastKnown'>

/** A part of a case. A relation has no id: `before` is the one that it replaces, null for a new one. */
export type CasePart =
  | { readonly kind: 'person'; readonly record: Person }
  | { readonly kind: 'event'; readonly record: CaseEvent }
  | { readonly kind: 'notice'; readonly record: Notice }
  | { readonly kind: 'claim'; readonly record: Claim }
  | { readonly kind: 'relation'; readonly record: RelatedCase; readonly before: RelatedCase | null }

/** A new case with a person only. */
export function makeCase(id: string, person: Person): WrittenCase {
  return { id, person, notices: [], events: [], claims: [], relatedCases: [] }
}

/** A case without what is computed. */
export function withoutLastKnown(record: Case): WrittenCase {
  const { lastKnown: _computed, ...written } = record
  return written
}

/** A list with an entry in the place of the one with its id, or at the end. */
function putEntry<T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] {
  const place = list.findIndex(({ id }) => id === entry.id)
  return place === -1 ? [...list, entry] : list.with(place, entry)
}

/**
 * The place of a relation in a list that may have changed meanwhile: of the same words to the same case, else of the only one
 * to that case; -1 without one.
 */
function findRelation(list: readonly RelatedCase[], before: RelatedCase | null): number {
  if (before === null) return -1
  const same = list.findIndex((one) => one.case === before.case && one.relation === before.relation)
  if (same !== -1) return same
  const ofCase = list.filter((one) => one.case === before.case)
  return ofCase.length === 1 ? list.findIndex((one) => one.case === before.case) : -1
}

/** The case with a part added, or in the place of the one that it replaces. */
export function putPart(record: WrittenCase, part: CasePart): WrittenCase {
  switch (part.kind) {
    case 'person':
      return { ...record, person: part.record }
    case 'event':
      return { ...record, events: putEntry(record.events, part.record) }
    case 'notice':
      return { ...record, notices: putEntry(record.notices, part.record) }
    case 'claim':
      return { ...record, claims: putEntry(record.claims, part.record) }
    case 'relation': {
      const { relatedCases } = record
      const place = findRelation(relatedCases, part.before)
      return {
        ...record,
        relatedCases: place === -1 ? [...relatedCases, part.record] : relatedCases.with(place, part.record),
      }
    }
  }
}

/** The case without an entry, and without what refers to it: a claim about an event, a notice that may be the same. */
export function removeEntry(
  record: WrittenCase,
  entry:
    | { readonly kind: 'event' | 'notice' | 'claim'; readonly id: string }
    | { readonly kind: 'relation'; readonly place: number },
): WrittenCase {
  switch (entry.kind) {
    case 'event':
      return {
        ...record,
        events: record.events.filter(({ id }) => id !== entry.id),
        claims: record.claims.map((claim) => {
          const { about, ...rest } = claim
          return about === entry.id ? rest : claim
        }),
      }
    case 'notice':
      return {
        ...record,
        notices: record.notices
          .filter(({ id }) => id !== entry.id)
          .map((notice) => {
            const { possiblySameAs, ...rest } = notice
            if (!possiblySameAs?.includes(entry.id)) return notice
            const others = possiblySameAs.filter((id) => id !== entry.id)
            return others.length > 0 ? { ...rest, possiblySameAs: others } : rest
          }),
      }
    case 'claim':
      return { ...record, claims: record.claims.filter(({ id }) => id !== entry.id) }
    case 'relation':
      return { ...record, relatedCases: record.relatedCases.toSpliced(entry.place, 1) }
  }
}
