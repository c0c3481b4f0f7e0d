import type { NameCountry } from '../../arrays/collate.ts'
import { rankValues } from '../../arrays/radix-sort.ts'
import type { Column } from '../../as-of/case-as-of.ts'
import type { CountryCode } from '../../case/case.ts'
import { EVENT_TYPES } from '../../case/vocabulary.ts'
import { NO_DAY, type SelectionColumns } from './columns.ts'
import { type DayState, type EventOfCase, IS_REQUEST, type TrackColumn } from './day-state.ts'
import { type EventSpans, NEVER, NO_LIMIT } from './event-days.ts'

/** The numbers that a column sorts by as of a day, most significant first; NEVER in all is "nothing there", and sorts last. */
export type SortNumbers = readonly Int32Array[]

const DETENTION = EVENT_TYPES.indexOf('detention')

interface Input {
  readonly columns: SelectionColumns
  readonly spans: EventSpans
  readonly state: DayState
}

/** First and last possible day of an event of each case; open ends sort after all others. */
function dateNumbers({ columns: { dates, events } }: Input, event: EventOfCase, none: number) {
  const first = new Int32Array(event.length)
  const last = new Int32Array(event.length)
  for (let i = 0; i < event.length; i++) {
    const nth = event[i] ?? 0
    if (nth === 0) {
      first[i] = none
      last[i] = none
      continue
    }
    const date = events.date[(events.start[i] ?? 0) + nth - 1] ?? 0
    const earliest = dates.earliest[date] ?? NO_DAY
    const latest = dates.latest[date] ?? NO_DAY
    last[i] = latest === NO_DAY ? NO_LIMIT : latest
    first[i] = earliest === NO_DAY ? (last[i] ?? 0) : earliest
  }
  return [first, last] as const
}

function trackNumbers(input: Input, { value, since }: TrackColumn): SortNumbers {
  return [new Int32Array(value), ...dateNumbers(input, since, NO_LIMIT)]
}

/** The rank of each case's list of numbers, compared by `compare`; an empty list is "nothing there". */
function rankLists(
  count: number,
  listOf: (at: number) => readonly number[],
  compare: (a: readonly number[], b: readonly number[]) => number,
): Int32Array {
  const distinct = new Map<string, number>()
  const lists: (readonly number[])[] = []
  const which = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const list = listOf(i)
    if (list.length === 0) {
      which[i] = -1
      continue
    }
    const key = list.length === 1 ? `${list[0]}` : list.join(',')
    let at = distinct.get(key)
    if (at === undefined) {
      at = lists.length
      distinct.set(key, at)
      lists.push(list)
    }
    which[i] = at
  }
  const ranks = rankValues(lists, compare)
  return which.map((at) => (at === -1 ? NEVER : (ranks[at] ?? 0)))
}

/** The countries of counted detentions, each once, in order. */
function listHeld({ columns: { events }, spans, state }: Input, at: number): readonly number[] {
  const found: number[] = []
  const now = spans.codes.encode(state.asOf)
  for (let event = events.start[at] ?? 0; event < (events.start[at + 1] ?? 0); event++) {
    const country = events.country[event] ?? 0
    if (events.type[event] !== DETENTION || country === 0) continue
    if ((spans.countsFrom[event] ?? 0) > now || found.includes(country - 1)) continue
    found.push(country - 1)
  }
  return found
}

/** The states that asked for the person, each once, by the day on which each first counts; on a day, notices before events. */
function listSought({ columns: { events, notices }, spans, state }: Input, at: number): readonly number[] {
  const requests: { readonly day: number; readonly country: number }[] = []
  for (let notice = notices.start[at] ?? 0; notice < (notices.start[at + 1] ?? 0); notice++) {
    const day = notices.existsFrom[notice] ?? 0
    if (day > state.asOf) continue
    for (let r = notices.requestStart[notice] ?? 0; r < (notices.requestStart[notice + 1] ?? 0); r++)
      requests.push({ day, country: notices.request[r] ?? 0 })
  }
  for (let event = events.start[at] ?? 0; event < (events.start[at + 1] ?? 0); event++) {
    if (IS_REQUEST[events.type[event] ?? 0] !== 1) continue
    const day = spans.codes.decode(spans.countsFrom[event] ?? 0)
    if (day > state.asOf) continue
    for (let r = events.requestStart[event] ?? 0; r < (events.requestStart[event + 1] ?? 0); r++)
      requests.push({ day, country: events.request[r] ?? 0 })
  }
  if (requests.length > 1) requests.sort((a, b) => a.day - b.day)
  return [...new Set(requests.map(({ country }) => country))]
}

function listNotices({ columns: { notices }, state }: Input, at: number): readonly number[] {
  const types: number[] = []
  for (let notice = notices.start[at] ?? 0; notice < (notices.start[at + 1] ?? 0); notice++) {
    if ((notices.existsFrom[notice] ?? 0) > state.asOf || notices.possiblySame[notice] === 1) continue
    types.push(notices.type[notice] ?? 0)
  }
  return types.toSorted((a, b) => a - b)
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = (a[i] ?? -1) - (b[i] ?? -1)
    if (order !== 0) return order
  }
  return 0
}

/** The numbers that a column other than `person` sorts by; countries sort by their names, in the order of `collator`. */
export function computeSortNumbers(
  column: Exclude<Column, 'person'>,
  input: Input,
  names: { readonly nameCountry: NameCountry; readonly collator: Intl.Collator },
): SortNumbers {
  const { columns, state } = input
  const name = (place: number): string => {
    const code: CountryCode | undefined = columns.countries[place]
    return code === undefined ? '' : names.nameCountry(code)
  }
  const join = (list: readonly number[]) => list.map(name).join(', ')
  const compareNames = (a: readonly number[], b: readonly number[]) =>
    names.collator.compare(join(a), join(b))
  switch (column) {
    case 'held':
      return [rankLists(columns.count, (at) => listHeld(input, at), compareNames)]
    case 'sought':
      return [rankLists(columns.count, (at) => listSought(input, at), compareNames)]
    case 'notice':
      return [rankLists(columns.count, (at) => listNotices(input, at), compareLists)]
    case 'first':
      return dateNumbers(input, state.firstDetention, NEVER)
    case 'status':
      return trackNumbers(input, state.tracks.status)
    case 'custody':
      return trackNumbers(input, state.tracks.custody)
    case 'protection':
      return trackNumbers(input, state.tracks.protection)
  }
}
