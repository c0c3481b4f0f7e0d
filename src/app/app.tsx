import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
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
import { makeLineKeys } from './state/keys.ts'
import { LanguageProvider } from './state/language-provider.tsx'
import { LazyBoundary } from './state/lazy-boundary.tsx'
import { SourceName } from './state/source-name.tsx'
import { useFilters } from './state/use-filters.ts'

export const PageShell = makeLazyPart(() => import('./shell/page-shell.tsx'))
export const CasePage = makeLazyPart(() => import('./pages/case/case-page.tsx'))
export const SourcesPage = makeLazyPart(() => import('./pages/sources/sources-page.tsx'))
export const ChangesPage = makeLazyPart(() => import('./pages/changes/changes-page.tsx'))
export const ComparePage = makeLazyPart(() => import('./pages/compare/compare-page.tsx'))
export const PrintPage = makeLazyPart(() => import('./pages/print/print-page.tsx'))
export const AboutPage = makeLazyPart(() => import('./pages/about/about-page.tsx'))

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

/** Keys that move the focus through the lines of a page. */
const LINE_KEYS = makeLineKeys('[data-line]')

const SEARCH_KEYS = {
  ...LINE_KEYS,
  '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
}

/** A case page, with a skeleton until its code is loaded. */
function CaseRoute({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const state = useFilters()
  return (
    <LazyBoundary
      waiting={
        <Frame
          state={state}
          bar={<AsOfLine collection={null} query={state.query} asOf={0} onChange={state.change} />}
          actions={<ButtonPlaceholder label={m.export.exportSummary}>{null}</ButtonPlaceholder>}
        >
          <Skeleton lines={12} label={m.frame.loadingCase} />
        </Frame>
      }
      around={(failed) => <Frame state={state}>{failed}</Frame>}
    >
      <CasePage id={id} part={part} />
    </LazyBoundary>
  )
}

/** A page other than the board and a case, with a skeleton until the code of its shell is loaded. */
function PageRoute(props: ComponentProps<typeof PageShell>) {
  const m = useMessages()
  const state = useFilters()
  return (
    <LazyBoundary
      waiting={
        <Frame state={state}>
          <Skeleton lines={12} label={m.frame.loadingPage} />
        </Frame>
      }
      around={(failed) => <Frame state={state}>{failed}</Frame>}
    >
      <PageShell {...props} />
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
        {({ id, part }) => <CaseRoute key={id} id={decode(id)} part={decodePart(part)} />}
      </Route>
      <Route path="/sources/:id?">
        {({ id }) => (
          <PageRoute key="sources" keys={SEARCH_KEYS}>
            <SourcesPage id={decodePart(id)} />
          </PageRoute>
        )}
      </Route>
      <Route path="/changes">
        <PageRoute key="changes" keys={LINE_KEYS} withDay>
          <ChangesPage />
        </PageRoute>
      </Route>
      <Route path="/compare">
        <PageRoute key="compare" withDay>
          <ComparePage />
        </PageRoute>
      </Route>
      <Route path="/print/:id?">
        {({ id }) => (
          <PageRoute key="print">
            <PrintPage id={decodePart(id)} />
          </PageRoute>
        )}
      </Route>
      <Route path="/about/:term?">
        {({ term }) => (
          <PageRoute key="about">
            <AboutPage term={decodePart(term)} />
          </PageRoute>
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
