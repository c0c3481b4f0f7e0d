/** Selectors of the parts of an answer on a page. */
export interface Parts {
  readonly result: string
  readonly facets: string
  readonly histogram: string
  /** The element whose children are the rows of the list. */
  readonly rows: string
}

/** Durations of a step, in milliseconds from the click or key until the frame was shown. */
export interface StepTime {
  /** The first frame with the new result line. */
  readonly line: number
  /** The first frame in which result line, counts, histogram and rows were all final. */
  readonly whole: number
  /** The last frame in which anything changed on the page, also lanes, an axis or a message. */
  readonly still: number
}

declare global {
  interface Window {
    benchListAt?: number
    benchLongTasks?: { readonly start: number; readonly duration: number }[]
    benchArm?: () => void
    benchStep?: (limit: number) => Promise<StepTime | null>
  }
}

/** An init script, which runs before the page's own code; must not refer to anything outside itself. */
export function installProbe({ parts, fewest }: { readonly parts: Parts; readonly fewest: number }): void {
  /** A step has ended when nothing has changed for this time, in milliseconds. */
  const quiet = 300
  const tasks: { start: number; duration: number }[] = []
  window.benchLongTasks = tasks
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  const afterFrame = (work: () => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', work, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  }
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent).join('|')
  const readLine = () => text(parts.result)
  const readAll = () => {
    const rows = [...(document.querySelector(parts.rows)?.children ?? [])].slice(0, 50)
    const shapes = [...document.querySelectorAll(parts.histogram)].slice(0, 2000)
    return [
      readLine(),
      text(parts.facets),
      rows.map((row) => row.textContent).join('|'),
      shapes.map((one) => `${one.getAttribute('d')} ${one.getAttribute('height')}`).join('|'),
    ].join('\n')
  }

  const waitForList = new MutationObserver(() => {
    const rows = document.querySelector(parts.rows)?.children.length ?? 0
    if (rows < fewest || readLine() === '') return
    waitForList.disconnect()
    afterFrame(() => {
      window.benchListAt = performance.now()
    })
  })
  waitForList.observe(document, { subtree: true, childList: true, characterData: true })

  let start: number | null = null
  let initial = ''
  let frames: { at: number; line: string; all: string }[] = []
  let last = 0
  let waiting = false
  const begin = (event: Event) => {
    if (event.isTrusted) start ??= event.timeStamp
  }
  for (const type of ['click', 'keydown']) addEventListener(type, begin, { capture: true })
  const watch = new MutationObserver(() => {
    last = performance.now()
    if (waiting) return
    waiting = true
    afterFrame(() => {
      const at = performance.now()
      waiting = false
      frames.push({ at, line: readLine(), all: readAll() })
      last = performance.now()
    })
  })
  window.benchArm = () => {
    start = null
    frames = []
    initial = readAll()
    last = performance.now()
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  }
  window.benchStep = async (limit) => {
    const end = performance.now() + limit
    const isDone = () =>
      start !== null &&
      !waiting &&
      (frames.at(-1)?.all ?? initial) !== initial &&
      performance.now() - last > quiet
    while (!isDone() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
    watch.disconnect()
    const final = frames.at(-1)
    if (start === null || !final || !isDone()) return null
    const begun = start
    const line = frames.find((frame) => frame.line === final.line)?.at ?? final.at
    const different = frames.findLastIndex((frame) => frame.all !== final.all)
    const whole = frames[different + 1]?.at ?? final.at
    return { line: line - begun, whole: whole - begun, still: final.at - begun }
  }
}
