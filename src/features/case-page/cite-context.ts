import { createContext, type ReactNode, useContext } from 'react'
import type { Day } from '../../domain/dates/day.ts'
import type { NumberedSource } from '../../domain/summary/summary.ts'

/** How parts of a case page cite: the number of a source, the address that leads to it, and what to copy. */
export interface Citing {
  readonly find: (sourceId: string) => NumberedSource | undefined
  /** The address of a part of the case by its id; null for the case itself. */
  readonly address: (part: string | null) => string
  /** The address of a source that the page does not number. */
  readonly sourcePage: (sourceId: string) => string
  /** Draws a source in full. */
  readonly renderSource: (numbered: NumberedSource) => ReactNode
  readonly term: (term: string) => string
  /** Makes an address that begins with `#` absolute, to send it to somebody. */
  readonly absolute: (address: string) => string
  readonly copy: (text: string, what: 'link' | 'citation') => void
  readonly person: string
  readonly version: string
  /** The day shown, in words. */
  readonly asOf: string
  readonly day: Day
}

export const CiteContext = createContext<Citing>({
  find: () => undefined,
  address: () => '#/',
  sourcePage: () => '#/sources',
  renderSource: () => null,
  term: () => '#/about',
  absolute: (address) => address,
  copy: () => undefined,
  person: '',
  version: '',
  asOf: '',
  day: 0,
})

export function useCiting(): Citing {
  return useContext(CiteContext)
}
