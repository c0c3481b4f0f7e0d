import { LONGEST_ADDRESS, MOST_REMARKS } from '../../limits.ts'
/** A warning about something in an address that was ignored or cut. */
export type QueryRemark =
  | { readonly kind: 'unknown-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  | { readonly kind: 'repeated-parameter'; readonly parameter: string }
  | { readonly kind: 'search-cut'; readonly length: number }
  | { readonly kind: 'address-cut'; readonly length: number }

/** Parameters of a case page and of the comparison of two days, besides the query; see `chronology-filter.ts`. */
export const CHRONOLOGY_PARAMETERS = ['support', 'words', 'type', 'context', 'since', 'order'] as const
/** Parameters of the board, besides the query; see `figure-options.ts`. */
export const FIGURE_PARAMETERS = ['ask', 'context', 'view', 'layout', 'open'] as const
/** Parameters of the comparison of cases, besides the query; see `compare.ts`. */
export const COMPARE_PARAMETERS = ['cases', 'at'] as const
/** Parameters of the page that prints a summary, besides the query; see `print-parts.ts`. */
export const PRINT_PARAMETERS = ['parts'] as const
/** Parameters of the page of sources, besides the query; see `source-query.ts`. */
export const SOURCE_PARAMETERS = ['find', 'kind', 'language', 'publisher', 'after', 'before'] as const

/** Records a warning about the address. */
export type Note = (remark: QueryRemark) => void

/** The parameters of the query part of an address, each once; adds a remark if it is too long and for each repetition. */
export function readParameters(text: string, note: Note): readonly (readonly [string, string])[] {
  const bare = text.startsWith('?') ? text.slice(1) : text
  if (bare.length > LONGEST_ADDRESS) note({ kind: 'address-cut', length: LONGEST_ADDRESS })
  const seen = new Map<string, string>()
  for (const [parameter, value] of new URLSearchParams(bare.slice(0, LONGEST_ADDRESS))) {
    if (seen.has(parameter)) note({ kind: 'repeated-parameter', parameter })
    else if (value !== '' || parameter !== '') seen.set(parameter, value)
  }
  return [...seen]
}

/** A list of remarks, and the function that adds to it, up to MOST_REMARKS. */
export function collectRemarks(): { readonly remarks: readonly QueryRemark[]; readonly note: Note } {
  const remarks: QueryRemark[] = []
  return {
    remarks,
    note: (remark) => {
      if (remarks.length < MOST_REMARKS) remarks.push(remark)
    },
  }
}

function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/**
 * Formats parameters for an address, without a question mark: in the given order, without empty ones. Commas, which separate
 * the values of a list, and slashes stay readable; everything else that could end a value is escaped.
 */
export function formatParameters(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&')
}

/** The parameters of an address that have one of the names, in the order of the address. */
export function keepParameters(text: string, names: readonly string[]): string {
  return formatParameters(readParameters(text, () => undefined).filter(([name]) => names.includes(name)))
}
