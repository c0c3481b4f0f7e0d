import { createContext, useContext } from 'react'

/** The numbers under which a printed board lists its sources, by their ids. */
export const PrintNumbersContext = createContext<ReadonlyMap<string, number>>(new Map())

/** The numbers of sources behind a statement, on paper only: on the screen a link leads to them. */
export function PrintNumbers({ ids }: { ids: readonly string[] }) {
  const numbers = useContext(PrintNumbersContext)
  const known = [...new Set(ids)].map((id) => numbers.get(id)).filter((number) => number !== undefined)
  if (known.length === 0) return null
  return <sup className="ml-0.5 hidden print:inline">{known.toSorted((a, b) => a - b).join(', ')}</sup>
}
