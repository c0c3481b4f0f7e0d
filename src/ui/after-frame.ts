import { LONGEST_FRAME_MS } from '../limits.ts'

/** Resolves after the next paint. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, LONGEST_FRAME_MS)
    requestAnimationFrame(() => {
      // The callback runs before the paint, the task after it.
      setTimeout(() => {
        clearTimeout(limit)
        resolve()
      })
    })
  })
}

/** Resolves after the frame that follows the next paint: whoever watches for that paint has seen it. */
export async function afterPaint(): Promise<void> {
  await afterFrame()
  await afterFrame()
}
