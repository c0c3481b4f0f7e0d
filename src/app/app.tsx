import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { AsOfBar } from '../features/case-list/as-of-bar.tsx'
import { useMessages } from '../messages/messages.ts'
import { Held } from '../ui/held.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { usePath } from './address-store.ts'
import { BoardPage } from './board-page.tsx'
import { useCaseQuery } from './case-query.ts'
import { CrashScreen } from './crash-screen.tsx'
import { Frame } from './frame.tsx'
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

/** The place of a case page until its code has come. */
function CaseFallback() {
  const m = useMessages()
  const { query, links, change } = useCaseQuery()
  return (
    <Frame
      board={links.board}
      bar={<AsOfBar collection={null} query={query} asOf={0} onChange={change} />}
      actions={<Held label={m.case.exportSummary}>{null}</Held>}
    >
      <Skeleton lines={12} label={m.frame.loadingCase} />
    </Frame>
  )
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
          <Suspense fallback={<CaseFallback />}>
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
