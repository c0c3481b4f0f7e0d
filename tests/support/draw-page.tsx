import './server-store.ts'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { QueryClient } from '@tanstack/react-query'
import { renderToPipeableStream } from 'react-dom/server'
import { App } from '../../src/app/app.tsx'
import type { Messages } from '../../src/messages/types.ts'

const silent = { addEventListener: () => undefined, removeEventListener: () => undefined }

/** What drawing asks of a browser; nothing is laid out and nothing can be clicked. */
Object.assign(globalThis, {
  location: { hash: '', href: '' },
  innerWidth: 1280,
  innerHeight: 900,
  document: {
    documentElement: { clientWidth: 1280 },
    createElement: () => ({ getContext: () => null }),
    fonts: silent,
  },
  localStorage: { getItem: () => null },
  matchMedia: () => ({ matches: false, ...silent }),
  getComputedStyle: () => ({ fontSize: '16px' }),
  requestAnimationFrame: (work: () => void) => setTimeout(work),
})

/** A page as it is drawn with what the cache holds, all that comes later included, and every error thrown meanwhile. */
export interface Drawn {
  readonly markup: string
  readonly errors: readonly unknown[]
}

/** Draws the page of an address (from `#` on) in Node. */
export async function drawPage(hash: string, client: QueryClient, messages: Messages): Promise<Drawn> {
  Object.assign(location, { hash, href: `http://localhost/${hash}` })
  const errors: unknown[] = []
  const out = new PassThrough()
  const { pipe } = renderToPipeableStream(<App queryClient={client} messages={messages} />, {
    onError: (error) => void errors.push(error),
    onShellError: () => out.end(),
    onAllReady: () => pipe(out),
  })
  return { markup: await text(out), errors }
}
