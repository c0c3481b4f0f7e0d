import type { Summary } from '../../domain/summary/summary.ts'
import type { Words } from '../../messages/types.ts'

/** Says the last known value of each of the three tracks of a case; null if nothing is on record. */
export function describeTracks({ cases: [one] }: Summary, m: Words): string | null {
  if (!one) return null
  const { case: status, custody, protection } = one.row.tracks
  const country = protection.since?.country
  const label = m.protection[protection.value]
  return [
    `${m.colon(m.board.column.status)} ${m.caseStatus[status.value]}`,
    `${m.colon(m.board.column.custody)} ${m.custody[custody.value]}`,
    `${m.colon(m.board.column.protection)} ${country ? m.board.withCountry(label, m.country(country)) : label}`,
  ].join('. ')
}
