import { type ComponentProps, type ReactNode, useState } from 'react'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Links } from '../../domain/query/links.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { readKept } from '../../ui/kept.ts'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { ToastRegion } from '../../ui/toasts.tsx'
import { useAddress } from '../state/address-provider.tsx'
import { followLink } from '../state/address-store.ts'
import { type Bindings, useKeys } from '../state/keys.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'
import type { PageState } from '../state/use-filters.ts'
import { LanguageChoice } from './language-choice.tsx'
import { MenuSheet } from './menu-sheet.tsx'
import type { OpenDialog } from './palette.tsx'
import { PaletteLauncher } from './palette-launcher.tsx'

export const ThemeChoice = makeLazyPart(() => import('./theme-choice.tsx'), { afterPaint: true })

/** The pages, and which of them is open. */
function usePages(links: Links) {
  const { frame } = useMessages()
  const { path } = useAddress()
  const here = (page: string) => path === `/${page}` || path.startsWith(`/${page}/`)
  const pages = ['compare', 'sources', 'changes', 'about'] as const
  const own = readKept('own') === null ? 'new' : 'own'
  return [
    { address: links.board, label: frame.cases, current: !pages.some(here) },
    ...pages.map((page) => ({
      address: links[page],
      label: page === 'compare' ? frame.compare : frame.pages[page],
      current: here(page),
    })),
    // A sign where the header has no room for words.
    {
      address: links[own],
      title: frame[own],
      label: (
        <>
          <span className="px-2">+</span>
          <span className="lg:max-2xl:sr-only">{frame[own]}</span>
        </>
      ),
      current: false,
    },
  ].map((one) => ({
    ...one,
    state: one.current ? (path.startsWith('/cases') ? ('true' as const) : ('page' as const)) : undefined,
  }))
}

function Navigation({
  links,
  className,
  onFollow,
}: {
  links: Links
  className: string
  onFollow?: () => void
}) {
  const m = useMessages()
  return (
    <nav aria-label={m.frame.navigation} className={`text-sm print:hidden ${className}`}>
      {usePages(links).map(({ address, label, current, state, ...rest }) => (
        <a
          key={address}
          {...rest}
          href={address}
          aria-current={state}
          onClick={onFollow}
          className={`border-b-2 py-1 whitespace-nowrap ${current ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink forced-colors:border-ground'}`}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

/** Where the data come from, what may be done with them, and how the page looks. */
function Footer({
  collection,
  article,
  onKeys,
  onGoTo,
}: Pick<ComponentProps<typeof Frame>, 'collection' | 'article'> & {
  onKeys: () => void
  onGoTo: () => void
}) {
  const m = useMessages()
  // The document that is printed already says what the footer says.
  const isPrintPage = /^\/print(?:\/|$)/.test(useAddress().path)
  return (
    <footer className={`border-t border-hairline text-xs text-muted ${isPrintPage ? 'print:hidden' : ''}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-3 px-4 py-5 sm:px-6">
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
            <ThemeChoice />
          </LazyBoundary>
          <Button look="quiet" aria-haspopup="dialog" onClick={onGoTo}>
            {m.frame.goTo}
          </Button>
          <Button look="quiet" aria-haspopup="dialog" onClick={onKeys}>
            {m.frame.keysButton}
          </Button>
        </div>
      </div>
    </footer>
  )
}

const ICON = 'inline-flex size-11 items-center justify-center lg:hidden print:hidden'

function Icon({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="size-5 fill-none stroke-current"
      strokeWidth="1.75"
    >
      <path d={path} strokeLinecap="round" />
    </svg>
  )
}

/** The header and footer of every page: above, the name, the pages, search and actions; below, the origin of the data. */
export function Frame({
  state,
  search,
  filters,
  actions,
  bar,
  collection,
  article,
  keys = {},
  fill = false,
  children,
}: {
  state: PageState
  search?: ReactNode
  /** Opens the filters on a small screen. */
  filters?: ReactNode
  actions?: ReactNode
  bar?: ReactNode
  /** The footer names the day and the version of its data. */
  collection?: Collection | null
  /** What the article from which the collection grew discloses about its author. */
  article?: string | undefined
  /** Key bindings of the page, in addition to those of the frame. */
  keys?: Bindings
  /** Whether the page is as high as the window, and a part of it scrolls. */
  fill?: boolean
  /** A function gets the footer and places it; else it is below the content. */
  children: ReactNode | ((footer: ReactNode) => ReactNode)
}) {
  const m = useMessages()
  const { links } = state
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [searching, setSearching] = useState(false)
  const go = (address: string) => () => followLink(address)
  useKeys({
    '?': () => setDialog('keys'),
    'g c': go(links.board),
    'g s': go(links.sources),
    'g w': go(links.changes),
    'g a': go(links.about),
    n: go(links.new),
    ...keys,
  })
  const footer = (
    <Footer
      collection={collection ?? null}
      article={article}
      onKeys={() => setDialog('keys')}
      onGoTo={() => setDialog('palette')}
    />
  )
  const placesFooter = typeof children === 'function'
  return (
    <div className={fill ? 'flex h-dvh flex-col print:block print:h-auto' : ''}>
      {/* A button, because a link would change the address, which holds the state of the board. */}
      <button
        type="button"
        onClick={() => document.querySelector('main')?.focus()}
        className="sr-only bg-ground focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:px-3 focus:py-2"
      >
        {m.frame.skip}
      </button>
      <header className="border-b border-hairline">
        <div className="flex min-h-13 flex-wrap items-center gap-x-6 gap-y-1 px-4 max-lg:gap-x-1 max-[22rem]:px-2 sm:px-6 print:min-h-0 print:px-0 lg:py-1.5">
          <a href={links.board} className="font-serif text-[1.3125rem] font-semibold tracking-tight">
            {m.frame.name}
          </a>
          <Navigation links={links} className="flex gap-x-5 max-lg:hidden" />
          <div className="ml-auto flex items-center lg:gap-x-4 print:hidden">
            <span className="w-72 max-lg:hidden">{search}</span>
            {search && (
              <button
                type="button"
                aria-label={m.frame.openSearch}
                aria-expanded={searching}
                onClick={() => setSearching(!searching)}
                className={ICON}
              >
                <Icon path="M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3ZM13.5 13.5 18 18" />
              </button>
            )}
            {filters && <span className="lg:hidden">{filters}</span>}
            <span className="max-lg:hidden">
              <LanguageChoice query={state.query} onChange={state.change} />
            </span>
            {actions}
            <MenuSheet label={m.frame.menu}>
              {(close) => (
                <>
                  <Navigation
                    links={links}
                    className="flex flex-col items-start gap-2 text-base"
                    onFollow={close}
                  />
                  <p className="mt-4">
                    <LanguageChoice query={state.query} onChange={state.change} />
                  </p>
                </>
              )}
            </MenuSheet>
          </div>
        </div>
        {searching && <div className="px-4 pb-2 lg:hidden">{search}</div>}
        {bar && <div className="px-4 pb-1 sm:px-6">{bar}</div>}
      </header>
      <main
        tabIndex={-1}
        className={`outline-none ${fill ? 'flex min-h-0 flex-1 flex-col print:block' : placesFooter ? '' : 'mx-auto max-w-[90rem] px-4 pt-6 pb-16 sm:px-6'}`}
      >
        {placesFooter ? children(footer) : children}
      </main>
      {!placesFooter && footer}
      <PaletteLauncher state={state} open={dialog} onOpen={setDialog} />
      <ToastRegion name={m.frame.toasts} dismissLabel={m.frame.dismiss} />
    </div>
  )
}
