import type { ConflictField } from '../domain/case/vocabulary.ts'
import type { Messages } from './types.ts'

/** A point of disagreement in words: of the vocabulary in the language of the page, free text as written. */
export function nameConflictField(field: ConflictField, m: Pick<Messages, 'conflictField'>): string {
  const names: Readonly<Record<string, string>> = m.conflictField
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field
}
