import type { CaseStatus } from '../case/vocabulary.ts'

/** Groups of statuses by what a reader wants to know first; each has its own icon and colour. */
export const STATUS_GROUPS = [
  'sought',
  'detained',
  'extradition',
  'removal',
  'removed',
  'halted',
  'protected',
  'unknown',
] as const
export type StatusGroup = (typeof STATUS_GROUPS)[number]

const GROUPS: Readonly<Record<CaseStatus, StatusGroup>> = {
  unknown: 'unknown',
  sought: 'sought',
  detained: 'detained',
  'extradition-requested': 'extradition',
  'extradition-admissible': 'extradition',
  'appeal-pending': 'extradition',
  'extradition-refused': 'halted',
  'surrender-ordered': 'removal',
  'removal-suspended': 'halted',
  surrendered: 'removed',
  'expulsion-ordered': 'removal',
  removed: 'removed',
  returned: 'halted',
  protected: 'protected',
  'removal-not-pending': 'halted',
  closed: 'unknown',
}

/** The group of a status of the removal case. */
export function computeStatusGroup(status: CaseStatus): StatusGroup {
  return GROUPS[status]
}
