import type { RelatedCase } from '../domain/case/case.ts'
import { RELATIONS } from '../domain/case/vocabulary.ts'
import type { Words } from './types.ts'

/** A relation in words: of the vocabulary in the language of the page, free text as written. */
export function nameRelation(relation: RelatedCase['relation'], m: Pick<Words, 'relation'>): string {
  const known = RELATIONS.find((one) => one === relation)
  return known === undefined ? relation : m.relation[known]
}
