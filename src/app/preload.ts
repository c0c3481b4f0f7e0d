import type { QueryClient } from '@tanstack/react-query'
import { caseQuery, contextQuery, snapshotQuery, sourcesQuery } from '../api/queries.ts'
import { limitTime } from '../api/time-limit.ts'
import { LANGUAGES } from '../domain/case/language.ts'
import { loadEmptyList, loadLongTable, loadWhyFound } from '../features/list/case-table.tsx'
import { loadDifferNote } from '../features/list/differ-mark.tsx'
import { preloadTimeline } from '../features/timeline/timeline-panel.tsx'
import { loadMessages, loadWords, type Messages } from '../messages/messages.ts'

/** Collections larger than this are not fetched ahead record by record. */
const MOST_RECORDS = 50

/** Fetches the case page, which the board does not need. */
export function loadCaseRoute() {
  return import('./pages/case/case-route.tsx')
}

/** Fetches the other pages, and what opens over a page. */
export function loadSourcesRoute() {
  return import('./pages/sources/sources-route.tsx')
}
export function loadAboutRoute() {
  return import('./pages/about/about-route.tsx')
}
export function loadChangesRoute() {
  return import('./pages/changes/changes-route.tsx')
}
export function loadCompareRoute() {
  return import('./pages/compare/compare-route.tsx')
}
export function loadPrintRoute() {
  return import('./pages/print/print-route.tsx')
}
export function loadExportLate() {
  return import('./state/export-late.tsx')
}
export function loadFooterChoices() {
  return import('./shell/footer-choices.tsx')
}
export function loadPrintedSources() {
  return import('./shell/printed-sources.tsx')
}
export function loadViewPanel() {
  return import('../features/views/view-panel.tsx')
}
export function loadPinnedViews() {
  return import('../features/views/pinned-views.tsx')
}
export function loadPalette() {
  return import('./shell/palette.tsx')
}

/** Longest wait for the fonts of a PDF, in milliseconds. */
const FONTS_MS = 60_000

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 })
    else setTimeout(resolve, 500)
  })
}

/**
 * Fetches, once the board is there and the browser has nothing else to do, whatever the reader may ask for next: a page
 * that has loaded goes on when the network is gone. What fails here is fetched again when it is asked for.
 */
export async function preloadRest(client: QueryClient, messages: Messages): Promise<void> {
  const { collection } = await client.ensureQueryData(snapshotQuery())
  await whenIdle()
  await Promise.allSettled([
    preloadTimeline(),
    loadCaseRoute(),
    loadWords(messages),
    loadExportLate(),
    import('../features/timeline/document-figure.ts'),
    import('../features/timeline/picture/picture-file.tsx'),
    loadPrintedSources(),
    loadPrintRoute(),
    loadSourcesRoute(),
    loadChangesRoute(),
    loadCompareRoute(),
    loadAboutRoute(),
    loadPalette(),
    loadViewPanel(),
    loadPinnedViews(),
    loadLongTable(),
    loadEmptyList(),
    loadWhyFound(),
    import('../domain/query/typed-date.ts'),
    loadDifferNote(),
  ])
  await client.prefetchQuery(contextQuery())
  await client.prefetchQuery(sourcesQuery())
  if (collection.cases.length <= MOST_RECORDS)
    for (const { id } of collection.cases) await client.prefetchQuery(caseQuery(id))
  await Promise.allSettled(LANGUAGES.map(async (language) => loadWords(await loadMessages(language))))
  // So that a loaded page exports when the network is gone, in every form.
  const [{ warmExport }, { loadFonts }] = await Promise.all([
    import('../features/export/job/run-export.ts'),
    import('../api/fonts.ts'),
  ])
  await Promise.allSettled([warmExport(), loadFonts(limitTime(FONTS_MS).signal)])
  document.documentElement.dataset['preloaded'] = 'true'
}
