import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import { uniteSides } from '../../domain/case/sides.ts'
import type { ClaimKind } from '../../domain/case/vocabulary.ts'

/** The sides whose words a cell rests on; empty if anybody who says any of it is on none. */
export function findSides(
  { tracks, firstDetention, heldBases, soughtBases, notices }: CaseAsOf,
  column: Column,
): readonly ClaimKind[] {
  switch (column) {
    case 'held':
      return uniteSides(heldBases.map(({ sides }) => sides))
    case 'sought':
      return uniteSides(soughtBases.map(({ sides }) => sides))
    case 'first':
      return firstDetention?.sides ?? []
    case 'status':
      return tracks.case.since?.sides ?? []
    case 'custody':
      return tracks.custody.since?.sides ?? []
    case 'protection':
      return tracks.protection.since?.sides ?? []
    case 'notice':
      return uniteSides(notices.map(({ notice }) => notice.sides))
    case 'person':
      return []
  }
}
