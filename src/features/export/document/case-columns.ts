import type { Column } from '../../../domain/as-of/case-as-of.ts'

/** The column of the list for each column of the table of cases. Columns after these apply to the whole row. */
export const CASE_COLUMNS: readonly Column[] = [
  'person',
  'person',
  'person',
  'held',
  'sought',
  'first',
  'notice',
  'notice',
  'status',
  'status',
  'custody',
  'custody',
  'protection',
  'protection',
  'protection',
]
