import type { CaseSummary, Summary } from '../../../domain/summary/summary.ts'
import { listCited } from '../../../domain/summary/summary-citations.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Words } from '../../../messages/types.ts'
import { readPartialDate } from '../document/partial-date.ts'
import { makeSourceLister } from '../document/source-lines.ts'
import type { ExportKind } from './registry.ts'
import { citeRow } from './tables.ts'

/** How much of each kind is written to a file; null: it is not of this form to hold any. */
export interface Written {
  readonly cases: number | null
  /** Events, notices, claims and relations. */
  readonly statements: number | null
  readonly sources: number
}

/** The parts of a case that are statements, one by one. */
const STATEMENT_PARTS = [
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

/** What a form holds of a summary: the parts that were chosen, where it has parts, and what it has a place for. */
export function countWritten(kind: ExportKind, summary: Summary, m: Words): Written {
  const { cases, sources, parts } = summary
  const all = {
    cases: cases.length,
    statements: cases.reduce((sum, one) => sum + countStatements(one, parts), 0),
    sources: sources.length,
  }
  // With what the notes on them refer to, as the tables list them.
  const countSources = (of: (one: CaseSummary) => readonly string[]) =>
    makeSourceLister(summary, m).follow(cases.flatMap(of)).length
  switch (kind) {
    case 'cases':
      return { ...all, statements: null, sources: countSources(({ row }) => citeRow(row)) }
    case 'statements': {
      const told = new Set<SummaryPart>(['who', ...STATEMENT_PARTS])
      return {
        ...all,
        sources: countSources((one) => listCited(one, { parts: told, asOf: summary.asOf })),
      }
    }
    case 'timelinejs': {
      // An event without any date has no slide.
      const slides = cases.flatMap(({ chronology }) =>
        chronology.filter(({ entry }) => readPartialDate(entry.date, entry.bounds, summary) !== null),
      )
      const cited = new Set(slides.flatMap(({ entry }) => entry.sources))
      return { ...all, statements: slides.length, sources: cited.size }
    }
    case 'ris':
    case 'csl':
      return { ...all, cases: null, statements: null }
    default:
      return all
  }
}
