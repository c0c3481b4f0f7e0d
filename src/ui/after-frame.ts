/** A page in the background paints nothing; what waits for a frame waits no longer than this, in milliseconds. */
const LONGEST_MS = 200

/** Comes when the frame has been painted that what is drawn now goes into. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, LONGEST_MS)
    requestAnimationFrame(() => {
      // The callback comes before the painting, the task after it.
      setTimeout(() => {
        clearTimeout(limit)
        resolve()
      })
    })
  })
}
