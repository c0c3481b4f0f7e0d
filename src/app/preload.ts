import type { QueryClient } from '@tanstack/react-query'
import { caseQuery, snapshotQuery, sourcesQuery } from '../api/queries.ts'
import { preloadExporters } from '../features/export/export-menu.tsx'
import { preloadTimeline } from '../features/timeline/timeline-panel.tsx'

/** Collections larger than this are not fetched ahead record by record. */
const MOST_RECORDS = 50

/** Fetches the case page, which the board does not need. */
export function loadCaseRoute() {
  return import('./case-route.tsx')
}

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
export async function preloadRest(client: QueryClient): Promise<void> {
  const { snapshot } = await client.ensureQueryData(snapshotQuery())
  await whenIdle()
  await Promise.allSettled([preloadTimeline(), loadCaseRoute(), preloadExporters()])
  await client.prefetchQuery(sourcesQuery())
  for (const id of snapshot.cases.id.slice(0, MOST_RECORDS)) await client.prefetchQuery(caseQuery(id))
  document.documentElement.dataset['preloaded'] = 'true'
}
