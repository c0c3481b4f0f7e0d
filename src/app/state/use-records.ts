import { useQueries } from '@tanstack/react-query'
import { caseQuery } from '../../api/queries.ts'
import type { SetAside } from '../../contract/read-bodies.ts'
import type { Case } from '../../domain/case/case.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { MOST_RECORDS_FETCHED } from '../../limits.ts'

/** Whether a collection is small enough for all its records to be fetched. */
export function canFetchAll({ cases }: Collection): boolean {
  return cases.length <= MOST_RECORDS_FETCHED
}

/**
 * The full records of a collection, in its order, without those that failed to load, and their entries that cannot be read.
 * `records` is null while any is loading, and for a collection that is too large.
 */
export function useRecords(
  collection: Collection | null,
): { readonly records: readonly Case[] | null } & SetAside {
  return useQueries({
    queries: (collection && canFetchAll(collection) ? collection.cases : []).map(({ id }) => caseQuery(id)),
    combine: (answers) => ({
      records:
        collection && canFetchAll(collection) && answers.every(({ isPending }) => !isPending)
          ? answers.flatMap(({ data }) => (data ? [data.case] : []))
          : null,
      unreadable: answers.flatMap(({ data }) => data?.unreadable ?? []),
    }),
  })
}
