import type { Case, Source } from '../../../domain/case/case.ts'
import type { Language } from '../../../domain/case/language.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Figure } from '../document/model.ts'
import type { PageSize } from '../formats/page-size.ts'
import type { ExportKind } from '../formats/registry.ts'

/** What is displayed, and so exported. */
export interface ExportScope {
  readonly ids: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  /** SHA-256 of the data file; null where it is not known. */
  readonly dataSha256: string | null
  /** The id of the article with which the collection began. */
  readonly article: string
  readonly onRecord: number
  /** The id of the one case that the file is about; null for the board. */
  readonly single: string | null
  /** The absolute address of the page. */
  readonly address: string
}

/** What the reader chose. */
export interface ExportChoice {
  readonly kind: ExportKind
  readonly language: Language
  readonly parts: readonly SummaryPart[]
  readonly size: PageSize
  /** Null: nothing is taken out. `keepTexts`: texts stay, with names replaced. */
  readonly redact: { readonly keepTexts: boolean } | null
}

/** All that a file is made from; plain data, which a worker can be sent. */
export interface ExportJob {
  readonly choice: ExportChoice
  readonly scope: ExportScope
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
  /** What has to be told of the author of the article; null where it could not be read. */
  readonly disclosure: string | null
  readonly figure: Figure | null
}
