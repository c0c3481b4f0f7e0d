import type { Plugin } from 'vite'

const WORKER = 'mockServiceWorker.js'

/** A listener that runs before msw's and hides from it all requests that are not to the API. */
const FIRST = `// The mock server answers only addresses of the API; the files of the page come from the host.
addEventListener('fetch', (event) => {
  if (!new URL(event.request.url).pathname.includes('/api/')) event.stopImmediatePropagation()
})

`

/**
 * Makes msw's service worker ignore the files of the page. Firefox 153 never starts a worker whose script a service worker
 * serves, so that exports failed on a second visit; and every file loaded a little later.
 */
export function leaveFilesToHost(): Plugin {
  return {
    name: 'noticeboard-leave-files-to-host',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'asset') throw new Error(`${WORKER} is not in the build.`)
        worker.source = FIRST + String(worker.source)
      },
    },
  }
}
