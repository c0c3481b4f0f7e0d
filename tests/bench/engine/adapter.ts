import { generateCases } from '../../../mocks/generate/generate-case.ts'
import { generateDatasetHead } from '../../../mocks/generate/generate-dataset-head.ts'
import { buildSnapshot } from '../../../src/domain/build-snapshot.ts'
import { openSnapshot } from '../../../src/domain/collection.ts'
import type { CaseQuery, Facet } from '../../../src/domain/query.ts'
import { select } from '../../../src/domain/select.ts'

/** What the bench asks of the app's own selection, and the one place to change when the selection does. */
export interface Engine {
  readonly name: string
  /** Answers in full: everything that a step of the board makes it work out. */
  readonly answer: (query: CaseQuery) => EngineAnswer
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

/** The app's selection over the first cases of the generated series. */
export function openCollection(count: number): Engine {
  const dataset = { ...generateDatasetHead(count), cases: [...generateCases(count)] }
  const collection = openSnapshot(buildSnapshot(dataset))
  return {
    name: 'select',
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
