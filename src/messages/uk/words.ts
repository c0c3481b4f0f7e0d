import type { enWords } from '../en/words.ts'
import { ukAbout } from './about.ts'
import { ukCase } from './case.ts'
import { ukChanges } from './changes.ts'
import { ukClock } from './clock.ts'
import { ukCompare } from './compare.ts'
import { ukDocument } from './document.ts'
import { ukEditing } from './editing.ts'
import { ukExporting } from './exporting.ts'
import { ukFigure } from './figure.ts'
import { ukGlossary } from './glossary.ts'
import { ukKeys } from './keys.ts'
import { ukList } from './list.ts'
import { ukOpened } from './opened.ts'
import { ukRecordVocabulary } from './record-vocabulary.ts'
import { ukSources } from './sources.ts'
import { ukTime } from './time.ts'
import { ukTimeline } from './timeline.ts'

/** Ukrainian for pages and files that load later. */
export const ukWords: typeof enWords = {
  ...ukRecordVocabulary,
  case: ukCase,
  sources: ukSources,
  changes: ukChanges,
  clock: ukClock,
  compare: ukCompare,
  figure: ukFigure,
  time: ukTime,
  glossary: ukGlossary,
  about: ukAbout,
  keys: ukKeys,
  list: ukList,
  opened: ukOpened,
  document: ukDocument,
  exporting: ukExporting,
  timeline: ukTimeline,
  editing: ukEditing,
}
