import { setTransport, type Transport } from '../api/transport.ts'
import { ensureStorage } from './ensure-storage.ts'

/**
 * Offsets the pretend server that ships with the app; a build pointed at a real one (`VITE_API_URL`) leaves it out. How it
 * answers stands in `data-backend` on the root element: "worker", or "in-page" where no service worker can be had.
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
