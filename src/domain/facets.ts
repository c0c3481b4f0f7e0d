import type { CaseRow } from './case-row.ts'
import type { Collection } from './collection.ts'
import { FACETS, type Facet, NONE, sortFacetValues } from './query.ts'

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [NONE]
}

const VALUES: Readonly<Record<Facet, (row: CaseRow) => readonly string[]>> = {
  held: (row) => orNone(row.heldIn),
  sought: (row) => orNone(row.soughtBy),
  notice: (row) => orNone([...new Set(row.notices.map(({ notice }) => notice.type))]),
  status: (row) => [row.tracks.case.value],
  custody: (row) => [row.tracks.custody.value],
  protection: (row) => [row.tracks.protection.value],
}

/** The values of a facet that a row has; never empty. */
export function computeFacetValues(row: CaseRow, facet: Facet): readonly string[] {
  return VALUES[facet](row)
}

/** Each value of each facet that a case of the collection has on some day, so that a choice does not vanish with the day. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>

export function computeFacetOptions({ cases }: Collection): FacetOptions {
  const found: Record<Facet, Set<string>> = {
    held: new Set([NONE]),
    sought: new Set([NONE]),
    notice: new Set([NONE]),
    status: new Set(['unknown']),
    custody: new Set(['unknown']),
    protection: new Set(['unknown']),
  }
  for (const { events, notices } of cases) {
    for (const event of events) {
      if (event.type === 'detention' && event.country) found.held.add(event.country)
      for (const country of event.requestingCountries) found.sought.add(country)
      if (event.sets.case) found.status.add(event.sets.case)
      if (event.sets.custody) found.custody.add(event.sets.custody)
      if (event.sets.protection) found.protection.add(event.sets.protection)
    }
    for (const notice of notices) {
      if (!notice.possiblySame) found.notice.add(notice.type)
      for (const country of notice.requestedBy) found.sought.add(country)
    }
  }
  return {
    held: sortFacetValues('held', found.held),
    sought: sortFacetValues('sought', found.sought),
    notice: sortFacetValues('notice', found.notice),
    status: sortFacetValues('status', found.status),
    custody: sortFacetValues('custody', found.custody),
    protection: sortFacetValues('protection', found.protection),
  }
}

/** One value of a facet and the number of cases with it under all other filters. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}

/** Mutable tallies, one map a facet. */
export type Tallies = Readonly<Record<Facet, Map<string, number>>>

export function makeTallies(): Tallies {
  return {
    held: new Map(),
    sought: new Map(),
    notice: new Map(),
    status: new Map(),
    custody: new Map(),
    protection: new Map(),
  }
}

/** The counts of a facet: its options and whatever else is chosen, zeros included. */
export function listFacetCounts(
  facet: Facet,
  options: FacetOptions,
  chosen: readonly string[],
  tallies: Tallies,
) {
  return sortFacetValues(facet, [...options[facet], ...chosen]).map(
    (value): FacetCount => ({
      value,
      count: tallies[facet].get(value) ?? 0,
      chosen: chosen.includes(value),
    }),
  )
}

/**
 * The facets whose choice a row does not meet, at most two of them: a row that fails none is in the list, one that fails
 * a single facet still counts there, because a facet's counts ignore its own choice.
 */
export function findFailures(
  values: Readonly<Record<Facet, readonly string[]>>,
  chosen: Readonly<Record<Facet, readonly string[]>>,
): readonly Facet[] {
  const failed: Facet[] = []
  for (const facet of FACETS) {
    if (chosen[facet].length > 0 && !values[facet].some((value) => chosen[facet].includes(value))) {
      failed.push(facet)
      if (failed.length === 2) break
    }
  }
  return failed
}
