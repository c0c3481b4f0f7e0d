import type { Source } from '../domain/case/case.ts'
import type { Words } from './types.ts'

type Titled = Pick<Source, 'title' | 'titleIsDescription'>

/** The title of a source; a description by the editors in place of a headline is marked as one. */
export function nameTitle(source: Titled, m: Words): string {
  return source.titleIsDescription ? m.case.describedTitle(source.title) : source.title
}

/** The same inside a sentence: a headline is in quotation marks, a description is not. */
export function quoteTitle(source: Titled, m: Words): string {
  return source.titleIsDescription ? nameTitle(source, m) : `“${source.title}”`
}
