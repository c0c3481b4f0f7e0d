/** Background pages do not paint: resolve after this long at the latest, in milliseconds. */
const LONGEST_MS = 200

/** Resolves after the next paint. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, LONGEST_MS)
    requestAnimationFrame(() => {
      // The callback runs before the paint, the task after it.
      setTimeout(() => {
        clearTimeout(limit)
        resolve()
      })
    })
  })
}
