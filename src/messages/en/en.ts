import { enBoard } from './board.ts'
import { enCase } from './case.ts'
import { formatDateInWords, formatDayInWords } from './dates.ts'
import { enExport } from './export.ts'
import { enFrame } from './frame.ts'
import { enTimeline } from './timeline.ts'
import { enVocabulary } from './vocabulary.ts'

/** English. */
export const en = {
  locale: 'en',
  ...enVocabulary,
  date: formatDateInWords,
  day: formatDayInWords,
  frame: enFrame,
  board: enBoard,
  case: enCase,
  timeline: enTimeline,
  export: enExport,
}
