import type { CaseAsOf } from '../domain/as-of/case-as-of.ts'
import type { RowDifference } from '../domain/as-of/pair-row-values.ts'
import { nameConflictField } from './name-conflict-field.ts'
import { nameNotice } from './name-notice.ts'
import type { Words } from './types.ts'

/** A point on which sources disagree about a row: its column, or of several notices which one, and what of it. */
export function namePoint({ notices }: CaseAsOf, { column, field, part }: RowDifference, m: Words): string {
  const notice = notices.length > 1 ? notices.find((one) => one.notice.id === part)?.notice : undefined
  return `${notice ? nameNotice(notice, m) : m.board.column[column]}, ${nameConflictField(field, m)}`
}
