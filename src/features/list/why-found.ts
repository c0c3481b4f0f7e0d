import type { DatedCase } from '../../domain/as-of/dated-case.ts'
import { explainMatch } from '../../domain/names/name-match.ts'
import type { SearchPart } from '../../domain/names/name-words.ts'
import type { Messages } from '../../messages/types.ts'

/** Explains why a search found a case; undefined if its name shows it. */
export function describeMatch(
  { name, aliases }: DatedCase,
  search: readonly SearchPart[],
  m: Messages,
): string | undefined {
  const reasons = explainMatch([name, ...aliases], search).flatMap((match) => {
    if (match.kind === 'name') return []
    return match.index === 0 ? m.board.otherSpelling : m.board.alsoWritten(match.name)
  })
  return reasons.length > 0 ? reasons.join('; ') : undefined
}
