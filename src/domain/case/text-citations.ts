import type { CaseEvent, Conflict, Notice } from './case.ts'
import { findCited } from './cited-text.ts'
import { listVoices } from './sides.ts'

function list(
  texts: readonly (string | null | undefined)[],
  conflicts: readonly Conflict[] | undefined,
): readonly string[] {
  const differing = (conflicts ?? []).filter(({ since }) => since === undefined)
  const named = [...texts, ...differing.map(({ value }) => value)].flatMap((text) => findCited(text ?? ''))
  return [...new Set([...named, ...differing.map(({ source }) => source)])]
}

/**
 * The ids of the sources that the wording of an event depends on besides its `citations`: cited in its texts or conflicts.
 * It does not depend on a conflict about a later day, which is left out by itself; see `limitConflicts`.
 */
export function listCitedInEvent({
  title,
  detail,
  note,
  actor,
  attributedTo,
  alsoAttributedTo,
  conflicts,
}: Omit<CaseEvent, 'sets'>): readonly string[] {
  const voices = listVoices({ attributedTo, ...(alsoAttributedTo && { alsoAttributedTo }) })
  const names = voices.flatMap(({ name, via }) => [name, via?.name])
  return list([title, detail, note, actor?.name, ...names], conflicts)
}

/** The ids of the sources that the wording of a notice depends on besides its `citations`. */
export function listCitedInNotice({ calledInArticle, grounds, note, conflicts }: Notice): readonly string[] {
  return list([calledInArticle, grounds, note], conflicts)
}
