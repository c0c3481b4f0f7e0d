import type { Source } from '../domain/case/case.ts'
import type { ClaimKind } from '../domain/case/vocabulary.ts'
import { nameSides } from './name-sides.ts'
import { quoteTitle } from './name-title.ts'
import type { Words } from './types.ts'

/** A citation of a statement: what it says, whose words it is, when, of whom, by which sources, and where it stands. */
export function nameCitation(
  {
    sources,
    sides = [],
    ...rest
  }: {
    readonly what: string
    readonly date: string | null
    readonly person: string | null
    readonly sides?: readonly ClaimKind[]
    /** Each once; undefined for one that the collection does not have. */
    readonly sources: readonly (Source | undefined)[]
    readonly version: string
    readonly asOf: string
    readonly address: string
  },
  m: Words,
): string {
  return m.case.citationOf({
    ...rest,
    words: sides.length > 0 ? m.board.wordsOf(nameSides(sides, m)) : null,
    sources: sources
      .flatMap((source) => (source ? [`${source.publisher}, ${quoteTitle(source, m)}`] : []))
      .join('; '),
  })
}
