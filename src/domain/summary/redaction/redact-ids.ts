import type { Summary } from '../summary.ts'
import { makeInitials } from './redact-names.ts'

/** Initials of cases by their new ids; a number makes equal initials unique. */
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

/** New ids, which are only numbered, for everything in a summary, and initials for its cases; `names` are by id of a case. */
export function assignIds(
  summary: Summary,
  names: ReadonlyMap<string, string>,
): {
  readonly caseIds: ReadonlyMap<string, string>
  /** Initials of the cases, by their new ids. */
  readonly called: ReadonlyMap<string, string>
  readonly part: (id: string) => string
  readonly source: (id: string) => string
} {
  const included = summary.cases.map(({ record }) => record.id)
  const related = summary.cases.flatMap(({ relatedCases }) => relatedCases.map((one) => one.case))
  const caseIds = new Map([...new Set([...included, ...related])].map((id, i) => [id, `case-${i + 1}`]))
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
