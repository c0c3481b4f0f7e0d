import type { EdtfText } from '../case/case.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { Edtf } from '../dates/edtf-types.ts'

/** A day within an EDTF text; captures year, month, the qualifier after the month and the one after the day (of all of it). */
const DAY = /([?~%]?[\dX]{4}[?~%]?)-([?~%]?[\dX]{2})([?~%]?)-[?~%]?[\dX]{2}([?~%]?)(?:T[\w:+.-]+)?/g

/**
 * A date with each day replaced by its month; ends that become equal are merged. Years, seasons and open ends stay. The
 * result includes everything the date includes. Throws an `EdtfError` for a text that is not EDTF.
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
