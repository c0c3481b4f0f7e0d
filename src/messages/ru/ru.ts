import type { Messages } from '../types.ts'
import { ruBoard } from './board.ts'
import { ruDates } from './dates.ts'
import { ruExport } from './export.ts'
import { ruFrame } from './frame.ts'
import { ruVocabulary } from './vocabulary.ts'

/** Russian: the board and the frame. */
export const ru: Messages = {
  locale: 'ru',
  ...ruVocabulary,
  ...ruDates,
  frame: ruFrame,
  board: ruBoard,
  export: ruExport,
}
