import { setTransport, type Transport } from '../api/transport.ts'
import { ensureStorage } from './ensure-storage.ts'

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
