import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { knownQuery, snapshotQuery } from '../../api/queries.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { limitKnown, type Selection, select } from '../../domain/collection/select.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'

/**
 * The collection, limited to what sources had published by the query's day known on, if it has one; null until it is loaded.
 * A large collection comes in parts: with `early` it is returned as soon as counts and first rows can be shown, with `partial`
 * also when some parts failed.
 */
export function useCollection(asked: CaseQuery = EMPTY_QUERY, { early = false, partial = false } = {}) {
  const m = useMessages()
  const { data, error, refetch } = useQuery(snapshotQuery())
  const query = data ? limitKnown(asked, data.collection.compiled) : asked
  const { known } = query
  const rest = data?.rest ?? null
  const whole = rest === null || rest.done >= rest.of
  const enough = early || (partial && rest?.error)
  const loaded =
    data && (whole || (enough && (known === null || data.collection.canLimit()))) ? data.collection : null
  const atOnce = loaded?.limitAtOnce(known) ?? null
  const worked = useQuery(
    knownQuery(atOnce ? null : loaded, query, { nameCountry: m.country, locale: m.locale }),
  )
  const collection = atOnce ?? (loaded && worked.data) ?? null
  return {
    /** The collection without the limit, once enough of it is loaded to compute the limit. */
    loaded,
    collection,
    /** The query for this collection; a day known on later than the data is replaced by the last day of the data. */
    query,
    unreadable: data?.unreadable ?? [],
    /** Progress of loading the parts; null once everything is loaded. */
    rest,
    rankNames: data?.rankNames,
    error: error ?? worked.error ?? (loaded ? null : (rest?.error ?? null)),
    retry: () => {
      if (worked.error) void worked.refetch()
      else if (rest?.error) rest.retry()
      else void refetch()
    },
  }
}

/** What a page showed last, and the unlimited collection that it came from. */
interface Shown {
  readonly loaded: Collection
  readonly collection: Collection
  readonly days: Pick<CaseQuery, 'asOf' | 'known'>
}

/** Holds it for the life of a page, like a ref: writing causes no render. */
function makeShelf() {
  let kept: Shown | null = null
  return {
    read: () => kept,
    keep: (shown: Shown) => {
      kept = shown
    },
  }
}

/**
 * The collection for a query, and the query that it answers. While another day known on is computed, `waits` is true and the
 * returned query keeps the days that were shown before.
 */
export function useShownCollection(
  asked: CaseQuery,
  options: { readonly early?: boolean; readonly partial?: boolean } = {},
) {
  const { loaded, ...now } = useCollection(asked, options)
  const [shelf] = useState(makeShelf)
  const { collection, query } = now
  const { asOf, known } = query
  useEffect(() => {
    if (loaded && collection) shelf.keep({ loaded, collection, days: { asOf, known } })
  }, [shelf, loaded, collection, asOf, known])
  const before = shelf.read()
  // Never show a collection that was made from other data.
  if (collection || before?.loaded !== loaded) return { ...now, waits: false }
  return {
    ...now,
    collection: before.collection,
    query: { ...query, ...before.days },
    waits: now.error === null,
  }
}

/** Requests the sorted names if a selection waits for them. */
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

/** The collection and the complete answer to a query; null until the names that the query needs are indexed. */
export function useSelection(asked: CaseQuery) {
  const m = useMessages()
  const { collection, query, waits, rest, rankNames, error, retry } = useShownCollection(asked)
  const selection = collection && select(collection, query, { nameCountry: m.country, locale: m.locale })
  useNameOrder(selection, rankNames)
  const answered = selection?.waitsForNames === false
  return {
    collection: answered ? collection : null,
    selection: answered ? selection : null,
    waits,
    error: error ?? (answered ? null : (rest?.error ?? null)),
    retry,
  }
}
