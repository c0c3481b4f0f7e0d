import type { FontFiles } from '../../../api/fonts.ts'
import type { Case, Source } from '../../../domain/case/case.ts'
import type { Language } from '../../../domain/case/language.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'
import type { Redaction } from '../../../domain/summary/redaction/redact.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Figure } from '../document/model.ts'
import type { MadeFile } from '../formats/make-file.ts'
import type { PageSize } from '../formats/page-size.ts'
import type { ExportKind } from '../formats/registry.ts'

/** What the page shows, and so exports. */
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
  /** Null: nothing is redacted. `keepTexts`: texts stay, with names replaced. */
  readonly redact: { readonly keepTexts: boolean } | null
}

/** All that a file is made from: plain data, which can be sent to a worker. */
export interface ExportJob {
  readonly choice: ExportChoice
  readonly scope: ExportScope
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  /** Ids of cases whose record could not be loaded. */
  readonly leftOut: readonly string[]
  /** What readers must know about the author of the article; null where it could not be loaded. */
  readonly disclosure: string | null
  readonly figure: Figure | null
}

/** A file, with what was redacted in it. */
export interface ExportResult extends MadeFile {
  readonly redaction: Pick<Redaction, 'changes' | 'remaining' | 'proper' | 'tellingDays'> | null
}

/** A request to the worker: load all code and words ahead, or make a file. Only formats with `needsFonts` get fonts. */
export type ExportRequest = 'preload' | { readonly job: ExportJob; readonly fonts: FontFiles | null }

/** What the worker makes; null for `preload`. */
export type ExportAnswer = ExportResult | null
