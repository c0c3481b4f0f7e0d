import { Suspense, useEffect, useState } from 'react'
import { COLUMNS } from '../../domain/as-of/case-as-of.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { takeFirst } from '../../domain/collection/lazy-list.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { readSearch } from '../../domain/names/name-words.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { useChange } from '../../ui/use-change.ts'
import { useKeepQueryInLinks } from '../../ui/use-keep-query-in-links.ts'
import { type ListProps, PlainTable } from './plain-table.tsx'
import { SortChoice } from './sort-choice.tsx'

/** Up to so many rows stand in the page as they are; longer lists are drawn in a window of their own. */
const MOST_PLAIN = 60
/** In a collection of more, which is filtered often, only what a screen holds: a step stays a step. */
const MOST_PLAIN_OF_MANY = 12

const LongTable = makeLazyPart(() => import('./long-table.tsx'))
const EmptyList = makeLazyPart(() => import('./empty-list.tsx'))

/** Fetches the list that is drawn in a window. */
export const loadLongTable = LongTable.load
/** Fetches what the list says when it is empty. */
export const loadEmptyList = EmptyList.load

/** Fetches what a list of so many cases is drawn with, so that it need not be drawn in another form first. */
export async function loadList(cases: number): Promise<void> {
  if (cases > MOST_PLAIN) await loadLongTable()
}

/** Rows of a long list until its window has come: as many as are seen at first. */
const FIRST_ROWS = 12

function FirstRows({ count, ...props }: ListProps & { count: number }) {
  return (
    <div className="h-[70vh] min-h-80 overflow-auto">
      <PlainTable {...props} rows={takeFirst(props.rows, count)} />
    </div>
  )
}

/** Fetches what says why a search found a case. */
export function loadWhyFound() {
  return import('./why-found.ts')
}

/** What says why a search found a case; null until its code has come, and without a search. */
function useWhyFound(searches: boolean) {
  const [why, setWhy] = useState<Awaited<ReturnType<typeof loadWhyFound>> | null>(null)
  useEffect(() => {
    // Not loaded: the rows stand without the reason.
    if (searches && !why) void loadWhyFound().then(setWhy, () => undefined)
  }, [searches, why])
  return why
}

/** The list, or why it is empty. */
export function CaseTable({
  selection,
  all,
  lost = false,
  latest,
  links,
  collection,
  onChange,
}: {
  selection: Selection
  /** How many cases there are without any filter. */
  all: number
  /** Whether rows that are not there could not be had, and are no longer on their way. */
  lost?: boolean
  latest: boolean
  links: Links
  /** What the rows are of; asked for searches that find something, where this one finds nothing. */
  collection?: Collection
  onChange: (next: CaseQuery) => void
}) {
  const m = useMessages()
  const { rows, query, asOf, readiness } = selection
  const change = useChange(query, onChange)
  const why = useWhyFound(query.q !== '')
  const fresh = useKeepQueryInLinks(links.board.split('?')[1] ?? '')
  if (rows.length === 0) {
    return (
      <ErrorBoundary fallback={() => <p>{m.board.empty}</p>}>
        <Suspense fallback={<p className="py-8" />}>
          <EmptyList selection={selection} collection={collection} onChange={onChange} />
        </Suspense>
      </ErrorBoundary>
    )
  }
  const search = query.q === '' ? null : readSearch(query.q)
  const list: ListProps = {
    rows,
    readiness: lost ? (place) => (readiness(place) === 'waiting' ? 'lost' : readiness(place)) : readiness,
    asOf,
    query,
    columns: query.columns ?? COLUMNS,
    statusName: latest ? m.board.statusLastKnown : m.board.statusAsOf(m.day(asOf)),
    links,
    change,
    alsoOf: search && why ? (row) => why.describeMatch(row.entry, search, m) : undefined,
  }
  return (
    <div ref={fresh}>
      <SortChoice sort={query.sort} change={change} />
      {rows.length <= (all <= MOST_PLAIN ? MOST_PLAIN : MOST_PLAIN_OF_MANY) ? (
        <PlainTable {...list} />
      ) : (
        <ErrorBoundary fallback={() => <FirstRows {...list} count={MOST_PLAIN} />}>
          <Suspense fallback={<FirstRows {...list} count={FIRST_ROWS} />}>
            <LongTable {...list} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
