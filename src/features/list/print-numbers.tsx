import { createContext, type ReactNode, useContext } from 'react'
import { listRowSources } from '../../domain/as-of/case-as-of.ts'
import { listReadyRows, type Selection } from '../../domain/collection/select.ts'
import { MOST_ROWS_PRINTED } from '../../limits.ts'
import { usePrinting } from '../../ui/use-printing.ts'

type PrintNumbers = ReadonlyMap<string, number>

/** The numbers of the sources, by id, in the list below a printed board; null on screen, where links lead to them. */
export const PrintNumbersContext = createContext<PrintNumbers | null>(null)

/** Returns a function that draws the numbers of a statement's sources; on screen it draws nothing. */
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

/** The sources of the printed rows, and their numbers; none on screen. */
export function usePrintedSources(selection: Selection | null) {
  if (!usePrinting() || !selection) return { ids: NO_SOURCES, numbers: null }
  const ids = [...new Set(listReadyRows(selection, 0, MOST_ROWS_PRINTED).flatMap(listRowSources))]
  return { ids, numbers: new Map(ids.map((id, i) => [id, i + 1])) }
}
