import type { Messages } from '../types.ts'
import { ukBoard } from './board.ts'
import { ukDates } from './dates.ts'
import { ukExport } from './export.ts'
import { ukFrame } from './frame.ts'
import { ukVocabulary } from './vocabulary.ts'

/** Ukrainian: the board and the frame. */
export const uk: Messages = {
  locale: 'uk',
  ...ukVocabulary,
  ...ukDates,
  frame: ukFrame,
  board: ukBoard,
  export: ukExport,
}
