import type { ReactNode } from 'react'
import { makeLazyPart } from '../ui/lazy-part.tsx'
import PageShell from './shell/page-shell.tsx'
import { makeLineKeys } from './state/keys.ts'

export const SourcesPage = makeLazyPart(() => import('./pages/sources/sources-page.tsx'))
export const ChangesPage = makeLazyPart(() => import('./pages/changes/changes-page.tsx'))
export const ComparePage = makeLazyPart(() => import('./pages/compare/compare-page.tsx'))
export const PrintPage = makeLazyPart(() => import('./pages/print/print-page.tsx'))
export const AboutPage = makeLazyPart(() => import('./pages/about/about-page.tsx'))

export const EditPage = makeLazyPart(() => import('./pages/edit/edit-page.tsx'))
export const OwnPage = makeLazyPart(() => import('./pages/own/own-page.tsx'))

/** Keys that move the focus through the lines of a page. */
const LINE_KEYS = makeLineKeys('[data-line]')

const SEARCH_KEYS = {
  ...LINE_KEYS,
  '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
}

/** Percent-decodes a segment of a path; returns it unchanged if it is malformed, null if there is none. */
function decode(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return part ?? null
  }
}

/**
 * A page other than the board and a case, by the first segment of its path; the app draws no other names. `rest` is the path
 * after it.
 */
export default function OtherPages({ page, rest }: { page: string; rest: string }): ReactNode {
  const [part = null, entry = null] = rest.split('/').slice(1).map(decode)
  switch (page.toLowerCase()) {
    case 'sources':
      return (
        <PageShell keys={SEARCH_KEYS}>
          <SourcesPage id={part} />
        </PageShell>
      )
    case 'changes':
      return (
        <PageShell keys={LINE_KEYS} withDay>
          <ChangesPage />
        </PageShell>
      )
    case 'compare':
      return (
        <PageShell withDay>
          <ComparePage />
        </PageShell>
      )
    case 'print':
      return (
        <PageShell>
          <PrintPage id={part} />
        </PageShell>
      )
    case 'new':
    case 'edit':
      return (
        <PageShell>
          <EditPage id={page.toLowerCase() === 'new' ? null : part} place={entry} />
        </PageShell>
      )
    case 'own':
      return (
        <PageShell>
          <OwnPage sourceId={part} />
        </PageShell>
      )
    default:
      return (
        <PageShell>
          <AboutPage term={part} />
        </PageShell>
      )
  }
}
