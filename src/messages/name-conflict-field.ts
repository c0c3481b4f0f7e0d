import { CONFLICT_FIELDS, type ConflictField } from '../domain/case/vocabulary.ts'
import type { Messages } from './types.ts'

/** A point of disagreement in words: of the vocabulary in the language of the page, free text as written. */
export function nameConflictField(field: ConflictField, m: Pick<Messages, 'conflictField'>): string {
  const known = CONFLICT_FIELDS.find((one) => one === field)
  return known === undefined ? field : m.conflictField[known]
}
