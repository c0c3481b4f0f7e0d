import type { Source } from '../domain/case/case.ts'
import type { Words } from './types.ts'

type Titled = Pick<Source, 'title' | 'titleIsDescription'>

/** The title of a source; what the editors wrote in the place of a headline says so. */
export function nameTitle(source: Titled, m: Words): string {
  return source.titleIsDescription ? m.case.describedTitle(source.title) : source.title
}

/** The same inside a sentence: a headline stands in quotation marks, a description never does. */
export function quoteTitle(source: Titled, m: Words): string {
  return source.titleIsDescription ? nameTitle(source, m) : `“${source.title}”`
}
