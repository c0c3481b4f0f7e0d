import { listRowSources } from '../../domain/case-row.ts'
import type { CaseSummary, Summary } from '../../domain/summary.ts'
import { listMentions } from '../../domain/summary-mentions.ts'
import type { SummaryPart } from '../../domain/summary-parts.ts'
import type { ExportKind } from './forms.ts'
import { readPartialDate } from './partial-date.ts'

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
export function countWritten(kind: ExportKind, summary: Summary): Written {
  const { cases, sources, parts } = summary
  const all = {
    cases: cases.length,
    statements: cases.reduce((sum, one) => sum + countStatements(one, parts), 0),
    sources: sources.length,
  }
  const distinct = (of: (one: CaseSummary) => readonly string[]) => new Set(cases.flatMap(of)).size
  switch (kind) {
    case 'cases':
      return { ...all, statements: null, sources: distinct(({ row }) => listRowSources(row)) }
    case 'statements': {
      const told = new Set<SummaryPart>(STATEMENT_PARTS)
      return { ...all, sources: distinct((one) => listMentions(one, told)) }
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
