import { chooseSince, computeChanges } from '../../../domain/as-of/changes.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import { formatChronologyFilter, parseChronologyFilter } from '../../../domain/query/chronology-filter.ts'
import { clearFilters } from '../../../domain/query/query.ts'
import { ChangeList } from '../../../features/changes/change-list.tsx'
import { SinceField } from '../../../features/changes/since-field.tsx'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { navigate } from '../../state/address-store.ts'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useSelection } from '../../state/use-collection.ts'
import { type FiltersState, showDays, useFilters } from '../../state/use-filters.ts'

/** Of longer lists the changes of so many cases are shown: each has to be read, and drawn. */
const MOST_SHOWN = 200

function Changes({
  collection,
  selection,
  state,
  asked,
}: {
  collection: Collection
  selection: Selection
  state: FiltersState
  asked: Day | null
}) {
  const m = useWords()
  const { query, links } = state
  const { search } = useAddress()
  const { rows, asOf } = selection
  const since = Math.min(asked ?? chooseSince(collection.articleDay, asOf), collection.compiled)
  const changes = listReadyRows(selection, 0, MOST_SHOWN).flatMap(
    ({ entry }) => computeChanges(entry, since, asOf) ?? [],
  )
  return (
    <div className="mx-auto max-w-4xl">
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
        {m.changes.title}
      </h1>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <SinceField
          since={since}
          onChange={(next) => {
            const { filter } = parseChronologyFilter(search)
            navigate(
              formatSameAddress('/changes', state.asked, formatChronologyFilter({ ...filter, since: next })),
            )
          }}
        />
        <p className="pb-1 text-[0.8125rem] text-muted">{m.changes.to}</p>
      </div>
      <KnownLine known={query.known} sources={links.sources} />
      {rows.length > MOST_SHOWN && (
        <p role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
          {m.list.first(MOST_SHOWN, rows.length)}
        </p>
      )}
      <ChangeList changes={changes} since={since} asOf={asOf} links={links} headed />
      {rows.length === 0 && (
        <div className="border-t-2 border-ink py-6">
          <p className="font-serif text-lg">{m.board.empty}</p>
          <Button className="mt-3" onClick={() => state.change(clearFilters(query))}>
            {m.board.clearFilters}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What changed between two days, for the cases that the filters leave. */
export default function ChangesPage() {
  const m = useWords()
  const { search } = useAddress()
  const state = useFilters()
  const { filter, remarks } = parseChronologyFilter(search)
  const { collection, selection, waits, error, retry } = useSelection(state.query)
  usePageFocus({ title: m.frame.titleOf(m.changes.title), ready: collection !== null, toPart: false })
  return (
    <>
      <AddressRemarks remarks={[...state.remarks, ...remarks]} asked={state.query} />
      {error && <CasesFailed error={error} onRetry={retry} />}
      {collection && selection && (
        <div aria-busy={waits}>
          <Changes
            collection={collection}
            selection={selection}
            state={showDays(state, selection.query)}
            asked={filter.since}
          />
        </div>
      )}
      {selection && <PendingDay waits={waits} state={state} shown={selection.query} />}
      {!collection && !error && <Skeleton lines={12} label={m.frame.loading} />}
    </>
  )
}
