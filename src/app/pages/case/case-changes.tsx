import { computeChanges } from '../../../domain/as-of/changes.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import { type ChronologyFilter, formatChronologyFilter } from '../../../domain/query/chronology-filter.ts'
import { ChangeList } from '../../../features/changes/change-list.tsx'
import { SinceField } from '../../../features/changes/since-field.tsx'
import { useWords } from '../../../messages/messages.ts'
import { navigate } from '../../state/address-store.ts'
import type { FiltersState } from '../../state/use-filters.ts'

/** Goes to the same page with other choices of its own; a part that the address led to is left. */
export function changeFilter(id: string, state: FiltersState, filter: ChronologyFilter): void {
  const path = `/cases/${encodeURIComponent(id)}`
  navigate(formatSameAddress(path, state.asked, formatChronologyFilter(filter)))
}

/** What changed in a case since a day that the reader chooses. */
export function CaseChanges({
  collection,
  id,
  state,
  filter,
  asOf,
}: {
  collection: Collection
  id: string
  state: FiltersState
  filter: ChronologyFilter
  asOf: number
}) {
  const m = useWords()
  const place = collection.find(id)
  const entry = place !== undefined && collection.has(place) ? collection.cases.at(place) : undefined
  if (!entry) return null
  const { since } = filter
  const changes = since === null ? null : computeChanges(entry, since, asOf)
  return (
    <section aria-label={m.changes.inCase} className={`mt-6 ${since === null ? 'print:hidden' : ''}`}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <h2 className="pb-1 text-[0.8125rem] font-semibold">{m.changes.title}</h2>
        <SinceField since={since} onChange={(next) => changeFilter(id, state, { ...filter, since: next })} />
      </div>
      {since !== null && (
        <ChangeList
          changes={changes ? [changes] : []}
          since={Math.min(since, collection.compiled)}
          asOf={asOf}
          links={state.links}
          headed={false}
        />
      )}
    </section>
  )
}
