import { makeBytes, makeShorts, makeWords, type Numbers } from '../../arrays/smallest-array.ts'
import type { Day } from '../../dates/day.ts'
import { appendDates, boundDay, NO_DAY, type SelectionColumns } from './columns.ts'
import type { KnownColumns } from './known-columns.ts'

/** Rows of a table that are kept, in their new order, and where those of each row of the parent table start among them. */
interface Kept {
  readonly rows: Uint32Array
  readonly start: Uint32Array<ArrayBuffer>
}

/** The kept rows of a column. */
function gather<T extends Numbers>(column: T, { rows }: Kept, make: (size: number) => T): T {
  const gathered = make(rows.length)
  for (let i = 0; i < rows.length; i++) gathered[i] = column[rows[i] ?? 0] ?? 0
  return gathered
}

/** The rows of a child table that belong to kept rows. */
function keepOwned({ rows: owners }: Kept, start: Uint32Array): Kept {
  let size = 0
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? 0
    size += (start[owner + 1] ?? 0) - (start[owner] ?? 0)
  }
  const rows = makeWords(size)
  const starts = makeWords(owners.length + 1)
  let next = 0
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? 0
    starts[i] = next
    for (let row = start[owner] ?? 0; row < (start[owner + 1] ?? 0); row++) rows[next++] = row
  }
  starts[owners.length] = next
  return { rows, start: starts }
}

/** The rows of a table that were known by a day. */
function keepKnown(knownFrom: Int32Array, start: Uint32Array, day: Day): Kept {
  const rows = makeWords(knownFrom.length)
  const starts = makeWords(start.length)
  let next = 0
  for (let i = 0; i + 1 < start.length; i++) {
    starts[i] = next
    const end = start[i + 1] ?? 0
    for (let row = start[i] ?? 0; row < end; row++) {
      if ((knownFrom[row] ?? 0) <= day) rows[next++] = row
    }
  }
  starts[start.length - 1] = next
  return { rows: rows.slice(0, next), start: starts }
}

interface Moved {
  readonly event: number
  readonly before: number
  readonly date: number
}

/** The events that had another date, because the article was the only known one of their sources, case by case. */
function listMoved({ events, articles }: KnownColumns, day: Day): readonly Moved[] {
  const moved: Moved[] = []
  for (let i = 0; i < articles.event.length; i++) {
    const event = articles.event[i] ?? 0
    if ((events.knownFrom[event] ?? 0) > day || (articles.until[i] ?? 0) <= day) continue
    moved.push({ event, before: articles.before[i] ?? 0, date: articles.date[i] ?? 0 })
  }
  return moved
}

/** Moves the events that had another date to their places in order; calls `onMove` with the new place of each. */
function reorder(
  { rows, start }: Kept,
  moved: readonly Moved[],
  whole: Uint32Array,
  onMove: (place: number, one: Moved) => void,
): void {
  const isMoved = new Set(moved.map(({ event }) => event))
  let next = 0
  for (let i = 0; i + 1 < start.length && next < moved.length; i++) {
    const end = whole[i + 1] ?? 0
    if ((moved[next]?.event ?? 0) >= end) continue
    const others = rows.slice(start[i], start[i + 1]).filter((row) => !isMoved.has(row))
    let place = start[i] ?? 0
    const enter = (one: Moved) => {
      onMove(place, one)
      rows[place++] = one.event
    }
    for (const row of others) {
      for (let one = moved[next]; one && one.event < end && one.before <= row; one = moved[++next]) enter(one)
      rows[place++] = row
    }
    for (let one = moved[next]; one && one.event < end; one = moved[++next]) enter(one)
  }
}

/** The day from which each kept notice existed, as far as it was known, by the rules of `maskNoticeDates`. */
function limitExistence(
  existsFrom: Int32Array<ArrayBuffer>,
  { knownFrom, wholeFrom, statusFrom }: KnownColumns['notices'],
  { rows }: Kept,
  { day, compiled }: { readonly day: Day; readonly compiled: Day },
): Int32Array<ArrayBuffer> {
  const limited = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const status = statusFrom[row] ?? 0
    if ((wholeFrom[row] ?? 0) <= day) limited[i] = existsFrom[row] ?? 0
    else if (status > day) limited[i] = knownFrom[row] ?? 0
    else limited[i] = status === NO_DAY ? boundDay(compiled) : status
  }
  return limited
}

/**
 * The columns of a collection limited to what sources published by a day had said: the same as collected from its limited
 * records, except for the order of their dictionaries. `compiled` is the day from which open upper ends count. Pauses every
 * few milliseconds with a hundred thousand cases.
 */
export function* limitColumns(
  { count, countries, dates, events, notices }: SelectionColumns,
  known: KnownColumns,
  days: { readonly day: Day; readonly compiled: Day },
): Generator<undefined, SelectionColumns> {
  const { day } = days
  const kept = keepKnown(known.events.knownFrom, events.start, day)
  yield
  const moved = listMoved(known, day)
  // Moved events have dates of the article, whose rows follow those of the recorded dates.
  const places: number[] = []
  const articleDates: number[] = []
  reorder(kept, moved, events.start, (place, { date }) => {
    places.push(place)
    articleDates.push(dates.flags.length + date)
  })
  yield
  const date = gather(events.date, kept, makeWords)
  places.forEach((place, i) => {
    date[place] = articleDates[i] ?? 0
  })
  const type = gather(events.type, kept, makeBytes)
  const country = gather(events.country, kept, makeShorts)
  yield
  const status = gather(events.status, kept, makeBytes)
  const custody = gather(events.custody, kept, makeBytes)
  const protection = gather(events.protection, kept, makeBytes)
  yield
  const requests = keepOwned(kept, events.requestStart)
  const request = gather(events.request, requests, makeShorts)
  yield
  const keptNotices = keepKnown(known.notices.knownFrom, notices.start, day)
  const noticeRequests = keepOwned(keptNotices, notices.requestStart)
  return {
    count,
    countries,
    dates: moved.length > 0 ? appendDates(dates, known.dates) : dates,
    events: {
      start: kept.start,
      date,
      type,
      country,
      status,
      custody,
      protection,
      requestStart: requests.start,
      request,
    },
    notices: {
      start: keptNotices.start,
      type: gather(notices.type, keptNotices, makeBytes),
      existsFrom: limitExistence(notices.existsFrom, known.notices, keptNotices, days),
      possiblySame: gather(notices.possiblySame, keptNotices, makeBytes),
      requestStart: noticeRequests.start,
      request: gather(notices.request, noticeRequests, makeShorts),
    },
  }
}

/** How many events count by the day `asOf`, of those that sources published by `day` had reported, with the dates of then. */
export function countKnownEvents(
  { dates, events }: SelectionColumns,
  known: KnownColumns,
  { day, asOf, compiled }: { readonly day: Day; readonly asOf: Day; readonly compiled: Day },
): number {
  const counts = ({ startLatest }: SelectionColumns['dates'], date: number) => {
    const from = startLatest[date] ?? NO_DAY
    return (from === NO_DAY ? compiled : from) <= asOf ? 1 : 0
  }
  const { knownFrom } = known.events
  let sum = 0
  for (let event = 0; event < knownFrom.length; event++) {
    if ((knownFrom[event] ?? 0) <= day) sum += counts(dates, events.date[event] ?? 0)
  }
  for (const { event, date } of listMoved(known, day))
    sum += counts(known.dates, date) - counts(dates, events.date[event] ?? 0)
  return sum
}
