import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { EVENT_TYPES } from '../../../domain/case/vocabulary.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import { computeSelectedLane } from '../../../domain/collection/selected-lanes.ts'
import { type CompareQuery, findZero } from '../../../domain/query/compare.ts'
import { MOST_COMPARED, MOST_OFFERED } from '../../../limits.ts'

/** The rows that can be compared, in the order of the list. */
function listOffered(selection: Selection, named: ReadonlySet<number | undefined>): readonly CaseAsOf[] {
  const places = [...selection.cases.keys()].filter(
    (place) => place < MOST_OFFERED || named.has(selection.cases[place]),
  )
  return places.flatMap((place) => listReadyRows(selection, place, place + 1))
}

/** Which cases the reader may choose, which of them are compared, and by which events they can be aligned. */
export function chooseCompared(collection: Collection, selection: Selection, { cases, at }: CompareQuery) {
  const rows = listOffered(selection, new Set(cases.map(collection.find)))
  const offered = rows.map(({ entry }) => entry)
  const isOffered = (id: string) => offered.some((entry) => entry.id === id)
  const named = cases.filter(isOffered)
  const chosen = named.length > 0 ? named : offered.map(({ id }) => id)
  const shown = chosen.slice(0, MOST_COMPARED)
  const compared = rows
    .filter(({ entry }) => shown.includes(entry.id))
    .map((row) => computeSelectedLane(selection, row))
  return {
    offered,
    /** How many cases the list has, offered or not. */
    listed: selection.rows.length,
    /** The ids of those compared. */
    shown,
    compared,
    /** Cases in the address that the collection does not have. */
    unknown: cases.filter((id) => collection.find(id) === undefined),
    /** Cases in the address that exist, but are not in the list: not on record by the day, or left out by the filters. */
    unlisted: cases.filter((id) => collection.find(id) !== undefined && !isOffered(id)),
    /** More cases were chosen than can be compared. */
    isCut: chosen.length > MOST_COMPARED,
    /** Types of which one of the compared cases has an event, and the one chosen. */
    types: EVENT_TYPES.filter(
      (type) => type === at || compared.some(({ row }) => findZero(row, type) !== null),
    ),
  }
}

/** What the reader can choose from, and what is chosen. */
export type ComparedChoice = ReturnType<typeof chooseCompared>

/** The choice with one case added or taken away, in the order of the list. */
export function toggleCompared({ offered, shown }: ComparedChoice, id: string): readonly string[] {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]
  return offered.map((entry) => entry.id).filter((other) => next.includes(other))
}
