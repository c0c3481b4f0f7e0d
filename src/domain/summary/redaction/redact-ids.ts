import type { Summary } from '../summary.ts'
import { makeInitials } from './redact-names.ts'

/** Names of cases by their ids, no two the same: a number tells those with the same initials apart. */
function nameCases(
  names: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const used = new Map<string, number>()
  return new Map(
    [...ids].map(([id, place]) => {
      const initials = makeInitials(names.get(id) ?? '') || '?'
      const count = (used.get(initials) ?? 0) + 1
      used.set(initials, count)
      return [place, count === 1 ? initials : `${initials} (${count})`]
    }),
  )
}

/** Ids that only count, for all that a summary holds, and what its cases are called; `names` are those of all cases. */
export function giveIds(
  summary: Summary,
  names: ReadonlyMap<string, string>,
): {
  readonly caseIds: ReadonlyMap<string, string>
  /** By the ids given. */
  readonly called: ReadonlyMap<string, string>
  readonly part: (id: string) => string
  readonly source: (id: string) => string
} {
  const shown = summary.cases.map(({ record }) => record.id)
  const related = summary.cases.flatMap(({ relatedCases }) => relatedCases.map((one) => one.case))
  const caseIds = new Map([...new Set([...shown, ...related])].map((id, i) => [id, `case-${i + 1}`]))
  const sourceIds = new Map(summary.sources.map(({ id, number }) => [id, `s${number}`]))
  const partIds = new Map(
    summary.cases.flatMap(({ record, chronology, claims }) => {
      const place = caseIds.get(record.id) ?? ''
      return [
        ...chronology.map(({ event }, i) => [event.id, `${place}-event-${i + 1}`] as const),
        ...record.notices.map(({ id }, i) => [id, `${place}-notice-${i + 1}`] as const),
        ...claims.map(({ id }, i) => [id, `${place}-claim-${i + 1}`] as const),
      ]
    }),
  )
  return {
    caseIds,
    called: nameCases(names, caseIds),
    part: (id) => partIds.get(id) ?? '',
    source: (id) => sourceIds.get(id) ?? 's0',
  }
}
