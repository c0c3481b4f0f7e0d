import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { snapshotQuery } from '../api/queries.ts'
import type { Day } from '../domain/day.ts'
import type { CaseQuery } from '../domain/query.ts'
import { type Selection, select } from '../domain/select.ts'
import { useMessages } from '../messages/messages.ts'

/**
 * The collection, limited to what sources published by a day had said where one is given; null until it is there. A large
 * collection comes in parts: `early` takes it as soon as it can be counted and its first rows can be shown.
 */
export function useCollection(known: Day | null = null, { early = false } = {}) {
  const { data, error, refetch } = useQuery(snapshotQuery())
  const rest = data?.rest ?? null
  // What was known is worked out from the records, so all of them have to be there; names may still fail to be read.
  const whole = rest === null || rest.done >= rest.of
  const usable = data && (whole || (early && known === null))
  return {
    collection: usable ? data.collection.limit(known) : null,
    unreadable: data?.unreadable ?? [],
    /** What of a collection in parts is still to come; null when all is there. */
    rest,
    rankNames: data?.rankNames,
    error: error ?? (usable ? null : (rest?.error ?? null)),
    retry: () => (rest?.error ? rest.retry() : void refetch()),
  }
}

/** Asks for the order of names where a selection waits for it. */
export function useNameOrder(
  selection: Selection | null,
  rankNames: ((locale: string) => void) | undefined,
): void {
  const { locale } = useMessages()
  const waits = selection?.waitsForNames ?? false
  useEffect(() => {
    if (waits) rankNames?.(locale)
  }, [waits, rankNames, locale])
}

/** The collection with the answer to a query in full; null until the names that it asks for are read too. */
export function useSelection(query: CaseQuery) {
  const m = useMessages()
  const { collection, rest, rankNames, error, retry } = useCollection(query.known)
  const selection = collection && select(collection, query, { nameCountry: m.country, locale: m.locale })
  useNameOrder(selection, rankNames)
  const answered = selection?.waitsForNames === false
  return {
    collection: answered ? collection : null,
    selection: answered ? selection : null,
    error: error ?? (answered ? null : (rest?.error ?? null)),
    retry,
  }
}
