import type { SelectionColumns } from '../../domain/collection/engine/columns.ts'
import type { KnownColumns } from '../../domain/collection/engine/known-columns.ts'
import { readColumnFile, writeColumnFile } from './column-file.ts'
import { makeColumnReader } from './part-columns.ts'
import { PartError } from './part-error.ts'

/** Writes the part of a snapshot with the columns of the second clock, for all cases. */
export function writeKnownPart({ events, notices, articles, dates }: KnownColumns): Uint8Array<ArrayBuffer> {
  return writeColumnFile({
    'events.knownFrom': events.knownFrom,
    'notices.knownFrom': notices.knownFrom,
    'notices.wholeFrom': notices.wholeFrom,
    'notices.statusFrom': notices.statusFrom,
    'articles.event': articles.event,
    'articles.before': articles.before,
    'articles.date': articles.date,
    'articles.until': articles.until,
    'dates.earliest': dates.earliest,
    'dates.startLatest': dates.startLatest,
    'dates.endEarliest': dates.endEarliest,
    'dates.latest': dates.latest,
    'dates.flags': dates.flags,
  })
}

/**
 * Throws a `PartError` if the article's dates are not grouped by case, if one is placed outside its case or before the
 * previous one, or if an event has two.
 */
function checkArticles({ event, before }: KnownColumns['articles'], start: Uint32Array): void {
  const seen = new Set<number>()
  let at = 0
  for (let i = 0; i < event.length; i++) {
    const row = event[i] ?? 0
    if (seen.has(row)) throw new PartError(`its dates of the article have the event ${row} twice`)
    seen.add(row)
    while ((start[at + 1] ?? Infinity) <= row) at++
    const to = before[i] ?? 0
    const least = Math.max(start[at] ?? 0, before[i - 1] ?? 0)
    if (row < (start[at] ?? 0) || to < least || to > (start[at + 1] ?? 0))
      throw new PartError(`its dates of the article do not stand with their cases, from row ${i} on`)
  }
}

/** Reads the columns of such a part; throws a `PartError` if they do not fit those of the collection. */
export function readKnownPart(
  buffer: ArrayBuffer,
  { events, notices }: Pick<SelectionColumns, 'events' | 'notices'>,
): KnownColumns {
  const { take, limit } = makeColumnReader(readColumnFile(buffer))
  const moved = take('articles.until', 'i32').length
  const days = take('dates.flags', 'u8').length
  const articles = {
    event: limit('articles.event', 'u32', events.type.length - 1, moved),
    before: limit('articles.before', 'u32', events.type.length, moved),
    date: limit('articles.date', 'u32', days - 1, moved),
    until: take('articles.until', 'i32'),
  }
  checkArticles(articles, events.start)
  return {
    events: { knownFrom: take('events.knownFrom', 'i32', events.type.length) },
    notices: {
      knownFrom: take('notices.knownFrom', 'i32', notices.type.length),
      wholeFrom: take('notices.wholeFrom', 'i32', notices.type.length),
      statusFrom: take('notices.statusFrom', 'i32', notices.type.length),
    },
    articles,
    dates: {
      earliest: take('dates.earliest', 'i32', days),
      startLatest: take('dates.startLatest', 'i32', days),
      endEarliest: take('dates.endEarliest', 'i32', days),
      latest: take('dates.latest', 'i32', days),
      flags: take('dates.flags', 'u8'),
    },
  }
}
