import type { Page } from 'playwright-core'

/**
 * Holds back whatever the page goes on with after a pause, until it is let go; and counts the timers that are running, by
 * their time. Given to a page before it is opened.
 */
export function holdPauses(): void {
  const held: (() => void)[] = []
  const running = new Map<number, number>()
  let holds = false
  const { setTimeout: real, clearTimeout: clear } = globalThis
  const own = (work: () => void, ...rest: number[]) => {
    const [time] = rest
    // What is worked out in steps pauses without naming a time.
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
    setTimeout: own,
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

/** Holds the pauses of a page back, or lets them go. */
export function hold(page: Page, on: boolean): Promise<unknown> {
  return page.evaluate(`holdPauses(${on})`)
}

/** How many timers of a time, in milliseconds, are running on a page. */
export function countTimers(page: Page, time: number): Promise<number> {
  return page.evaluate(`countTimers(${time})`)
}
