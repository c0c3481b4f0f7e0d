import type { enWords } from '../en/words.ts'
import { frAbout } from './about.ts'
import { frCase } from './case.ts'
import { frChanges } from './changes.ts'
import { frClock } from './clock.ts'
import { frCompare } from './compare.ts'
import { frDocument } from './document.ts'
import { frEditing } from './editing.ts'
import { frExporting } from './exporting.ts'
import { frFigure } from './figure.ts'
import { frGlossary } from './glossary.ts'
import { keepSpaces } from './keep-spaces.ts'
import { frKeys } from './keys.ts'
import { frList } from './list.ts'
import { frOpened } from './opened.ts'
import { frRecordVocabulary } from './record-vocabulary.ts'
import { frSources } from './sources.ts'
import { frTime } from './time.ts'
import { frTimeline } from './timeline.ts'

/** French for pages and files that load later. */
export const frWords: typeof enWords = keepSpaces({
  ...frRecordVocabulary,
  case: frCase,
  sources: frSources,
  changes: frChanges,
  clock: frClock,
  compare: frCompare,
  figure: frFigure,
  time: frTime,
  glossary: frGlossary,
  about: frAbout,
  keys: frKeys,
  list: frList,
  opened: frOpened,
  document: frDocument,
  exporting: frExporting,
  timeline: frTimeline,
  editing: frEditing,
})
