import { Suspense, useEffect, useState } from 'react'
import { COLUMNS } from '../../domain/as-of/case-as-of.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { takeFirst } from '../../domain/collection/lazy-list.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { readSearch } from '../../domain/names/name-words.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { MOST_PLAIN_ROWS, MOST_PLAIN_ROWS_OF_MANY } from '../../limits.ts'
import { useMessages } from '../../messages/messages.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { useChange } from '../../ui/use-change.ts'
import { useKeepQueryInLinks } from '../../ui/use-keep-query-in-links.ts'
import { type ListProps, PlainTable } from './plain-table.tsx'
import { SortChoice } from './sort-choice.tsx'

const LongTable = makeLazyPart(() => import('./long-table.tsx'))
const EmptyList = makeLazyPart(() => import('./empty-list.tsx'))

/** Loads the long table, which draws only the rows in view. */
export const loadLongTable = LongTable.load
/** Loads the message for an empty list. */
export const loadEmptyList = EmptyList.load

/** Loads the table that a list of so many cases needs, so that it is not first drawn as another one. */
export async function loadList(cases: number): Promise<void> {
  if (cases > MOST_PLAIN_ROWS) await loadLongTable()
}

/** Rows of a long list while its code loads: as many as a screen shows. */
const FIRST_ROWS = 12

function FirstRows({ count, ...props }: ListProps & { count: number }) {
  return (
    <div className="h-[70vh] min-h-80 overflow-auto">
      <PlainTable {...props} rows={takeFirst(props.rows, count)} />
    </div>
  )
}

/** Loads the code that explains why a search found a case. */
export function loadWhyFound() {
  return import('./why-found.ts')
}

/** The code that explains why a search found a case; null while it loads, and without a search. */
function useWhyFound(searches: boolean) {
  const [why, setWhy] = useState<Awaited<ReturnType<typeof loadWhyFound>> | null>(null)
  useEffect(() => {
    // If loading fails, the rows omit the reason.
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
  /** Whether the missing rows failed to load. */
  lost?: boolean
  latest: boolean
  links: Links
  /** The source of the rows; an empty list suggests searches that find something in it. */
  collection?: Collection
  onChange: (next: CaseQuery) => void
}) {
  const m = useMessages()
  const { rows, query, asOf, readiness } = selection
  const change = useChange(query, onChange)
  const why = useWhyFound(query.q !== '')
  const linksRef = useKeepQueryInLinks(links.board.split('?')[1] ?? '')
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
    <div ref={linksRef}>
      <SortChoice sort={query.sort} change={change} />
      {rows.length <= (all <= MOST_PLAIN_ROWS ? MOST_PLAIN_ROWS : MOST_PLAIN_ROWS_OF_MANY) ? (
        <PlainTable {...list} />
      ) : (
        <ErrorBoundary fallback={() => <FirstRows {...list} count={MOST_PLAIN_ROWS} />}>
          <Suspense fallback={<FirstRows {...list} count={FIRST_ROWS} />}>
            <LongTable {...list} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
