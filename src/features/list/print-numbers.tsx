import { createContext, type ReactNode, useContext } from 'react'
import { listRowSources } from '../../domain/as-of/case-as-of.ts'
import { listReadyRows, type Selection } from '../../domain/collection/select.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { MOST_PRINTED } from './most-printed.ts'

type PrintNumbers = ReadonlyMap<string, number>

/** The numbers under which a printed board lists its sources, by their ids; null on the screen, where links lead to them. */
export const PrintNumbersContext = createContext<PrintNumbers | null>(null)

/** Draws the numbers of the sources behind a statement; on the screen nothing. */
export function usePrintNumbers(): (ids: readonly string[]) => ReactNode {
  const numbers = useContext(PrintNumbersContext)
  return (ids) => numbers && drawNumbers(numbers, ids)
}

function drawNumbers(numbers: PrintNumbers, ids: readonly string[]): ReactNode {
  const known = [...new Set(ids)].map((id) => numbers.get(id)).filter((number) => number !== undefined)
  if (known.length === 0) return null
  return <sup className="ml-0.5 hidden print:inline">{known.toSorted((a, b) => a - b).join(', ')}</sup>
}

const NO_SOURCES: readonly string[] = []

/** The sources of the rows that are printed, by their numbers; none on the screen, where nobody sees them. */
export function usePrintedSources(selection: Selection) {
  if (!usePrinting()) return { ids: NO_SOURCES, numbers: null }
  const ids = [...new Set(listReadyRows(selection, 0, MOST_PRINTED).flatMap(listRowSources))]
  return { ids, numbers: new Map(ids.map((id, i) => [id, i + 1])) }
}
