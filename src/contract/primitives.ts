import * as v from 'valibot'
import { isCountryCode } from '../domain/case/countries.ts'
import { parseDay } from '../domain/dates/day.ts'
import { parseEdtf } from '../domain/dates/edtf.ts'
import { EdtfError } from '../domain/dates/edtf-types.ts'

/** Why a text is not an EDTF date; null if it is one. */
function explainDate(text: string): string | null {
  try {
    parseEdtf(text)
    return null
  } catch (error) {
    if (error instanceof EdtfError) return error.message
    throw error
  }
}

export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const Text = v.string()
export const Country = v.pipe(
  v.string(),
  v.check(isCountryCode, 'This is not an ISO 3166-1 alpha-2 country code.'),
)
export const EdtfString = v.pipe(
  v.string(),
  v.check(
    (text) => explainDate(text) === null,
    (issue) => explainDate(issue.input) ?? 'This is not a date.',
  ),
)
export const IsoDay = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined, 'This is not a day written YYYY-MM-DD.'),
)

/** The schema of a read-only array. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly())
}
