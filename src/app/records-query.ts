import { useQueries } from '@tanstack/react-query'
import { caseQuery } from '../api/queries.ts'
import type { Case } from '../domain/case.ts'
import type { Collection } from '../domain/collection.ts'

/** The full records of a collection, in its order; those that could not be had are left out. null while any is awaited. */
export function useRecords(collection: Collection | null): readonly Case[] | null {
  return useQueries({
    queries: (collection?.cases ?? []).map(({ id }) => caseQuery(id)),
    combine: (answers) =>
      collection && answers.every(({ isPending }) => !isPending)
        ? answers.flatMap(({ data }) => (data ? [data.case] : []))
        : null,
  })
}
