import { listAdditions } from '../../../domain/as-of/additions.ts'
import { chooseSince, computeChanges } from '../../../domain/as-of/changes.ts'
import type { DatedCase } from '../../../domain/as-of/dated-case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { limitRecord } from '../../../domain/known-on/limit-record.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import { formatChronologyFilter, parseChronologyFilter } from '../../../domain/query/chronology-filter.ts'
import { clearFilters } from '../../../domain/query/query.ts'
import { MOST_CASES_OF_CHANGES } from '../../../limits.ts'
import { describeUnreadable } from '../../../messages/describe-unreadable.ts'
import { useWords } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { navigate } from '../../state/address-store.ts'
import { useSelection } from '../../state/use-collection.ts'
import { showDays, useFilters } from '../../state/use-filters.ts'
import { useRecords } from '../../state/use-records.ts'

/** Everything that the page of changes shows. */
export function useChanges() {
  const m = useWords()
  const asked = useFilters()
  const { filter, remarks } = parseChronologyFilter(useAddress().search)
  const { collection, selection, waits, error, retry } = useSelection(asked.query)
  const { records, unreadable } = useRecords(collection)
  usePageFocus({ title: m.frame.titleOf(m.changes.title), ready: collection !== null, toPart: false })

  const answer = (shown: Collection, found: Selection) => {
    const { articleDay, compiled, knownOn } = shown
    const byId = new Map(records?.map((record) => [record.id, record]))
    const additionsTo = (entry: DatedCase) => {
      const record = byId.get(entry.id)
      return record ? listAdditions(knownOn ? limitRecord(record, knownOn) : record, entry, compiled) : []
    }
    const { query, rows, asOf } = found
    const { links, change } = showDays(asked, query)
    const since = Math.min(filter.since ?? chooseSince(articleDay, asOf), compiled)
    return {
      query,
      since: {
        since,
        onChange: (next: Day | null) =>
          navigate(
            formatSameAddress('/changes', asked.query, formatChronologyFilter({ ...filter, since: next })),
          ),
      },
      known: { known: query.known, sources: links.sources },
      list: {
        changes: listReadyRows(found, 0, MOST_CASES_OF_CHANGES).flatMap(
          ({ entry }) => computeChanges(entry, since, asOf, additionsTo(entry)) ?? [],
        ),
        since,
        asOf,
        links,
        complete: records?.length === shown.cases.length,
      },
      cut: rows.length > MOST_CASES_OF_CHANGES ? m.list.first(MOST_CASES_OF_CHANGES, rows.length) : null,
      isEmpty: rows.length === 0,
      onClear: () => change(clearFilters(query)),
    }
  }

  return {
    asked,
    waits,
    remarks: [...asked.remarks, ...remarks],
    /** Sentences on entries that cannot be read. */
    others: describeUnreadable(unreadable, m.board.unreadable),
    failure: error && { error, onRetry: retry },
    /** null while it loads. */
    answer: collection && selection && answer(collection, selection),
  }
}
