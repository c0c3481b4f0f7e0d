import type { QueryClient } from '@tanstack/react-query'
import { followOwn } from '../api/follow-own.ts'
import { caseQuery, contextQuery, snapshotQuery, sourcesQuery } from '../api/queries.ts'
import { limitTime } from '../api/time-limit.ts'
import { LANGUAGES } from '../domain/case/language.ts'
import { DayPanel } from '../features/clock/day-pill.tsx'
import { FilterContent } from '../features/filters/filter-part.tsx'
import { loadEmptyList, loadLongList, loadWhyFound } from '../features/list/case-table.tsx'
import { loadDifferNote } from '../features/list/differ-mark.tsx'
import { MOST_RECORDS_PRELOADED } from '../limits.ts'
import { loadMessages, loadWords } from '../messages/messages.ts'
import type { Messages } from '../messages/types.ts'
import { addPopovers, hasPopovers } from '../ui/older-popovers.ts'
import { CasePage, OtherPages } from './app.tsx'
import {
  AboutPage,
  ChangesPage,
  ComparePage,
  EditPage,
  OwnPage,
  PrintPage,
  SourcesPage,
} from './other-pages.tsx'
import { BoardTools, PrintedSources } from './pages/board/board-content.tsx'
import { BoardExport } from './pages/board/board-page.tsx'
import { loadTimeColumn } from './pages/board/time-column.tsx'
import { ThemeChoice } from './shell/frame.tsx'
import { Palette } from './shell/palette-launcher.tsx'
import { PinnedViews, ViewPanel } from './shell/view-launcher.tsx'
import { ExportSummary } from './state/export-launcher.tsx'
import { DayNotice } from './state/pending-day.tsx'

/** Timeout for loading the fonts of a PDF, in milliseconds. */
const FONTS_MS = 60_000

/**
 * Loads everything that the reader may need next, so that a loaded page works offline. `main.tsx` calls it once the board is
 * shown and the browser is idle. What fails here is loaded again on first use.
 */
export async function preloadRest(client: QueryClient, messages: Messages): Promise<void> {
  if (!hasPopovers()) addPopovers()
  const { collection } = await client.ensureQueryData(snapshotQuery())
  // What fails here is shown with the next change.
  void followOwn(client).catch(() => undefined)
  await Promise.allSettled([
    FilterContent.load(),
    DayPanel.load(),
    loadTimeColumn(),
    ThemeChoice.load(),
    CasePage.load(),
    loadWords(messages),
    ExportSummary.load(),
    import('../features/timeline/document-figure.ts'),
    import('../features/timeline/picture/picture-file.tsx'),
    PrintedSources.load(),
    BoardTools.load(),
    BoardExport.load(),
    OtherPages.load(),
    PrintPage.load(),
    SourcesPage.load(),
    ChangesPage.load(),
    ComparePage.load(),
    AboutPage.load(),
    EditPage.load(),
    OwnPage.load(),
    Palette.load(),
    ViewPanel.load(),
    PinnedViews.load(),
    loadLongList(),
    loadEmptyList(),
    loadWhyFound(),
    import('../domain/query/typed-date.ts'),
    loadDifferNote(),
    DayNotice.load(),
    DayPanel.load(),
    FilterContent.load(),
  ])
  await client.prefetchQuery(contextQuery())
  await client.prefetchQuery(sourcesQuery())
  if (collection.cases.length <= MOST_RECORDS_PRELOADED)
    for (const { id } of collection.cases) await client.prefetchQuery(caseQuery(id))
  await Promise.allSettled(LANGUAGES.map(async (language) => loadWords(await loadMessages(language))))
  // So that a loaded page exports every format offline.
  const [{ preloadExport }, { loadFonts }] = await Promise.all([
    import('../features/export/job/run.ts'),
    import('../api/fonts.ts'),
  ])
  await Promise.allSettled([preloadExport(), loadFonts(limitTime(FONTS_MS).signal)])
  document.documentElement.dataset['preloaded'] = 'true'
}
