import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import type { DocumentContext } from '../document/model.ts'
import { findVaguelyPublished } from './bibliography.ts'
import { findFormulas } from './csv.ts'
import { type Loss, makeLoss } from './loss.ts'
import type { TextKind } from './make-file.ts'
import { tabulateStatements } from './statement-table.ts'
import { tabulateCases } from './tables.ts'

/** What tables of text and lists of sources do not hold as it is. */
export function findTableLosses(
  kind: TextKind,
  summary: Summary,
  { context, m }: { readonly context: DocumentContext; readonly m: Words },
): readonly Loss[] {
  switch (kind) {
    case 'cases': {
      const { columns: c } = m.document
      const { columns, rows } = tabulateStatements(summary, context, m)
      const named = [c.case, c.kind, c.date, c.title].map((name) => columns.indexOf(name))
      const statements = rows.map((row) =>
        named
          .map((at) => row[at] ?? '')
          .filter(Boolean)
          .join(', '),
      )
      return [
        ...makeLoss('guarded', 'in-words', findFormulas(tabulateCases(summary, context, m))),
        ...makeLoss('rows', 'left-out', statements),
      ]
    }
    case 'statements':
      return makeLoss('guarded', 'in-words', findFormulas(tabulateStatements(summary, context, m)))
    case 'ris':
    case 'csl':
      return makeLoss('published', 'in-words', findVaguelyPublished(summary))
    case 'markdown':
    case 'json':
      return []
  }
}
