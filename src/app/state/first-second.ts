/*
 * The first second after the page is opened, in order:
 *
 * 1. `main.tsx` sets the theme and the first view, connects the server, and requests the snapshot and the messages.
 * 2. It renders when the messages are loaded and the snapshot is too, or after `AT_ONCE_MS`; then with skeletons.
 * 3. The first paint of the board shows the list. The bar of filters, the export, the theme and the printed
 *    sources (`makeLazyPart` with `afterPaint`) follow after that paint.
 * 4. The column of time follows the list (`pages/board/time-column.tsx`); Recharts draws its overview a frame later.
 * 5. A day that takes longer than `SOON_MS` to compute gets a notice (`day-notice.tsx`).
 * 6. When the browser is idle (`whenIdle`), `preload.ts` loads everything else, so that a loaded page works offline.
 *
 * `first-chunk.ts` in `tests/support` puts the code of steps 1 to 3 into one file.
 */

/** If the data arrive within this time, in milliseconds, the first render shows them, without a skeleton before. */
export const AT_ONCE_MS = 100

/** No notice for a wait shorter than this, in milliseconds. */
export const SOON_MS = 150

/** Idle time is waited for no longer than this, in milliseconds. */
const IDLE_MS = 3000

/** Resolves after `ms` milliseconds. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Resolves when the browser is idle. */
export function whenIdle(): Promise<void> {
  return 'requestIdleCallback' in globalThis
    ? new Promise((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: IDLE_MS })
      })
    : delay(500)
}
