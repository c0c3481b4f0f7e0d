import { generateCases } from '../../../mocks/generate/generate-case.ts'
import { generateDatasetHead } from '../../../mocks/generate/generate-dataset-head.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { buildNameIndex } from '../../../src/domain/names/name-index.ts'
import type { CaseQuery, Facet } from '../../../src/domain/query/query.ts'
import { openParts } from '../../support/open-parts.ts'

/** What the bench asks of the app's own selection, and the one place to change when the selection does. */
export interface Engine {
  readonly name: string
  /** Answers in full: everything that a step of the board makes it work out. */
  readonly answer: (query: CaseQuery) => EngineAnswer
  /** Selects, and no more: how many cases are left. */
  readonly count: (query: CaseQuery) => number
}

export interface EngineAnswer {
  readonly total: number
  readonly counts: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>
  readonly histogram: {
    readonly unit: string
    readonly bins: readonly { readonly from: number; readonly possibly: number }[]
  }
  readonly firstIds: readonly string[]
}

/** The app's selection over the first cases of the generated series, opened as the app opens them. */
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
      const { rows, facets, histogram } = select(collection, query)
      return {
        total: rows.length,
        counts: facets,
        histogram,
        firstIds: rows.slice(0, 50).map(({ entry }) => entry.id),
      }
    },
  }
}
