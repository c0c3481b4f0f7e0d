import type { CaseRow, Column } from '../../domain/case-row.ts'
import type { ClaimKind, Track } from '../../domain/vocabulary.ts'

const TRACKS: Partial<Record<Column, Track>> = {
  status: 'case',
  custody: 'custody',
  protection: 'protection',
}

/** The sides on whose words the value of a cell rests; empty where it does not rest on one side. */
export function findSides({ tracks, firstDetention }: CaseRow, column: Column): readonly ClaimKind[] {
  if (column === 'first') return firstDetention?.sides ?? []
  const track = TRACKS[column]
  return track ? (tracks[track].since?.sides ?? []) : []
}
