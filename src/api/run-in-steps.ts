/** Longest time to work without a pause, in milliseconds: less than a frame. */
const SLICE = 10

/**
 * Runs a generator to its end in slices and returns its value; between the slices the page can paint and handle input. Throws
 * the reason of `signal` once that is aborted.
 */
export async function runInSteps<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    signal.throwIfAborted()
    const until = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
  }
}
