import { makeDays, makeWords } from '../../arrays/smallest-array.ts'
import { appendDates, type SelectionColumns } from './columns.ts'
import {
  type CitedFields,
  type KnownColumns,
  makeKnownBuilder,
  type PublishedSources,
} from './known-columns.ts'
import { followRuns, joinRuns, listRuns, type Run } from './patch-columns.ts'

/** The first index of `column` whose value is at least `row`; rows within a case are not sorted, but no run splits a case. */
function findRow(column: Uint32Array, row: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((column[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

/** Row numbers of events from both tables, renumbered for the joined table. */
function renumber(
  old: Uint32Array,
  changed: Uint32Array,
  { events, articles }: { readonly events: readonly Run[]; readonly articles: readonly Run[] },
): Uint32Array<ArrayBuffer> {
  const joined = makeWords(articles.reduce((sum, { from, to }) => sum + to - from, 0))
  let at = 0
  let sum = 0
  articles.forEach(({ changed: isChanged, from, to }, i) => {
    const run = events[i] ?? { from: 0, to: 0 }
    const column = isChanged ? changed : old
    for (let row = from; row < to; row++) joined[at++] = (column[row] ?? 0) - run.from + sum
    sum += run.to - run.from
  })
  return joined
}

/** The new state of the case at a place; a removed one has neither events nor notices. */
interface OutlineChange {
  readonly at: number
  readonly fields: CitedFields
}

/** Where the rows of each change start. */
function countStarts(sizes: readonly number[]): Uint32Array<ArrayBuffer> {
  const start = makeWords(sizes.length + 1)
  sizes.forEach((size, i) => {
    start[i + 1] = (start[i] ?? 0) + size
  })
  return start
}

/**
 * The columns of the second clock after some cases were changed: the same as collected anew, except for the order of dates.
 * `columns` are those before the changes.
 */
export function patchKnown(
  known: KnownColumns,
  columns: SelectionColumns,
  { changes, ...sources }: { readonly changes: readonly OutlineChange[] } & PublishedSources,
): KnownColumns {
  const sorted = changes.toSorted((a, b) => a.at - b.at)
  const builder = makeKnownBuilder(sources)
  for (const { fields } of sorted) builder.add(fields)
  const cases = listRuns(
    columns.count,
    sorted.map(({ at }) => at),
  )
  const startOf = (table: 'events' | 'notices') =>
    countStarts(sorted.map(({ fields }) => fields[table].length))
  const events = followRuns(cases, columns.events.start, startOf('events'))
  const notices = followRuns(cases, columns.notices.start, startOf('notices'))
  const [a, b] = [known, builder.finish()]
  const articles = events.map(({ changed, from, to }) => {
    const { event } = (changed ? b : a).articles
    return { changed, from: findRow(event, from), to: findRow(event, to) }
  })
  const shifted = b.articles.date.map((date) => date + a.dates.flags.length)
  return {
    events: { knownFrom: joinRuns(a.events.knownFrom, b.events.knownFrom, events, makeDays) },
    notices: {
      knownFrom: joinRuns(a.notices.knownFrom, b.notices.knownFrom, notices, makeDays),
      wholeFrom: joinRuns(a.notices.wholeFrom, b.notices.wholeFrom, notices, makeDays),
      statusFrom: joinRuns(a.notices.statusFrom, b.notices.statusFrom, notices, makeDays),
    },
    articles: {
      event: renumber(a.articles.event, b.articles.event, { events, articles }),
      before: renumber(a.articles.before, b.articles.before, { events, articles }),
      date: joinRuns(a.articles.date, shifted, articles, makeWords),
      until: joinRuns(a.articles.until, b.articles.until, articles, makeDays),
    },
    dates: appendDates(a.dates, b.dates),
  }
}
