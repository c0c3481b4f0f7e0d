import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import {
  CHRONOLOGY_PARAMETERS,
  COMPARE_PARAMETERS,
  PRINT_PARAMETERS,
  SOURCE_PARAMETERS,
} from '../domain/query/address-params.ts'
import { AsOfBar } from '../features/clock/as-of-bar.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Messages } from '../messages/types.ts'
import { ButtonPlaceholder } from '../ui/button-placeholder.tsx'
import { makeLazyPart } from '../ui/lazy-part.tsx'
import { moveRovingFocus } from '../ui/roving-focus.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { SourceNameContext } from '../ui/source-name-context.ts'
import { ToastProvider } from '../ui/toasts.tsx'
import { CrashScreen } from './crash-screen.tsx'
import { BoardPage } from './pages/board/board-page.tsx'
import { Frame } from './shell/frame.tsx'
import { PageShell } from './shell/page-shell.tsx'
import { usePath } from './state/address-store.ts'
import { LanguageProvider } from './state/language-provider.tsx'
import { LazyBoundary } from './state/lazy-boundary.tsx'
import { SourceName } from './state/source-name.tsx'
import { useFilters } from './state/use-filters.ts'

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
const LINE_KEYS = {
  j: () => moveRovingFocus('[data-line]', 1),
  k: () => moveRovingFocus('[data-line]', -1),
}

/** A case page, with a skeleton until its code is loaded. */
function CaseRoute({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const state = useFilters(CHRONOLOGY_PARAMETERS)
  return (
    <LazyBoundary
      waiting={
        <Frame
          state={state}
          bar={<AsOfBar collection={null} query={state.query} asOf={0} onChange={state.change} />}
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

function SourcesRoute({ id }: { id: string | null }) {
  const state = useFilters(SOURCE_PARAMETERS)
  return (
    <PageShell
      state={state}
      keys={{ ...LINE_KEYS, '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus() }}
    >
      <SourcesPage id={id} />
    </PageShell>
  )
}

function ChangesRoute() {
  const state = useFilters(CHRONOLOGY_PARAMETERS)
  return (
    <PageShell state={state} keys={LINE_KEYS} withDay>
      <ChangesPage />
    </PageShell>
  )
}

function CompareRoute() {
  const state = useFilters(COMPARE_PARAMETERS)
  return (
    <PageShell state={state} withDay>
      <ComparePage />
    </PageShell>
  )
}

function PrintRoute({ id }: { id: string | null }) {
  const state = useFilters(PRINT_PARAMETERS)
  return (
    <PageShell state={state}>
      <PrintPage id={id} />
    </PageShell>
  )
}

function AboutRoute({ term }: { term: string | null }) {
  const state = useFilters()
  return (
    <PageShell state={state}>
      <AboutPage term={term} />
    </PageShell>
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
        {({ id, part }) => <CaseRoute key={id} id={decode(id)} part={decodePart(part)} />}
      </Route>
      <Route path="/sources/:id?">{({ id }) => <SourcesRoute id={decodePart(id)} />}</Route>
      <Route path="/changes">
        <ChangesRoute />
      </Route>
      <Route path="/compare">
        <CompareRoute />
      </Route>
      <Route path="/print/:id?">{({ id }) => <PrintRoute id={decodePart(id)} />}</Route>
      <Route path="/about/:term?">{({ term }) => <AboutRoute term={decodePart(term)} />}</Route>
      <Route path="*">
        {(params) => <BoardPage notice={m.frame.badAddress(params['*'].slice(0, 60))} />}
      </Route>
    </Switch>
  )
}

export function App({ queryClient, messages }: { queryClient: QueryClient; messages: Messages }) {
  return (
    <ToastProvider>
      <LanguageProvider first={messages}>
        <CrashScreen>
          <QueryClientProvider client={queryClient}>
            <SourceNameContext value={SourceName}>
              <Router hook={usePath}>
                <Routes />
              </Router>
            </SourceNameContext>
          </QueryClientProvider>
        </CrashScreen>
      </LanguageProvider>
    </ToastProvider>
  )
}
