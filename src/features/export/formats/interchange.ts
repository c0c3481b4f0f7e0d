import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { orNotLoaded } from '../../../ui/not-loaded.ts'
import type { DocumentContext } from '../document/model.ts'
import { FORM_CODE } from './form-code.ts'
import { findSchema } from './json.ts'
import { type Loss, makeLoss } from './loss.ts'
import type { ExportKind } from './registry.ts'
import { tabulateStatements } from './statement-table.ts'
import { tabulateCases, tabulateSources } from './tables.ts'

/** Forms for other programs, each loaded on first use. */
const INTERCHANGE_KINDS = ['xlsx', 'exchange', 'timelinejs', 'ftm'] as const satisfies readonly ExportKind[]
export type InterchangeKind = (typeof INTERCHANGE_KINDS)[number]

export function isInterchange(kind: ExportKind): kind is InterchangeKind {
  return (INTERCHANGE_KINDS as readonly ExportKind[]).includes(kind)
}

export interface MadeInterchange {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly losses: readonly Loss[]
  readonly preview: string
}

/** The tables as text, for looking at beforehand. */
function previewTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' | ')).join('\n')
}

/** Makes a file for another program; what the program cannot hold is told in `losses`. */
export async function makeInterchange(
  kind: InterchangeKind,
  summary: Summary,
  { context, m }: { readonly context: DocumentContext; readonly m: Words },
): Promise<MadeInterchange> {
  switch (kind) {
    case 'xlsx': {
      const { renderXlsx } = await orNotLoaded(FORM_CODE.xlsx())
      const w = m.exporting.sheets
      const cases = tabulateCases(summary, context, m)
      const { bytes, cut } = await renderXlsx([
        { name: w.cases, table: cases },
        { name: w.statements, table: tabulateStatements(summary, context, m) },
        { name: w.sources, table: tabulateSources(summary, context, m) },
      ])
      return {
        content: bytes,
        losses: makeLoss('cells', 'left-out', cut),
        preview: previewTable([cases.columns, ...cases.rows]),
      }
    }
    case 'exchange': {
      const [{ makeExchangeSet, packExchange }, { writeExchangeJson }] = await orNotLoaded(
        FORM_CODE.exchange(),
      )
      const set = makeExchangeSet(summary)
      const schema = findSchema(context, 'exchange.schema.json')
      return { content: packExchange(set, schema), losses: [], preview: writeExchangeJson(set, schema) }
    }
    case 'timelinejs': {
      const { formatTimelineJs } = await orNotLoaded(FORM_CODE.timelinejs())
      const { text, losses } = formatTimelineJs(summary, context, m)
      return { content: text, losses, preview: text }
    }
    case 'ftm': {
      const { formatFollowTheMoney } = await orNotLoaded(FORM_CODE.ftm())
      const { text, losses } = formatFollowTheMoney(summary, context, m)
      return { content: text, losses, preview: text }
    }
  }
}
