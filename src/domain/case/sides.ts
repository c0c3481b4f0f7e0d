import type { Attribution } from './case.ts'
import type { ClaimKind } from './vocabulary.ts'

/** Whose words are those of one side: the campaign's, the person's, the opposing party's, or those of a state that accuses. */
const SIDE_KINDS: ReadonlySet<ClaimKind> = new Set([
  'article-author',
  'article-opinion',
  'advocacy',
  'person',
  'lawyer',
  'opposing-party',
  'state-accusation',
  'state-claim',
  'state-media',
])

/** A voice as far as its side is concerned: whose words, and who passes them on. */
export interface VoiceOutline {
  readonly kind: ClaimKind
  readonly via?: { readonly kind: ClaimKind }
}

/** What is told in one voice or several; null where only sources that were not known say whose words they are. */
export interface Voiced<V extends VoiceOutline = VoiceOutline> {
  readonly attributedTo: V | null
  readonly alsoAttributedTo?: readonly V[]
}

/** The voices in which a line is told, in order. */
export function listVoices<V extends VoiceOutline = Attribution>({
  attributedTo,
  alsoAttributedTo,
}: Voiced<V>): readonly V[] {
  return attributedTo === null ? [] : [attributedTo, ...(alsoAttributedTo ?? [])]
}

/**
 * The side on which a voice stands. Passing on by the press does not make the words the press's, and passing on by one side
 * does not make them independent; null where neither who speaks nor who passes it on is of a side.
 */
export function computeSide({ kind, via }: VoiceOutline): ClaimKind | null {
  if (SIDE_KINDS.has(kind)) return kind
  return via && SIDE_KINDS.has(via.kind) ? via.kind : null
}

/** The sides, each once, on which a line rests whose every voice stands on one; empty where a voice stands on none. */
export function computeSides(voices: readonly VoiceOutline[]): readonly ClaimKind[] {
  const sides = voices.map(computeSide)
  const only = sides.filter((side) => side !== null)
  return only.length === sides.length ? [...new Set(only)] : []
}

/** The sides on which a value rests that several lines say; empty where one of them rests on none. */
export function uniteSides(lines: readonly (readonly ClaimKind[])[]): readonly ClaimKind[] {
  return lines.some((sides) => sides.length === 0) ? [] : [...new Set(lines.flat())]
}
