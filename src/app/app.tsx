import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useMessages } from '../messages/messages.ts'
import { usePath } from './address-store.ts'
import { BoardPage } from './board-page.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { loadCaseRoute } from './preload.ts'

const CaseRoute = lazy(loadCaseRoute)

/** A part of a path as it was meant; one that cannot be decoded stays as it is written. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function Routes() {
  const m = useMessages()
  return (
    <Switch>
      <Route path="/">
        <BoardPage />
      </Route>
      <Route path="/cases/:id/:part?">
        {({ id, part }) => (
          <Suspense
            fallback={
              <p role="status" className="p-8 text-sm">
                {m.frame.loadingCase}
              </p>
            }
          >
            <CaseRoute key={id} id={decode(id)} part={part === undefined ? null : decode(part)} />
          </Suspense>
        )}
      </Route>
      <Route path="*">
        {(params) => <BoardPage notice={m.frame.badAddress(params['*'].slice(0, 60))} />}
      </Route>
    </Switch>
  )
}

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <CrashScreen>
      <QueryClientProvider client={queryClient}>
        <Router hook={usePath}>
          <Routes />
        </Router>
      </QueryClientProvider>
    </CrashScreen>
  )
}
