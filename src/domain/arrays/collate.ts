/** The name that a country is sorted by; it depends on the reader's language, so the caller gives it. */
export type NameCountry = (code: string) => string

/** How names are ordered; depends on the reader's language. */
export interface Collators {
  readonly nameCountry: NameCountry
  readonly locale: string
}
