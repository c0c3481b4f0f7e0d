import { setTransport, type Transport } from '../api/transport.ts'

/** Replaces a blocked `localStorage` by one in memory: msw reads it on import, and a blocked one throws. */
function ensureStorage(): void {
  try {
    if (globalThis.localStorage) return
  } catch {
    // The browser blocks site data: continue below.
  }
  const values = new Map<string, string>()
  const memory = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: memory, configurable: true })
}

/**
 * Starts the mock server that ships with the app; a build with a real server (`VITE_API_URL`) leaves it out. Sets
 * `data-backend` on the root element to "worker", or to "in-page" while no service worker answers.
 */
export function connectBackend(): void {
  if (import.meta.env.VITE_API_URL) return
  ensureStorage()
  setTransport(() =>
    import('../../mocks/browser.ts')
      .then(({ startBackend }) => startBackend())
      .then((backend): Transport => {
        backend.onMode(({ mode }) => {
          document.documentElement.dataset['backend'] = mode
        })
        return (input, init) => backend.fetch(input, init)
      }),
  )
}
