import type { EdtfText } from '../case/case.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { Edtf } from '../dates/edtf-types.ts'

/** A day within an EDTF text: year, month, day, and what stands after the day and qualifies all of it. */
const DAY = /([?~%]?[\dX]{4}[?~%]?)-([?~%]?[\dX]{2})([?~%]?)-[?~%]?[\dX]{2}([?~%]?)(?:T[\w:+.-]+)?/g

/**
 * A date without its days: each becomes its month, ends that are then the same become one. Years, seasons and open ends stay.
 * What it says is wider, never other, than what the date says. Throws an `EdtfError` for a text that is not EDTF.
 */
export function widenToMonth(text: EdtfText): Edtf {
  const wide = text.replaceAll(
    DAY,
    (_all, year: string, month: string, ofMonth: string, ofDay: string) =>
      `${year}-${month}${ofDay || ofMonth}`,
  )
  const [, from = '', to = ''] = /^\[?([^,/[\]]+)(?:\/|\.\.|,)([^,/[\]]+)\]?$/.exec(wide) ?? []
  if (from !== '' && from === to) return parseEdtf(from)
  const [, list] = /^\[(.*)\]$/.exec(wide) ?? []
  if (list === undefined) return parseEdtf(wide)
  const members = [...new Set(list.split(','))]
  return parseEdtf(
    members.length === 1 && !members[0]?.includes('..') ? (members[0] ?? wide) : `[${members.join(',')}]`,
  )
}
