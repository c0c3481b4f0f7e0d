import { createContext, useContext } from 'react'
import type { Day } from '../../domain/dates/day.ts'
import type { NumberedSource } from '../../domain/summary/summary.ts'

/** How the parts of a case page cite: the number of a source, the address that leads to it, and what may be copied. */
export interface Citing {
  readonly find: (sourceId: string) => NumberedSource | undefined
  /** Of a part of the case by its id; null for the case. */
  readonly address: (part: string | null) => string
  /** The address of a source that the page does not number. */
  readonly sourcePage: (sourceId: string) => string
  readonly term: (term: string) => string
  /** An address behind `#` made whole, as it can be sent to a colleague. */
  readonly absolute: (address: string) => string
  readonly copy: (text: string, what: 'link' | 'citation') => void
  readonly person: string
  readonly version: string
  /** The day the page is shown as of, in words. */
  readonly asOf: string
  readonly day: Day
}

export const CiteContext = createContext<Citing>({
  find: () => undefined,
  address: () => '#/',
  sourcePage: () => '#/sources',
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
