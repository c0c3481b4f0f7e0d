import type { enWords } from '../en/words.ts'
import { ruAbout } from './about.ts'
import { ruCase } from './case.ts'
import { ruChanges } from './changes.ts'
import { ruClock } from './clock.ts'
import { ruCompare } from './compare.ts'
import { ruDocument } from './document.ts'
import { ruEditing } from './editing.ts'
import { ruExporting } from './exporting.ts'
import { ruFigure } from './figure.ts'
import { ruGlossary } from './glossary.ts'
import { ruKeys } from './keys.ts'
import { ruList } from './list.ts'
import { ruOpened } from './opened.ts'
import { ruRecordVocabulary } from './record-vocabulary.ts'
import { ruSources } from './sources.ts'
import { ruTime } from './time.ts'
import { ruTimeline } from './timeline.ts'

/** Russian for pages and files that load later. */
export const ruWords: typeof enWords = {
  ...ruRecordVocabulary,
  case: ruCase,
  sources: ruSources,
  changes: ruChanges,
  clock: ruClock,
  compare: ruCompare,
  figure: ruFigure,
  time: ruTime,
  glossary: ruGlossary,
  about: ruAbout,
  keys: ruKeys,
  list: ruList,
  opened: ruOpened,
  document: ruDocument,
  exporting: ruExporting,
  timeline: ruTimeline,
  editing: ruEditing,
}
