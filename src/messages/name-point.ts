import type { CaseRow } from '../domain/case-row.ts'
import type { RowDifference } from '../domain/pair-row-values.ts'
import type { Words } from './messages.ts'
import { nameNotice } from './name-notice.ts'

/** A point on which sources disagree about a row: its column, or of several notices which one, and what of it. */
export function namePoint({ notices }: CaseRow, { column, field, part }: RowDifference, m: Words): string {
  const notice = notices.length > 1 ? notices.find((one) => one.notice.id === part)?.notice : undefined
  return `${notice ? nameNotice(notice, m) : m.board.column[column]}, ${m.conflictField[field]}`
}
