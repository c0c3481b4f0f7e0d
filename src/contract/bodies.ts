import * as v from 'valibot'
import type { Case, ContextEvent, Source } from '../domain/case/case.ts'
import { SOURCE_KINDS } from '../domain/case/vocabulary.ts'
import { CaseSchema, ContextEventSchema } from './case-schema.ts'
import { EdtfString, Id, list, Text } from './primitives.ts'

const optionalTrue = v.exactOptional(v.boolean())

/** A source; the last two fields say whether its address may be shown. */
export const SourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  id: Id,
  title: Text,
  titleIsDescription: optionalTrue,
  publisher: Text,
  url: Text,
  published: v.exactOptional(EdtfString),
  language: Text,
  kind: v.picklist(SOURCE_KINDS),
  note: v.exactOptional(Text),
  addressWithheld: optionalTrue,
  addressHidden: optionalTrue,
})

export interface CaseBody {
  readonly dataVersion: string
  readonly case: Case
}
export const CaseBodySchema: v.GenericSchema<unknown, CaseBody> = v.strictObject({
  dataVersion: Text,
  case: CaseSchema,
})

export interface SourcesBody {
  readonly dataVersion: string
  readonly sources: readonly Source[]
}
export const SourcesBodySchema: v.GenericSchema<unknown, SourcesBody> = v.strictObject({
  dataVersion: Text,
  sources: list(SourceSchema),
})

/** The article that the collection started from, and the background events. */
export interface ContextBody {
  readonly dataVersion: string
  readonly about: string
  readonly article: {
    readonly source: string
    readonly published: string
    readonly publishedNote: string
    readonly disclosure: string
  }
  readonly events: readonly ContextEvent[]
}
export const ArticleSchema = v.strictObject({
  source: Id,
  published: EdtfString,
  publishedNote: Text,
  disclosure: Text,
})
export const ContextBodySchema: v.GenericSchema<unknown, ContextBody> = v.strictObject({
  dataVersion: Text,
  about: Text,
  article: ArticleSchema,
  events: list(ContextEventSchema),
})
