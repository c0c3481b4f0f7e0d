import { generateCases } from '../../../mocks/generate/generate-case.ts'
import { generateDatasetHead } from '../../../mocks/generate/generate-dataset-head.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { buildNameIndex } from '../../../src/domain/names/name-index.ts'
import type { CaseQuery, Facet } from '../../../src/domain/query/query.ts'
import { openParts } from '../../support/open-parts.ts'

/** The bench's interface to the app's selection; the only file to change when the selection changes. */
export interface Engine {
  readonly name: string
  /** The complete answer: everything that the board computes for a step. */
  readonly answer: (query: CaseQuery) => EngineAnswer
  /** Only selects; returns the number of cases that remain. */
  readonly count: (query: CaseQuery) => number
}

export interface EngineAnswer {
  readonly total: number
  readonly counts: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>
  /** The cases with an event in each month, whatever From and To are. */
  readonly months: readonly { readonly from: number; readonly possibly: number }[]
  readonly firstIds: readonly string[]
}

/** The app's selection over the first `count` generated cases, opened as in the app. */
export function openCollection(count: number): Engine {
  const { sources, ...rest } = generateDatasetHead(count)
  const collection = openParts(
    writeSnapshotParts({ ...rest, dataSha256: null }, generateCases(count), sources),
  )
  collection.lookup.index = buildNameIndex(
    Array.from({ length: count }, (_, at) => collection.namesOf(at) ?? []),
  )
  return {
    name: 'select',
    count: (query) => select(collection, query).cases.length,
    answer(query) {
      const { rows, facets, overview } = select(collection, query)
      return {
        total: rows.length,
        counts: facets,
        months: overview('month').bins,
        firstIds: rows.slice(0, 50).map(({ entry }) => entry.id),
      }
    },
  }
}
