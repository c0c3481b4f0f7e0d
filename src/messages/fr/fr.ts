import type { Messages } from '../types.ts'
import { frBoard } from './board.ts'
import { frDates } from './dates.ts'
import { frExport } from './export.ts'
import { frFrame } from './frame.ts'
import { keepSpaces } from './keep-spaces.ts'
import { frVocabulary } from './vocabulary.ts'

/** French: the board and the frame. */
export const fr: Messages = keepSpaces({
  locale: 'fr',
  ...frVocabulary,
  ...frDates,
  frame: frFrame,
  board: frBoard,
  export: frExport,
})
