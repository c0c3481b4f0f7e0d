import { enBoard } from './en-board.ts'
import { enCase } from './en-case.ts'
import { formatDateInWords, formatDayInWords } from './en-dates.ts'
import { enExport } from './en-export.ts'
import { enFrame } from './en-frame.ts'
import { enTimeline } from './en-timeline.ts'
import { enVocabulary } from './en-vocabulary.ts'

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
