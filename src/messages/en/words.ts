import { enAbout } from './about.ts'
import { enCase } from './case.ts'
import { enChanges } from './changes.ts'
import { enClock } from './clock.ts'
import { enCompare } from './compare.ts'
import { enDocument } from './document.ts'
import { enEditing } from './editing.ts'
import { enExporting } from './exporting.ts'
import { enFigure } from './figure.ts'
import { enGlossary } from './glossary.ts'
import { enKeys } from './keys.ts'
import { enList } from './list.ts'
import { enOpened } from './opened.ts'
import { enRecordVocabulary } from './record-vocabulary.ts'
import { enSources } from './sources.ts'
import { enTime } from './time.ts'
import { enTimeline } from './timeline.ts'

/** English for pages and files that load later; `en` has the board and the frame. */
export const enWords = {
  ...enRecordVocabulary,
  case: enCase,
  sources: enSources,
  changes: enChanges,
  clock: enClock,
  compare: enCompare,
  figure: enFigure,
  time: enTime,
  glossary: enGlossary,
  about: enAbout,
  keys: enKeys,
  list: enList,
  opened: enOpened,
  document: enDocument,
  exporting: enExporting,
  timeline: enTimeline,
  editing: enEditing,
}
