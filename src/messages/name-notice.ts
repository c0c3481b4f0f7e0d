import type { KnownNotice } from '../domain/case.ts'
import type { Words } from './messages.ts'

/** A notice by its type and the states that asked for it. */
export function nameNotice(
  { type, requestedBy }: Pick<KnownNotice, 'type' | 'requestedBy'>,
  m: Words,
): string {
  return requestedBy.length > 0
    ? `${m.noticeType[type]} (${requestedBy.map(m.country).join(', ')})`
    : m.noticeType[type]
}

/**
 * What is said of a notice that may be another one of the same case: which of those that are shown beside it; empty where
 * it names none.
 */
export function describeTwins(
  { possiblySameAs = [] }: KnownNotice,
  shown: readonly KnownNotice[],
  m: Words,
): string {
  if (possiblySameAs.length === 0) return ''
  const others = shown.filter(({ id }) => possiblySameAs.includes(id))
  const names = [...new Set(others.map((one) => nameNotice(one, m)))]
  return names.length > 0 ? m.case.possiblySameAs(names.join('; ')) : m.case.possiblySame
}
