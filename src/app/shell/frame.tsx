import { type ReactNode, useState } from 'react'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Links } from '../../domain/query/links.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { ToastRegion } from '../../ui/toasts.tsx'
import { useAddress } from '../state/address-provider.tsx'
import { followLink } from '../state/address-store.ts'
import { type Bindings, useKeys } from '../state/keys.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'
import type { PageState } from '../state/use-filters.ts'
import type { OpenDialog } from './palette.tsx'
import { PaletteLauncher } from './palette-launcher.tsx'

export const FooterChoices = makeLazyPart(() => import('./footer-choices.tsx'), { afterPaint: true })

function Navigation({ links }: { links: Links }) {
  const m = useMessages()
  const { path } = useAddress()
  const here = (page: string) => path === `/${page}` || path.startsWith(`/${page}/`)
  const { pages } = m.frame
  const items = [
    {
      address: links.board,
      label: m.frame.cases,
      current: !['sources', 'changes', 'compare', 'about'].some(here),
    },
    { address: links.sources, label: pages.sources, current: here('sources') },
    { address: links.changes, label: pages.changes, current: here('changes') },
    { address: links.about, label: pages.about, current: here('about') },
  ]
  return (
    <nav
      aria-label={m.frame.navigation}
      className="order-3 flex flex-wrap gap-x-4 text-sm max-lg:basis-full sm:gap-x-5 lg:order-2 print:hidden"
    >
      {items.map(({ address, label, current }) => (
        <a
          key={label}
          href={address}
          aria-current={current ? (path === '/' || !path.startsWith('/cases') ? 'page' : 'true') : undefined}
          className={`border-b-2 py-1 whitespace-nowrap ${current ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink forced-colors:border-ground'}`}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The header and footer of every page: above, the name, the pages, search and actions; below, the origin of the data. */
export function Frame({
  state,
  search,
  actions,
  bar,
  collection,
  article,
  keys = {},
  children,
}: {
  state: PageState
  search?: ReactNode
  actions?: ReactNode
  bar?: ReactNode
  /** The footer names the day and the version of its data. */
  collection?: Collection | null
  /** What the article from which the collection grew discloses about its author. */
  article?: string | undefined
  /** Key bindings of the page, in addition to those of the frame. */
  keys?: Bindings
  children: ReactNode
}) {
  const m = useMessages()
  const { links } = state
  // The document that is printed already says what the footer says.
  const isPrintPage = /^\/print(?:\/|$)/.test(useAddress().path)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  // Next to the name on small screens, next to the search on large ones.
  const goTo = (place: string) => (
    <Button
      look="quiet"
      aria-haspopup="dialog"
      className={`${place} print:hidden`}
      onClick={() => setDialog('palette')}
    >
      {m.frame.goTo}
      <kbd className="hidden rounded-sm border border-hairline px-1.5 font-sans text-xs xl:inline">
        {m.frame.goToKey}
      </kbd>
    </Button>
  )
  const go = (address: string) => () => followLink(address)
  useKeys({
    '?': () => setDialog('keys'),
    'g c': go(links.board),
    'g s': go(links.sources),
    'g w': go(links.changes),
    'g a': go(links.about),
    ...keys,
  })
  return (
    <>
      {/* A button, because a link would change the address, which holds the state of the board. */}
      <button
        type="button"
        onClick={() => document.querySelector('main')?.focus()}
        className="sr-only bg-ground focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:px-3 focus:py-2"
      >
        {m.frame.skip}
      </button>
      <header className="border-b border-hairline">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-7 gap-y-2 px-4 py-3 sm:px-8">
          <a href={links.board} className="font-serif text-xl font-semibold tracking-tight">
            {m.frame.name}
          </a>
          <Navigation links={links} />
          {goTo('order-2 ml-auto lg:hidden')}
          <div className="order-4 flex items-center justify-end gap-3 max-lg:w-full sm:gap-5 lg:order-3 lg:ml-auto lg:flex-1 print:hidden">
            {search}
            {goTo('max-lg:hidden')}
            {actions}
          </div>
        </div>
        {bar}
      </header>
      <main tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pt-6 pb-16 outline-none sm:px-8">
        {children}
      </main>
      <footer className={`border-t border-hairline text-xs text-muted ${isPrintPage ? 'print:hidden' : ''}`}>
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-start justify-between gap-x-10 gap-y-3 px-4 py-6 sm:px-8">
          <div className="max-w-3xl space-y-1 wrap-anywhere">
            <p>{m.frame.fairness}</p>
            <p>
              {collection && m.frame.dataOf(m.day(collection.compiled), collection.dataVersion)}{' '}
              {m.frame.licence}
            </p>
            {article !== undefined && <p>{m.frame.article(article)}</p>}
            <p>{m.frame.private}</p>
            {m.locale !== 'en' && <p>{m.frame.textsIn}</p>}
          </div>
          <div className="flex min-h-7 flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
            <LazyBoundary waiting={null} around={() => null}>
              <FooterChoices query={state.query} onChange={state.change} />
            </LazyBoundary>
            <Button look="quiet" aria-haspopup="dialog" onClick={() => setDialog('keys')}>
              {m.frame.keysButton}
            </Button>
          </div>
        </div>
      </footer>
      <PaletteLauncher state={state} open={dialog} onOpen={setDialog} />
      <ToastRegion name={m.frame.toasts} dismissLabel={m.frame.dismiss} />
    </>
  )
}
