import { type Day, formatDay, parseDaySpan } from '../dates/day.ts'

/** Something in an address that was not understood and was left out, or cut. */
export type QueryRemark =
  | { readonly kind: 'unknown-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  | { readonly kind: 'repeated-parameter'; readonly parameter: string }
  | { readonly kind: 'search-cut'; readonly length: number }
  | { readonly kind: 'address-cut'; readonly length: number }

/** Longest query part of an address that is read, in UTF-16 units; browsers and mail programs stop well below. */
const MAX_ADDRESS_LENGTH = 20_000
/** More unknown values than this in one parameter say nothing new. */
const MAX_REMARKS = 50

/** What a case page, and the comparison of two days, keep in the address beside the query; see `chronology-filter.ts`. */
export const CHRONOLOGY_PARAMETERS = ['support', 'words', 'type', 'context', 'since'] as const
/** What the board keeps there; see `figure-options.ts`. */
export const FIGURE_PARAMETERS = ['ask', 'context'] as const
/** What the comparison of cases keeps there; see `compare.ts`. */
export const COMPARE_PARAMETERS = ['cases', 'at'] as const
/** What a summary to be printed keeps there; see `print-parts.ts`. */
export const PRINT_PARAMETERS = ['parts'] as const
/** What the page of sources keeps there; see `source-query.ts`. */
export const SOURCE_PARAMETERS = ['find', 'kind', 'language', 'publisher', 'after', 'before'] as const

/** Takes a remark down. */
export type Note = (remark: QueryRemark) => void

/** The parameters of the query part of an address, each once; what is too long or repeated is noted. */
export function readParameters(text: string, note: Note): readonly (readonly [string, string])[] {
  const bare = text.startsWith('?') ? text.slice(1) : text
  if (bare.length > MAX_ADDRESS_LENGTH) note({ kind: 'address-cut', length: MAX_ADDRESS_LENGTH })
  const seen = new Map<string, string>()
  for (const [parameter, value] of new URLSearchParams(bare.slice(0, MAX_ADDRESS_LENGTH))) {
    if (seen.has(parameter)) note({ kind: 'repeated-parameter', parameter })
    else if (value !== '' || parameter !== '') seen.set(parameter, value)
  }
  return [...seen]
}

/** Collects remarks, as many as are still read. */
export function collectRemarks(): { readonly remarks: readonly QueryRemark[]; readonly note: Note } {
  const remarks: QueryRemark[] = []
  return {
    remarks,
    note: (remark) => {
      if (remarks.length < MAX_REMARKS) remarks.push(remark)
    },
  }
}

/** The first or last day of a year, month or day; null with a remark where it is none. */
export function parseDayOf(parameter: string, value: string, end: 'first' | 'last', note: Note): Day | null {
  const day = parseDaySpan(value)?.[end]
  if (day === undefined) note({ kind: 'unknown-value', parameter, value })
  return day ?? null
}

/** The values of a list separated by commas, each once. */
export function splitList(value: string): readonly string[] {
  return [...new Set(value.split(',').filter((part) => part !== ''))]
}

/** The values of a list that are known; a remark for each that is not. */
export function parseList<T extends string>(
  parameter: string,
  value: string,
  isKnown: (part: string) => part is T,
  note: Note,
): readonly T[] {
  return splitList(value).filter((part): part is T => {
    const known = isKnown(part)
    if (!known) note({ kind: 'unknown-value', parameter, value: part })
    return known
  })
}

function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')
}

/**
 * Parameters as they stand in an address, without a question mark: in the order given, empty ones left out. One escape for
 * all: what a list separates by stays readable, everything else that could end a value is escaped.
 */
export function formatParameters(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&')
}

/** Those parameters of an address that have one of the names, as they stand there. */
export function keepParameters(text: string, names: readonly string[]): string {
  return formatParameters(readParameters(text, () => undefined).filter(([name]) => names.includes(name)))
}

/** A day as a parameter; empty for none. */
export function formatDayParameter(day: Day | null): string {
  return day === null ? '' : formatDay(day)
}
