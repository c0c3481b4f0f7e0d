import type { Plugin } from 'vite'

const WORKER = 'mockServiceWorker.js'

/** Runs before the listener of msw, and keeps from it whatever is no address of the contract. */
const FIRST = `// The pretend server answers addresses of the contract alone; the files of the page come from the host.
addEventListener('fetch', (event) => {
  if (!new URL(event.request.url).pathname.includes('/api/')) event.stopImmediatePropagation()
})

`

/**
 * Keeps the files of the page out of the service worker of msw. Firefox (153) never starts a worker of the page whose script
 * comes by way of it, so that no file was exported on a second visit; and each file came a little later.
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
