import type { QueryRemark } from '../query/address-params.ts'
import { choicesParameter } from '../query/choices-parameter.ts'
import { formatTable, type Parameter, type ParameterTable, parseTable } from '../query/parameter.ts'
import { SUMMARY_PARTS, type SummaryPart } from './summary-parts.ts'

/** The value of the parameter if no part is chosen. */
const NONE = 'none'

const CHOSEN = choicesParameter(SUMMARY_PARTS)

const PARTS: Parameter<readonly SummaryPart[]> = {
  initial: SUMMARY_PARTS,
  parse: (value, problems) => {
    if (value === NONE) return []
    const named = CHOSEN.parse(value, problems)
    return named.length > 0 ? named : SUMMARY_PARTS
  },
  format: (parts) => {
    if (SUMMARY_PARTS.every((part) => parts.includes(part))) return ''
    return CHOSEN.format(SUMMARY_PARTS.filter((part) => parts.includes(part))) || NONE
  },
}

const PRINT: ParameterTable<{ readonly parts: readonly SummaryPart[] }> = { parts: PARTS }

/** Parses the parts of a summary to print, in their order; all of them if the address names no known part. */
export function parsePrintParts(text: string): {
  readonly parts: readonly SummaryPart[]
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(PRINT, text)
  return { parts: values.parts, remarks }
}

/** Formats the parts as a parameter to append to those of the query; "" for all parts. */
export function formatPrintParts(parts: readonly SummaryPart[]): string {
  return formatTable(PRINT, { parts })
}
