import type { Source } from '../domain/case/case.ts'
import { tryParseEdtf } from '../domain/dates/edtf.ts'
import type { Messages } from './types.ts'

/** Names a source by its publisher and its date, if it has one: "El País, 9 Nov 2013". */
export function nameSource({ publisher, published }: Source, m: Messages): string {
  const date = published === undefined ? undefined : tryParseEdtf(published)
  return [publisher, date ? m.date(date) : published].filter(Boolean).join(', ')
}
