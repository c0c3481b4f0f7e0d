import type { Notice } from '../domain/case/case.ts'
import type { Words } from './types.ts'

/** A notice by its type and the states that asked for it. */
export function nameNotice({ type, requestedBy }: Pick<Notice, 'type' | 'requestedBy'>, m: Words): string {
  return requestedBy.length > 0
    ? `${m.noticeType[type]} (${requestedBy.map(m.country).join(', ')})`
    : m.noticeType[type]
}

/** Says that a notice may be the same as another of its case, if so, and names those among the ones shown. */
export function describePossiblySame(
  { possiblySameAs = [] }: Notice,
  shown: readonly Notice[],
  m: Words,
): string {
  if (possiblySameAs.length === 0) return ''
  const others = shown.filter(({ id }) => possiblySameAs.includes(id))
  const names = [...new Set(others.map((one) => nameNotice(one, m)))]
  return names.length > 0 ? m.case.possiblySameAs(names.join('; ')) : m.case.possiblySame
}
