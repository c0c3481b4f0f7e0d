import './trusted-types.ts'
import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { snapshotQuery } from '../api/queries.ts'
import { createQueryClient } from '../api/query-client.ts'
import { loadList } from '../features/list/case-table.tsx'
import { showFirstView } from '../features/views/first-view.ts'
import { App } from './app.tsx'
import { connectBackend } from './backend.ts'
import { applyTheme } from './state/apply-theme.ts'
import { AT_ONCE_MS, delay, whenIdle } from './state/first-second.ts'
import { loadFirstMessages } from './state/language-provider.tsx'

// `state/first-second.ts` lists what follows, in order.
applyTheme()
showFirstView()
connectBackend()
const queryClient = createQueryClient()

// Requested before the first render, so that loading and rendering run in parallel.
const data = queryClient
  .ensureQueryData(snapshotQuery())
  .then(({ collection }) => loadList(collection.cases.length))
  // Ignored here: the board shows the failure.
  .catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('Failed to start: the page has no element "root".')
Promise.all([loadFirstMessages(), Promise.race([data, delay(AT_ONCE_MS)])]).then(([messages]) => {
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} messages={messages} />
    </StrictMode>,
  )
  queryClient
    .ensureQueryData(snapshotQuery())
    .then(whenIdle)
    .then(() => import('./preload.ts'))
    .then(({ preloadRest }) => preloadRest(queryClient, messages))
    // Ignored here: the board shows the failure, and there is nothing to preload.
    .catch(() => undefined)
}, reportError)
