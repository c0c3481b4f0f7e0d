import { createContext, useContext, useState } from 'react'

/** What the open page remembers from one component for the next. */
interface Remembered {
  /** Width of the element measured last, in pixels: the next one is probably as wide, and then renders only once. */
  readonly width: number
  /** Where the reader left the long list, so that Back shows the same rows. */
  readonly list: { readonly key: string; readonly position: number }
  /** Whether the main part of a page was painted once; secondary parts then no longer wait for it. */
  readonly isPainted: boolean
  /** Whether a page was ready once. The first was opened by its address, not by a link, so the browser places the focus. */
  readonly isArrived?: boolean
  /** What the page was about that the reader just left, until the next page is ready. */
  readonly pageLeft?: string | undefined
  /** The reader's text size relative to the default, until the window changes. */
  readonly textScale?: number | undefined
}

/** A memory with nothing in it yet. What it keeps renders nothing. */
export function makePageMemory() {
  let now: Remembered = { width: 0, list: { key: '', position: 0 }, isPainted: false }
  return {
    read: () => now,
    keep: (some: Partial<Remembered>) => {
      now = { ...now, ...some }
    },
  }
}

export const PageMemoryContext = createContext<ReturnType<typeof makePageMemory> | null>(null)

/** The memory that the app provides; without one, as in tests, a memory of the component itself. */
export function usePageMemory() {
  const [own] = useState(makePageMemory)
  return useContext(PageMemoryContext) ?? own
}
