import type { CaseSummary, Summary } from '../../../domain/summary/summary.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Words } from '../../../messages/types.ts'
import { makeSourceLister } from '../document/source-lines.ts'

/** How much a file holds; null: its format holds none. */
export interface Written {
  readonly cases: number | null
  /** Events, notices, claims and relations. */
  readonly statements: number | null
  readonly sources: number
}

/** The parts of a case that are statements, one by one. */
export const STATEMENT_PARTS = [
  'chronology',
  'notices',
  'claims',
  'related',
] as const satisfies readonly SummaryPart[]

function countStatements(one: CaseSummary, parts: ReadonlySet<SummaryPart>): number {
  const counts: Readonly<Record<(typeof STATEMENT_PARTS)[number], number>> = {
    chronology: one.chronology.length,
    notices: one.notices.length,
    claims: one.claims.length,
    related: one.relatedCases.length,
  }
  return STATEMENT_PARTS.reduce((sum, part) => sum + (parts.has(part) ? counts[part] : 0), 0)
}

/** Everything in a summary, of the parts that were chosen: what most formats hold. */
export function countSummary({ cases, sources, parts }: Summary): Written {
  return {
    cases: cases.length,
    statements: cases.reduce((sum, one) => sum + countStatements(one, parts), 0),
    sources: sources.length,
  }
}

/** How many sources a table lists that cites `of` each case, with the sources that their notes cite. */
export function countSources(
  summary: Summary,
  { m, of }: { readonly m: Words; readonly of: (one: CaseSummary) => readonly string[] },
): number {
  return makeSourceLister(summary, m).follow(summary.cases.flatMap(of)).length
}
