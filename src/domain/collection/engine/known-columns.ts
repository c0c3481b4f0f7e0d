import { growDays, growWords } from '../../arrays/growing-array.ts'
import { compareEvents } from '../../as-of/dated-case.ts'
import { parseEdtf } from '../../dates/edtf.ts'
import { computeBounds, type DateBounds } from '../../dates/edtf-bounds.ts'
import type { KnownOn, SnapshotEvent, SnapshotNotice } from '../../known-on/known.ts'
import { boundDay, makeDatesBuilder, NO_DAY, type SelectionColumns } from './columns.ts'
import { NEVER } from './event-days.ts'

/**
 * Columns of the second clock, with the same rows as the selection columns: with them, what was known on a day is computed
 * without reading a record. NEVER is a day that does not come.
 */
export interface KnownColumns {
  readonly events: {
    /** The day from which a source that the event cites is known. */
    readonly knownFrom: Int32Array<ArrayBuffer>
  }
  readonly notices: {
    readonly knownFrom: Int32Array<ArrayBuffer>
    /** The day from which all sources that it depends on are known. */
    readonly wholeFrom: Int32Array<ArrayBuffer>
    /** The day from which its status counts; NO_DAY if that is open, NEVER if its status has no date. */
    readonly statusFrom: Int32Array<ArrayBuffer>
  }
  /**
   * Events that have another date while the article is the only one of their sources that is known; grouped by case, and
   * within a case in the order of folding of these dates.
   */
  readonly articles: {
    /** Row of the event. */
    readonly event: Uint32Array<ArrayBuffer>
    /** Row of the event of the case that then follows it; the first row of the next case if it is then the last. */
    readonly before: Uint32Array<ArrayBuffer>
    /** Row of `dates`. */
    readonly date: Uint32Array<ArrayBuffer>
    /** The day from which another source is known. */
    readonly until: Int32Array<ArrayBuffer>
  }
  /** The bounds of each distinct date that only the article gives. */
  readonly dates: SelectionColumns['dates']
}

/** The fields of a case that these columns are computed from; a full record has all of them but `mentions`. */
export interface CitedFields {
  readonly events: readonly Pick<SnapshotEvent, 'date' | 'dateInArticle' | 'citations'>[]
  readonly notices: readonly Pick<SnapshotNotice, 'statusDate' | 'citations' | 'mentions'>[]
}

interface Placed {
  readonly bounds: DateBounds
  /** Index among the events of its case in the file. */
  readonly place: number
}

function compareAll(a: Placed, b: Placed): number {
  return compareEvents(a, b) || a.place - b.place
}

/** When the sources were published, and which of them is the article. */
export type PublishedSources = Omit<KnownOn, 'day'>

/**
 * Builds the columns from cases that are added one after the other. `add` throws an `EdtfError` for a date that is not EDTF,
 * and then adds nothing.
 */
export function makeKnownBuilder({ published, article }: PublishedSources) {
  const dates = makeDatesBuilder()
  const events = { knownFrom: growDays() }
  const notices = { knownFrom: growDays(), wholeFrom: growDays(), statusFrom: growDays() }
  const articles = { event: growWords(), before: growWords(), date: growWords(), until: growDays() }
  const read = new Map<string, DateBounds>()
  const findBounds = (text: string): DateBounds => {
    const known = read.get(text)
    if (known) return known
    const bounds = computeBounds(parseEdtf(text))
    read.set(text, bounds)
    return bounds
  }
  const dayOf = (source: string) => {
    const day = published.get(source)
    return day === undefined ? NEVER : boundDay(day)
  }
  const findFirst = (sources: readonly string[]) =>
    sources.reduce((first, source) => Math.min(first, dayOf(source)), NEVER)
  const articleDay = dayOf(article)

  /** The events that have the date of the article for some time, in the order of these dates. */
  const listMoved = (sorted: readonly (Placed & { readonly event: CitedFields['events'][number] })[]) =>
    sorted
      .flatMap(({ event: { dateInArticle, citations }, place }, at) => {
        const sources = citations.map(({ source }) => source)
        if (dateInArticle === undefined || !sources.includes(article)) return []
        const until = findFirst(sources.filter((source) => source !== article))
        return until <= articleDay
          ? []
          : [{ at, place, until, text: dateInArticle, bounds: findBounds(dateInArticle) }]
      })
      .toSorted(compareAll)

  return {
    add(fields: CitedFields): void {
      const sorted = fields.events
        .map((event, place) => ({ event, place, bounds: findBounds(event.date) }))
        .toSorted(compareAll)
      const moved = listMoved(sorted)
      const stated = fields.notices.map(({ statusDate, citations, mentions }) => ({
        sources: citations.map(({ source }) => source),
        mentions,
        statusFrom: statusDate === null ? NEVER : boundDay(findBounds(statusDate).countsFrom),
      }))
      const start = events.knownFrom.length
      for (const { event } of sorted)
        events.knownFrom.push(findFirst(event.citations.map(({ source }) => source)))
      for (const one of moved) {
        const before = sorted.findIndex((other) => compareAll(other, one) > 0)
        articles.event.push(start + one.at)
        articles.before.push(start + (before === -1 ? sorted.length : before))
        articles.date.push(dates.find(one.text, one.bounds))
        articles.until.push(one.until)
      }
      for (const { sources, mentions, statusFrom } of stated) {
        notices.knownFrom.push(findFirst(sources))
        notices.wholeFrom.push(
          [...sources, ...mentions].reduce((last, source) => Math.max(last, dayOf(source)), NO_DAY),
        )
        notices.statusFrom.push(statusFrom)
      }
    },
    /** Adds the events and notices of a case that cannot be read: they are never known. */
    skip(size: { readonly events: number; readonly notices: number }): void {
      for (let i = 0; i < size.events; i++) events.knownFrom.push(NEVER)
      for (let i = 0; i < size.notices; i++) {
        notices.knownFrom.push(NEVER)
        notices.wholeFrom.push(NEVER)
        notices.statusFrom.push(NEVER)
      }
    },
    finish(): KnownColumns {
      return {
        events: { knownFrom: events.knownFrom.finish() },
        notices: {
          knownFrom: notices.knownFrom.finish(),
          wholeFrom: notices.wholeFrom.finish(),
          statusFrom: notices.statusFrom.finish(),
        },
        articles: {
          event: articles.event.finish(),
          before: articles.before.finish(),
          date: articles.date.finish(),
          until: articles.until.finish(),
        },
        dates: dates.finish(),
      }
    },
  }
}
