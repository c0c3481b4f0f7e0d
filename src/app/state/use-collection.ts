import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { knownQuery, snapshotQuery } from '../../api/queries.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { limitKnown, type Selection, select } from '../../domain/collection/select.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'

/**
 * The collection, limited to what sources published by the day of a query had said where it has one; null until it is there.
 * A large collection comes in parts: `early` takes it as soon as it can be counted and its first rows can be shown, `partial`
 * where some of them could not be had.
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
    /** What of it is not limited, as soon as it could be. */
    loaded,
    collection,
    /** The query that it is for: with a day known on that is later than the data, that day is the last of these. */
    query,
    unreadable: data?.unreadable ?? [],
    /** What of a collection in parts is still to come; null when all is there. */
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

/** What a page showed last, and the data that it was part of. */
interface Shown {
  readonly loaded: Collection
  readonly collection: Collection
  readonly days: Pick<CaseQuery, 'asOf' | 'known'>
}

/** A place for it, for the life of a page; what is put there causes no drawing, since it was just drawn. */
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
 * The collection for a query, and the query that it answers: while another day known on is worked out, that is the query
 * with the days of what was shown before, and `waits` is true.
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
  // What was shown of other data is not what this page is about.
  if (collection || before?.loaded !== loaded) return { ...now, waits: false }
  return {
    ...now,
    collection: before.collection,
    query: { ...query, ...before.days },
    waits: now.error === null,
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
