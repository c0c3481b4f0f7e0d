/**
 * Dates with uncertainty: EDTF, ISO 8601-2:2019, levels 0 and 1, and from level 2 "one of a set" (`[a..b]`, `[a,b]`),
 * qualified components and unspecified digits anywhere. Everything else is rejected with a reason; no date is adjusted.
 */

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%'

/** A year, month or day as written, with the qualifiers before (this component) and after (it and all to its left). */
export interface Component {
  /** Digits, with X for an unspecified one; a year may have a minus sign. */
  readonly digits: string
  readonly before: Qualifier
  readonly after: Qualifier
}

/** A year, a month or a day; `time` is kept as written and does not change the day. */
export interface EdtfDate {
  readonly kind: 'date'
  readonly text: string
  readonly year: Component
  readonly month?: Component
  readonly day?: Component
  readonly time?: string
}

/** A season, by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter. */
export interface EdtfSeason {
  readonly kind: 'season'
  readonly text: string
  readonly year: Component
  readonly season: Component
}

/** A year of more than four digits, `Y170000002`. */
export interface EdtfLongYear {
  readonly kind: 'long-year'
  readonly text: string
  readonly year: number
}

export type EdtfSingle = EdtfDate | EdtfSeason | EdtfLongYear

/** A member of a set: a date, or the dates from one to another, either of which may be open (null). */
export type SetMember =
  | { readonly kind: 'single'; readonly date: EdtfSingle }
  | { readonly kind: 'range'; readonly from: EdtfSingle | null; readonly to: EdtfSingle | null }

/** One of several days: `[a..b]`, `[a,b]`, `[..b]`, `[a..]`. */
export interface EdtfOneOf {
  readonly kind: 'one-of'
  readonly text: string
  readonly members: readonly SetMember[]
}

/** The end of an interval: a date, open (`..`) or unknown (empty). */
export type IntervalEnd = EdtfSingle | { readonly kind: 'open' } | { readonly kind: 'unknown' }

export interface EdtfInterval {
  readonly kind: 'interval'
  readonly text: string
  readonly start: IntervalEnd
  readonly end: IntervalEnd
}

export type Edtf = EdtfSingle | EdtfOneOf | EdtfInterval

/** Thrown for a text that is not a supported date; the message says what is wrong with it. */
export class EdtfError extends Error {
  override name = 'EdtfError'
  constructor(text: string, reason: string) {
    super(`“${text.slice(0, 60)}” is not a date: ${reason}`)
  }
}
