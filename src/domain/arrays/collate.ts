/** The name to sort a country by. It depends on the reader's language, so the caller passes it in. */
export type NameCountry = (code: string) => string

/** How names are sorted; depends on the reader's language. */
export interface Collators {
  readonly nameCountry: NameCountry
  readonly locale: string
}
