import { Suspense, useEffect, useMemo, useState } from 'react'
import { COLUMNS } from '../../domain/as-of/case-as-of.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { takeFirst } from '../../domain/collection/lazy-list.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { readSearch } from '../../domain/names/name-words.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { MOST_PLAIN_ROWS, MOST_PLAIN_ROWS_OF_MANY } from '../../limits.ts'
import { useMessages } from '../../messages/messages.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { useChange } from '../../ui/use-change.ts'
import { useKeepQueryInLinks } from '../../ui/use-keep-query-in-links.ts'
import { groupColumns } from './column-groups.ts'
import type { ListProps } from './list-props.ts'
import { PlainList, WholeList } from './plain-list.tsx'
import { chooseDensity } from './row-height.ts'
import { useRowWidth } from './use-row-width.ts'

const LongList = makeLazyPart(() => import('./long-list.tsx'))
const EmptyList = makeLazyPart(() => import('./empty-list.tsx'))

/** Loads the list that draws only the rows in view. */
export const loadLongList = LongList.load
/** Loads the message for an empty list. */
export const loadEmptyList = EmptyList.load

/** Loads the list that so many cases need, so that it is not first drawn as another one. */
export async function loadList(cases: number): Promise<void> {
  if (cases > MOST_PLAIN_ROWS) await loadLongList()
}

/** Rows of a long list while its code loads: as many as a screen shows. */
const FIRST_ROWS = 12

function FirstRows({ count, ...props }: ListProps & { count: number }) {
  return <PlainList {...props} rows={takeFirst(props.rows, count)} />
}

/** Whether a list of so many of `all` cases draws only the rows in view. */
export function isLongList(rows: number, all: number): boolean {
  return rows > (all <= MOST_PLAIN_ROWS ? MOST_PLAIN_ROWS : MOST_PLAIN_ROWS_OF_MANY)
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
  layout = 'both',
  time = null,
  open = null,
  onOpen = () => undefined,
  scrolls = false,
  after = null,
  onChange,
}: {
  selection: Selection
  /** How many cases there are without any filter. */
  all: number
  /** Whether the missing rows failed to load. */
  lost?: boolean
  latest: boolean
  /** The source of the rows; an empty list suggests searches that find something in it. */
  collection?: Collection
  onChange: (next: CaseQuery) => void
} & Pick<ListProps, 'links'> &
  Partial<Pick<ListProps, 'layout' | 'time' | 'open' | 'onOpen' | 'scrolls' | 'after'>>) {
  const m = useMessages()
  const { rows, query, asOf, readiness } = selection
  const change = useChange(query, onChange)
  const why = useWhyFound(query.q !== '')
  const linksRef = useKeepQueryInLinks(links.board.split('?')[1] ?? '')
  const width = useRowWidth()
  const density = chooseDensity(query.density, rows.length)
  const columns = query.columns ?? COLUMNS
  const groups = useMemo(() => groupColumns(columns, layout, density), [columns, layout, density])
  if (rows.length === 0) {
    return (
      <div className={scrolls ? 'min-h-0 flex-1 overflow-y-auto' : ''}>
        <ErrorBoundary fallback={() => <p>{m.board.empty}</p>}>
          <Suspense fallback={<p className="py-8" />}>
            <EmptyList selection={selection} collection={collection} onChange={onChange} />
          </Suspense>
        </ErrorBoundary>
        {after}
      </div>
    )
  }
  const search = query.q === '' ? null : readSearch(query.q)
  const list: ListProps = {
    rows,
    readiness: lost ? (place) => (readiness(place) === 'waiting' ? 'lost' : readiness(place)) : readiness,
    asOf,
    query,
    columns,
    groups,
    layout,
    density,
    width,
    statusName: latest ? m.board.statusLastKnown : m.board.statusAsOf(m.day(asOf)),
    links,
    change,
    alsoOf: search && why ? (row) => why.describeMatch(row.entry, search, m) : undefined,
    time: layout === 'table' ? null : time,
    open,
    onOpen,
    scrolls,
    after,
  }
  return (
    <div ref={linksRef} className={scrolls ? 'flex min-h-0 flex-1 flex-col' : ''}>
      {isLongList(rows.length, all) ? (
        <ErrorBoundary fallback={() => <FirstRows {...list} count={MOST_PLAIN_ROWS} />}>
          <Suspense fallback={<FirstRows {...list} count={FIRST_ROWS} />}>
            <LongList {...list} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <WholeList {...list} />
      )}
    </div>
  )
}
