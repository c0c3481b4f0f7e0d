import { createContext, useContext } from 'react'
import { listRowSources } from '../../domain/case-row.ts'
import { listReadyRows, type Selection } from '../../domain/select.ts'
import { usePrinting } from '../../ui/printing.ts'
import { MOST_PRINTED } from './most-printed.ts'

/** The numbers under which a printed board lists its sources, by their ids. */
export const PrintNumbersContext = createContext<ReadonlyMap<string, number>>(new Map())

/** The numbers of sources behind a statement, on paper only: on the screen a link leads to them. */
export function PrintNumbers({ ids }: { ids: readonly string[] }) {
  const numbers = useContext(PrintNumbersContext)
  const known = [...new Set(ids)].map((id) => numbers.get(id)).filter((number) => number !== undefined)
  if (known.length === 0) return null
  return <sup className="ml-0.5 hidden print:inline">{known.toSorted((a, b) => a - b).join(', ')}</sup>
}

const NO_SOURCES: readonly string[] = []
const NO_NUMBERS: ReadonlyMap<string, number> = new Map()

/** The sources of the rows that are printed, by their numbers; none on the screen, where nobody sees them. */
export function usePrintedSources(selection: Selection) {
  if (!usePrinting()) return { ids: NO_SOURCES, numbers: NO_NUMBERS }
  const ids = [...new Set(listReadyRows(selection, 0, MOST_PRINTED).flatMap(listRowSources))]
  return { ids, numbers: new Map(ids.map((id, i) => [id, i + 1])) }
}
