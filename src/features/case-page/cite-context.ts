import { createContext, useContext } from 'react'
import type { NumberedSource } from '../../domain/summary.ts'

/** How the parts of a case page cite: the number of a source, and the address that leads to it on the page. */
export interface Citing {
  readonly find: (sourceId: string) => NumberedSource | undefined
  readonly address: (part: string) => string
}

export const CiteContext = createContext<Citing>({ find: () => undefined, address: () => '#/' })

export function useCiting(): Citing {
  return useContext(CiteContext)
}
