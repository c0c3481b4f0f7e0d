import type { ClaimKind } from './vocabulary.ts'

const PARTY_KINDS: ReadonlySet<ClaimKind> = new Set(['state-accusation', 'state-claim', 'opposing-party'])

/**
 * Whether these are the words of a side: a state that accuses or states, or a party to proceedings against the person.
 * What rests on them is labelled as theirs wherever it stands, on the list as on the case page.
 */
export function isPartyWord(kind: ClaimKind | null): kind is ClaimKind {
  return kind !== null && PARTY_KINDS.has(kind)
}
