import type { Attribution } from './case.ts'
import type { ClaimKind } from './vocabulary.ts'

/** Kinds of speaker that are on a side: the campaign's, the person's, the opposing party's, or that of an accusing state. */
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

/** The part of an attribution that decides its side: who speaks, and who relays it. */
export interface VoiceKinds {
  readonly kind: ClaimKind
  readonly via?: { readonly kind: ClaimKind }
}

/** Something that one or several people say; `attributedTo` is null if only sources not yet known name the speaker. */
export interface Voiced<V extends VoiceKinds = VoiceKinds> {
  readonly attributedTo: V | null
  readonly alsoAttributedTo?: readonly V[]
}

/** All who say a line, in order. */
export function listVoices<V extends VoiceKinds = Attribution>({
  attributedTo,
  alsoAttributedTo,
}: Voiced<V>): readonly V[] {
  return attributedTo === null ? [] : [attributedTo, ...(alsoAttributedTo ?? [])]
}

/**
 * The side of a voice: the speaker's, else that of whoever relays it; null if neither is on a side. Words relayed by the
 * press are not the press's words, and words relayed by one side are not independent.
 */
export function computeSide({ kind, via }: VoiceKinds): ClaimKind | null {
  if (SIDE_KINDS.has(kind)) return kind
  return via && SIDE_KINDS.has(via.kind) ? via.kind : null
}

/** The sides of a line, each once, if every one of its voices is on a side; empty if any voice is on none. */
export function computeSides(voices: readonly VoiceKinds[]): readonly ClaimKind[] {
  const sides = voices.map(computeSide)
  const only = sides.filter((side) => side !== null)
  return only.length === sides.length ? [...new Set(only)] : []
}

/**
 * The sides of a record for which the data name no speaker, such as a notice: the author of the article, if the record cites
 * nothing but the article.
 */
export function computeCitedSides(
  citations: readonly { readonly source: string }[],
  article: string,
): readonly ClaimKind[] {
  return citations.length > 0 && citations.every(({ source }) => source === article) ? ['article-author'] : []
}

/** The sides of a value that several lines state, each once; empty if any of the lines has none. */
export function uniteSides(lines: readonly (readonly ClaimKind[])[]): readonly ClaimKind[] {
  return lines.some((sides) => sides.length === 0) ? [] : [...new Set(lines.flat())]
}
