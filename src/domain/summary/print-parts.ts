import {
  collectRemarks,
  formatParameters,
  parseList,
  type QueryRemark,
  readParameters,
} from '../query/address-params.ts'
import { SUMMARY_PARTS, type SummaryPart } from './summary-parts.ts'

/** In the address where no part is chosen. */
const NONE = 'none'

function isPart(text: string): text is SummaryPart {
  return (SUMMARY_PARTS as readonly string[]).includes(text)
}

/** The parts that a summary to be printed has, in their order; all of them where the address names none it knows. */
export function parsePrintParts(text: string): {
  readonly parts: readonly SummaryPart[]
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  const value = new Map(readParameters(text, () => undefined)).get('parts')
  if (value === undefined) return { parts: SUMMARY_PARTS, remarks }
  if (value === NONE) return { parts: [], remarks }
  const named = parseList('parts', value, isPart, note)
  return {
    parts: named.length > 0 ? SUMMARY_PARTS.filter((part) => named.includes(part)) : SUMMARY_PARTS,
    remarks,
  }
}

/** The parts as a parameter behind the query; "" where all are there. */
export function formatPrintParts(parts: readonly SummaryPart[]): string {
  if (SUMMARY_PARTS.every((part) => parts.includes(part))) return ''
  return formatParameters([
    ['parts', parts.length === 0 ? NONE : SUMMARY_PARTS.filter((part) => parts.includes(part)).join(',')],
  ])
}
