import type { CaseRow, Column } from '../../domain/case-row.ts'
import { isPartyWord } from '../../domain/party-words.ts'
import type { ClaimKind, Track } from '../../domain/vocabulary.ts'

const TRACKS: Partial<Record<Column, Track>> = {
  status: 'case',
  custody: 'custody',
  protection: 'protection',
}

/** The side whose words the value of a cell rests on; null where it rests on nobody's. */
export function findVoice({ tracks }: CaseRow, column: Column): ClaimKind | null {
  const track = TRACKS[column]
  const voice = track ? (tracks[track].since?.attribution ?? null) : null
  return isPartyWord(voice) ? voice : null
}
