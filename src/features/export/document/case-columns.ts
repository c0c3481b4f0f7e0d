import type { Column } from '../../../domain/as-of/case-as-of.ts'

/** The column of the list that each column of the table of cases belongs to; those after them belong to the whole row. */
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
