/** As long as this is worked without a pause, in milliseconds: less than a frame. */
const SLICE = 10

/** What a generator comes to; in its pauses the page draws, and answers. Throws the reason of `signal` once that is aborted. */
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
