import {
  collectRemarks,
  formatParameters,
  parseList,
  type QueryRemark,
  readParameters,
} from '../query/address-params.ts'
import { SUMMARY_PARTS, type SummaryPart } from './summary-parts.ts'

/** The value of the parameter if no part is chosen. */
const NONE = 'none'

function isPart(text: string): text is SummaryPart {
  return (SUMMARY_PARTS as readonly string[]).includes(text)
}

/** Parses the parts of a summary to print, in their order; all of them if the address names no known part. */
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

/** Formats the parts as a parameter to append to those of the query; "" for all parts. */
export function formatPrintParts(parts: readonly SummaryPart[]): string {
  if (SUMMARY_PARTS.every((part) => parts.includes(part))) return ''
  return formatParameters([
    ['parts', parts.length === 0 ? NONE : SUMMARY_PARTS.filter((part) => parts.includes(part)).join(',')],
  ])
}
