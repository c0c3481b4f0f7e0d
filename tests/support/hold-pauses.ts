import type { Page } from 'playwright-core'

/**
 * Replaces `setTimeout` so that a test can suspend work that runs in steps, and count the pending timers by their delay. An
 * init script: must run before the page's own code.
 */
export function holdPauses(): void {
  const held: (() => void)[] = []
  const running = new Map<number, number>()
  let holds = false
  const { setTimeout: real, clearTimeout: clear } = globalThis
  const replacement = (work: () => void, ...rest: number[]) => {
    const [time] = rest
    // Work in steps calls `setTimeout` without a delay.
    if (time === undefined) {
      if (!holds) return real(work)
      held.push(work)
      return 0
    }
    const id = Number(
      real(() => {
        running.delete(id)
        work()
      }, time),
    )
    running.set(id, time)
    return id
  }
  Object.assign(globalThis, {
    setTimeout: replacement,
    clearTimeout: (id: number) => {
      running.delete(id)
      clear(id)
    },
    holdPauses: (on: boolean) => {
      holds = on
      if (!on) for (const work of held.splice(0)) real(work)
    },
    countTimers: (time: number) => [...running.values()].filter((one) => one === time).length,
  })
}

/** Suspends the stepwise work of a page, or resumes it. */
export function hold(page: Page, on: boolean): Promise<unknown> {
  return page.evaluate(`holdPauses(${on})`)
}

/** How many timers with this delay, in milliseconds, are pending on a page. */
export function countTimers(page: Page, time: number): Promise<number> {
  return page.evaluate(`countTimers(${time})`)
}
