import { enBoard } from './board.ts'
import { formatDateInWords, formatDayInWords } from './dates.ts'
import { enExport } from './export.ts'
import { enFrame } from './frame.ts'
import { enVocabulary } from './vocabulary.ts'

/** English: the board and the frame. */
export const en = {
  locale: 'en' as const,
  ...enVocabulary,
  date: formatDateInWords,
  day: formatDayInWords,
  frame: enFrame,
  board: enBoard,
  export: enExport,
}
