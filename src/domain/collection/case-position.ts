import type { Selection } from './select.ts'

/** The position of a case in the filtered list, counted from 0, with its neighbours. */
export interface CasePosition {
  readonly index: number
  readonly of: number
  readonly previous: { readonly id: string; readonly name: string } | null
  readonly next: { readonly id: string; readonly name: string } | null
}

/**
 * The position in the filtered list of the case at a place of the collection; null if it does not pass the filters, or the
 * search has no answer yet. Neighbours whose record cannot be read are skipped, their rows in the list say so; a neighbour
 * whose record is not loaded yet is null.
 */
export function findCasePosition(selection: Selection, place: number | undefined): CasePosition | null {
  const { rows, cases, readiness, searchWaits } = selection
  const index = cases.indexOf(place ?? -1)
  if (index === -1 || searchWaits) return null
  const find = (step: 1 | -1) => {
    for (let at = index + step; at >= 0 && at < rows.length; at += step) {
      const state = readiness(at)
      if (state === 'waiting') return null
      const [row] = state === 'ready' ? rows.slice(at, at + 1) : []
      if (row) return { id: row.entry.id, name: row.entry.name }
    }
    return null
  }
  return { index, of: rows.length, previous: find(-1), next: find(1) }
}
