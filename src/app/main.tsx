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
import { preloadRest } from './preload.ts'
import { loadFirstMessages } from './state/language-provider.tsx'
import { applyTheme, readTheme } from './state/theme-choice.ts'

applyTheme(readTheme())
showFirstView()
connectBackend()
const queryClient = createQueryClient()
/** Data that come within this time, in milliseconds, are drawn at once, without their place being drawn first. */
const AT_ONCE_MS = 100

// Asked for before the first drawing, so that the two go on side by side.
const data = queryClient
  .ensureQueryData(snapshotQuery())
  .then(({ collection }) => loadList(collection.cases.length))
  // A failure shows on the board.
  .catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('Failed to start: the page has no element "root".')
const patience = new Promise<void>((resolve) => {
  setTimeout(resolve, AT_ONCE_MS)
})
Promise.all([loadFirstMessages(), Promise.race([data, patience])]).then(([messages]) => {
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} messages={messages} />
    </StrictMode>,
  )
  // A failure shows on the board; there is nothing to fetch ahead then.
  preloadRest(queryClient, messages).catch(() => undefined)
}, reportError)
