import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { AsOfLine } from '../features/clock/day-pill.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Messages } from '../messages/types.ts'
import { ButtonPlaceholder } from '../ui/button-placeholder.tsx'
import { makeLazyPart } from '../ui/lazy-part.tsx'
import { makePageMemory, PageMemoryContext } from '../ui/page-memory.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { SourceNameContext } from '../ui/source-name-context.ts'
import { ToastProvider } from '../ui/toasts.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { BoardPage } from './pages/board/board-page.tsx'
import { Frame } from './shell/frame.tsx'
import { AddressProvider, usePath } from './state/address-provider.tsx'
import { LanguageProvider } from './state/language-provider.tsx'
import { LazyBoundary } from './state/lazy-boundary.tsx'
import { SourceName } from './state/source-name.tsx'
import { useFilters } from './state/use-filters.ts'

export const CasePage = makeLazyPart(() => import('./pages/case/case-page.tsx'))
export const OtherPages = makeLazyPart(() => import('./other-pages.tsx'))

/** Percent-decodes a segment of a path; returns it unchanged if it is malformed. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function decodePart(part: string | undefined): string | null {
  return part === undefined ? null : decode(part)
}

/** The paths of all pages but the board and a case. */
const OTHER_PAGES =
  /^\/(?<page>sources|changes|compare|print|about|own|edit|new)(?<rest>(?:\/[^/]+){0,2})\/?$/i

/** A page other than the board, with a skeleton until its code is loaded. */
function LateRoute({ isCase = false, children }: { isCase?: boolean; children: ReactNode }) {
  const m = useMessages()
  const state = useFilters()
  return (
    <LazyBoundary
      waiting={
        <Frame
          state={state}
          bar={isCase && <AsOfLine collection={null} query={state.query} asOf={0} onChange={state.change} />}
          actions={isCase && <ButtonPlaceholder label={m.export.exportSummary}>{null}</ButtonPlaceholder>}
        >
          <Skeleton lines={12} label={isCase ? m.frame.loadingCase : m.frame.loadingPage} />
        </Frame>
      }
      around={(failed) => <Frame state={state}>{failed}</Frame>}
    >
      {children}
    </LazyBoundary>
  )
}

/** The keys give each page a shell of its own: an open dialog or a failure does not stay for the next page. */
function Routes() {
  const m = useMessages()
  return (
    <Switch>
      <Route path="/">
        <BoardPage />
      </Route>
      <Route path="/cases/:id/:part?">
        {({ id, part }) => (
          <LateRoute key={id} isCase>
            <CasePage id={decode(id)} part={decodePart(part)} />
          </LateRoute>
        )}
      </Route>
      <Route path={OTHER_PAGES}>
        {({ page = '', rest = '' }) => (
          <LateRoute key={page === 'new' ? 'edit' : page}>
            <OtherPages page={page} rest={rest} />
          </LateRoute>
        )}
      </Route>
      <Route path="*">
        {(params) => <BoardPage notice={m.frame.badAddress(params['*'].slice(0, 60))} />}
      </Route>
    </Switch>
  )
}

export function App({ queryClient, messages }: { queryClient: QueryClient; messages: Messages }) {
  const [memory] = useState(makePageMemory)
  return (
    <ToastProvider>
      <AddressProvider>
        <LanguageProvider first={messages}>
          <CrashScreen>
            <QueryClientProvider client={queryClient}>
              <PageMemoryContext value={memory}>
                <SourceNameContext value={SourceName}>
                  <Router hook={usePath}>
                    <Routes />
                  </Router>
                </SourceNameContext>
              </PageMemoryContext>
            </QueryClientProvider>
          </CrashScreen>
        </LanguageProvider>
      </AddressProvider>
    </ToastProvider>
  )
}
