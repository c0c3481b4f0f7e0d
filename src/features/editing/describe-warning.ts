import type { DraftWarning } from '../../domain/editing/warnings.ts'
import { nameTrackValue } from '../../messages/name-track-value.ts'
import type { Words } from '../../messages/types.ts'

/** Names of what warnings are about. */
export interface WarningNames {
  readonly event: (id: string) => string
  readonly source: (id: string) => string
}

/** A warning as a sentence. */
export function describeWarning(warning: DraftWarning, names: WarningNames, m: Words): string {
  const words = m.editing.warning
  switch (warning.code) {
    case 'after-compiled':
      return words.afterCompiled(m.day(warning.day))
    case 'not-set-by-type':
      return words.notSetByType(
        m.eventType[warning.type],
        m.track[warning.track],
        nameTrackValue(warning, null, m),
      )
    case 'release-before-detention':
      return words.releaseFirst(names.event(warning.release), names.event(warning.detention))
    case 'published-before':
      return words.publishedBefore(names.source(warning.source))
    case 'status-before-issue':
      return words.statusBeforeIssue
    case 'same-address':
      return words.sameAddress(names.source(warning.source))
  }
}
