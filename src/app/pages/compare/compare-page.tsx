import { useId } from 'react'
import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { EVENT_TYPES } from '../../../domain/case/vocabulary.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import {
  type CompareQuery,
  findZero,
  formatCompareQuery,
  parseCompareQuery,
} from '../../../domain/query/compare.ts'
import { FEWEST_COMPARED, MOST_COMPARED } from '../../../domain/query/compare-size.ts'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { CompareFigure } from '../../../features/timeline/compare/compare-figure.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { navigate, toAbsolute } from '../../state/address-store.ts'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useSelection } from '../../state/use-collection.ts'
import { showDays, useFilters } from '../../state/use-filters.ts'

/** Of longer lists so many cases are offered, and those that the address names. */
const MOST_OFFERED = 200

/** The rows that can be compared, in the order of the list. */
function listOffered(selection: Selection, named: ReadonlySet<number | undefined>): readonly CaseAsOf[] {
  const places = [...selection.cases.keys()].filter(
    (place) => place < MOST_OFFERED || named.has(selection.cases[place]),
  )
  return places.flatMap((place) => listReadyRows(selection, place, place + 1))
}

/** Two to twelve of the cases that the filters leave, beside one another. */
export default function ComparePage() {
  const m = useWords()
  const id = useId()
  const asked = useFilters()
  const { search } = useAddress()
  const { compare, remarks } = parseCompareQuery(search)
  const { collection, selection, waits, error, retry } = useSelection(asked.query)
  usePageFocus({ title: m.frame.titleOf(m.compare.title), ready: collection !== null, toPart: false })
  const failed = error && <CasesFailed error={error} onRetry={retry} />
  if (!collection || !selection) return failed ?? <Skeleton lines={12} label={m.frame.loading} />
  const state = showDays(asked, selection.query)
  const { query, links } = state
  const { asOf } = selection
  const rows = listOffered(selection, new Set(compare.cases.map(collection.find)))
  const known = new Set(rows.map(({ entry }) => entry.id))
  const named = compare.cases.filter((one) => known.has(one))
  const chosen = named.length > 0 ? named : rows.map(({ entry }) => entry.id)
  const shown = chosen.slice(0, MOST_COMPARED)
  const compared = rows.filter(({ entry }) => shown.includes(entry.id)).map(selection.lane)
  const types = EVENT_TYPES.filter(
    (type) => type === compare.at || compared.some(({ row }) => findZero(row, type) !== null),
  )
  const change = (next: CompareQuery) =>
    navigate(formatSameAddress('/compare', state.asked, formatCompareQuery(next)))
  const toggle = (one: string) => {
    const next = shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one]
    change({ ...compare, cases: rows.map(({ entry }) => entry.id).filter((other) => next.includes(other)) })
  }
  const address = toAbsolute(formatSameAddress('/compare', query, formatCompareQuery(compare)))
  return (
    <>
      {failed}
      <div aria-busy={waits} className="mx-auto max-w-6xl">
        <AddressRemarks remarks={[...state.remarks, ...remarks]} asked={asked.query} />
        <PrintHead asOf={asOf} known={query.known} address={address} />
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {m.compare.title}
        </h1>
        <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">{m.compare.lead}</p>
        <KnownLine known={query.known} sources={links.sources} />
        {compare.cases
          .filter((one) => !known.has(one))
          .map((one) => (
            <p key={one} role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
              {m.compare.unknown(one.slice(0, 60))}
            </p>
          ))}
        {chosen.length > MOST_COMPARED && (
          <p role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
            {m.compare.many(MOST_COMPARED)}
          </p>
        )}
        <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3 text-sm print:hidden">
          <label htmlFor={id} className="grid min-w-0 max-w-full gap-1">
            <span className="text-xs text-muted">{m.compare.at}</span>
            <select
              id={id}
              value={compare.at}
              onChange={({ target }) => {
                const at = EVENT_TYPES.find((type) => type === target.value)
                if (at) change({ ...compare, at })
              }}
              className="min-h-8 w-full rounded-sm border border-field bg-ground px-1.5 py-0.5"
            >
              {types.map((type) => (
                <option key={type} value={type}>
                  {m.eventType[type]}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="min-w-0">
            <legend className="text-xs text-muted">{m.compare.choose}</legend>
            {selection.rows.length > MOST_OFFERED && (
              <p className="text-xs text-muted">{m.list.first(MOST_OFFERED, selection.rows.length)}</p>
            )}
            <div className="flex max-h-40 flex-wrap gap-x-4 overflow-y-auto">
              {rows.map(({ entry }) => (
                <label key={entry.id} className="flex min-h-6 max-w-full items-center gap-1.5">
                  <input
                    type="checkbox"
                    checked={shown.includes(entry.id)}
                    disabled={!shown.includes(entry.id) && shown.length >= MOST_COMPARED}
                    onChange={() => toggle(entry.id)}
                    className="size-3.5 shrink-0 accent-ink"
                  />
                  <span className="min-w-0 break-words">{entry.name}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        {compared.length < FEWEST_COMPARED && <p className="mt-4 font-serif text-lg">{m.compare.few}</p>}
        {compared.length > 0 && (
          <CompareFigure
            rows={compared}
            at={compare.at}
            asOf={asOf}
            links={links}
            origin={{
              lines: [
                m.frame.printedAsOf(m.day(asOf)),
                ...(query.known === null ? [] : [m.board.knownLine(m.day(query.known))]),
                m.frame.dataOf(m.day(collection.compiled), collection.dataVersion),
                m.frame.printedFrom(address),
              ],
              about: { dataVersion: collection.dataVersion, address },
              absolute: toAbsolute,
            }}
          />
        )}
      </div>
      <PendingDay waits={waits} state={asked} shown={query} />
    </>
  )
}
