import { groupBy } from '../domain/arrays/group-by.ts'
import type { NoticeState } from '../domain/as-of/case-as-of.ts'
import type { ClaimKind } from '../domain/case/vocabulary.ts'
import type { Messages } from './types.ts'

/** Notices whose words are those of the same sides, named together by their types. */
export interface NamedNotices {
  readonly label: string
  readonly sides: readonly ClaimKind[]
  readonly notices: readonly NoticeState[]
}

/** The types of the notices of a row, apart for those whose words are those of other sides. */
export function nameNotices(
  notices: readonly NoticeState[],
  m: Pick<Messages, 'noticeType' | 'board'>,
): readonly NamedNotices[] {
  const bySides = groupBy(notices, ({ notice }) => notice.sides.join())
  return [...bySides.values()].map((same) => {
    const byType = [...groupBy(same, ({ notice }) => notice.type)]
    const types = byType.map(([key, { length }]) => ({ key, label: m.noticeType[key], count: length }))
    return { label: m.board.notices(types), sides: same[0]?.notice.sides ?? [], notices: same }
  })
}
