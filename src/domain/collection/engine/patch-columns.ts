import { makeDictionary } from '../../arrays/dictionary.ts'
import { makeBytes, makeDays, makeShorts, makeWords, type Numbers } from '../../arrays/smallest-array.ts'
import type { DatedCase } from '../../as-of/dated-case.ts'
import { appendDates, makeColumnsBuilder, type SelectionColumns } from './columns.ts'

/** The new state of the case at a place; a place at the end adds one. null: it was removed, and its place remains, empty. */
export interface EntryChange {
  readonly at: number
  readonly entry: DatedCase | null
}

/** A run of rows of the old table, or of the table of the changes; lists are in the order in which runs are joined. */
export interface Run {
  readonly changed: boolean
  readonly from: number
  readonly to: number
}

/** Joins runs of a column of the old table and of that of the changes. */
export function joinRuns<T extends Numbers>(
  old: T,
  changed: T,
  runs: readonly Run[],
  make: (size: number) => T,
): T {
  const joined = make(runs.reduce((sum, { from, to }) => sum + to - from, 0))
  let at = 0
  for (const { changed: isChanged, from, to } of runs) {
    joined.set((isChanged ? changed : old).subarray(from, to), at)
    at += to - from
  }
  return joined
}

/** Joins runs of a column of starts, shifted to the joined table. */
function joinStarts(
  old: Uint32Array<ArrayBuffer>,
  changed: Uint32Array<ArrayBuffer>,
  runs: readonly Run[],
): Uint32Array<ArrayBuffer> {
  const joined = new Uint32Array(runs.reduce((sum, { from, to }) => sum + to - from, 1))
  let at = 0
  let sum = 0
  for (const { changed: isChanged, from, to } of runs) {
    const start = isChanged ? changed : old
    const shift = sum - (start[from] ?? 0)
    for (let row = from; row < to; row++) joined[at++] = (start[row] ?? 0) + shift
    sum = (start[to] ?? 0) + shift
  }
  joined[at] = sum
  return joined
}

/** The runs of a child table that belong to runs of its parent; `old` and `changed` are its starts in both tables. */
export function followRuns(runs: readonly Run[], old: Uint32Array, changed: Uint32Array): readonly Run[] {
  return runs.map(({ changed: isChanged, from, to }) => {
    const start = isChanged ? changed : old
    return { changed: isChanged, from: start[from] ?? 0, to: start[to] ?? 0 }
  })
}

/** The runs of cases: `count` old ones, with the changes at the ascending `places` replacing or following them. */
export function listRuns(count: number, places: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  let next = 0
  places.forEach((at, i) => {
    if (at > next) runs.push({ changed: false, from: next, to: Math.min(at, count) })
    runs.push({ changed: true, from: i, to: i + 1 })
    next = at + 1
  })
  if (next < count) runs.push({ changed: false, from: next, to: count })
  return runs
}

/** Replaces a case that was removed. */
const NOBODY: DatedCase = {
  index: -1,
  id: '',
  name: '',
  aliases: [],
  events: [],
  notices: [],
  firstDay: null,
  lastDay: null,
}

/** Records that are added between two pauses. */
const ADDED_AT_ONCE = 100

/**
 * The columns after some cases were changed: the same as collected anew, except for the order of their dictionaries. Runs
 * that did not change are copied. Pauses after each column.
 */
export function* patchColumnsInSteps(
  columns: SelectionColumns,
  changes: readonly EntryChange[],
): Generator<undefined, SelectionColumns> {
  const country = makeDictionary<string>()
  for (const code of columns.countries) country.find(code)
  const builder = makeColumnsBuilder(country)
  const sorted = changes.toSorted((a, b) => a.at - b.at)
  for (const [i, { entry }] of sorted.entries()) {
    builder.add(entry ?? NOBODY)
    if (i % ADDED_AT_ONCE === ADDED_AT_ONCE - 1) yield
  }
  const patch = builder.finish()
  const cases = listRuns(
    columns.count,
    sorted.map(({ at }) => at),
  )
  const events = followRuns(cases, columns.events.start, patch.events.start)
  const notices = followRuns(cases, columns.notices.start, patch.notices.start)
  const eventRequests = followRuns(events, columns.events.requestStart, patch.events.requestStart)
  const noticeRequests = followRuns(notices, columns.notices.requestStart, patch.notices.requestStart)
  // The dates of the changes follow the old ones.
  const shifted = patch.events.date.map((date) => date + columns.dates.flags.length)
  const [a, b] = [columns, patch]
  yield
  const eventStart = joinStarts(a.events.start, b.events.start, cases)
  const date = joinRuns(a.events.date, shifted, events, makeWords)
  yield
  const type = joinRuns(a.events.type, b.events.type, events, makeBytes)
  const place = joinRuns(a.events.country, b.events.country, events, makeShorts)
  const status = joinRuns(a.events.status, b.events.status, events, makeBytes)
  yield
  const custody = joinRuns(a.events.custody, b.events.custody, events, makeBytes)
  const protection = joinRuns(a.events.protection, b.events.protection, events, makeBytes)
  yield
  const requestStart = joinStarts(a.events.requestStart, b.events.requestStart, events)
  const request = joinRuns(a.events.request, b.events.request, eventRequests, makeShorts)
  yield
  return {
    count: cases.reduce((sum, { from, to }) => sum + to - from, 0),
    countries: country.list(),
    dates: appendDates(a.dates, b.dates),
    events: {
      start: eventStart,
      date,
      type,
      country: place,
      status,
      custody,
      protection,
      requestStart,
      request,
    },
    notices: {
      start: joinStarts(a.notices.start, b.notices.start, cases),
      type: joinRuns(a.notices.type, b.notices.type, notices, makeBytes),
      existsFrom: joinRuns(a.notices.existsFrom, b.notices.existsFrom, notices, makeDays),
      possiblySame: joinRuns(a.notices.possiblySame, b.notices.possiblySame, notices, makeBytes),
      requestStart: joinStarts(a.notices.requestStart, b.notices.requestStart, notices),
      request: joinRuns(a.notices.request, b.notices.request, noticeRequests, makeShorts),
    },
  }
}
