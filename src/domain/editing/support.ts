import type { Source } from '../case/case.ts'
import type { ClaimKind, SourceKind, Support } from '../case/vocabulary.ts'
import { computeSourceSide } from '../case/voices.ts'

/** Whose words a text of each kind is, as long as nobody says more. */
const KIND_OF_WORDS: Readonly<Record<SourceKind, ClaimKind>> = {
  academic: 'commentator',
  advocacy: 'advocacy',
  court: 'court',
  news: 'reporter',
  ngo: 'ngo',
  official: 'state-claim',
  opinion: 'opinion',
  party: 'opposing-party',
  reference: 'reporter',
  'state-media': 'state-media',
}

/** Who says what a source says: its publisher. */
export function nameVoice({ publisher, kind }: Source): { readonly name: string; readonly kind: ClaimKind } {
  return { name: publisher, kind: KIND_OF_WORDS[kind] }
}

/** Sides that repeat what one of their own says. */
const ONE_SIDED: ReadonlySet<string> = new Set(['campaign', 'party', 'state-media', 'opinion'])

/**
 * How sources support an event: two publishers corroborate each other, unless both are on the same side; `conflicting` where
 * a source says otherwise.
 */
export function computeSupport(sources: readonly Source[], hasConflicts: boolean): Support {
  if (hasConflicts) return 'conflicting'
  const publishers = new Set(sources.map(({ publisher }) => publisher.trim().toLowerCase()))
  if (publishers.size < 2) return 'single-source'
  const sides = new Set(sources.map((source) => computeSourceSide(source, null)))
  const [only] = sides
  return sides.size === 1 && only !== undefined && ONE_SIDED.has(only) ? 'one-side-only' : 'corroborated'
}
