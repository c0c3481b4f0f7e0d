import type { Summary } from '../../../domain/summary/summary.ts'
import { cleanText } from '../document/clean-text.ts'
import { type Loss, makeLoss } from './loss.ts'
import type { ExportKind } from './registry.ts'

/** What most forms show as U+FFFD or as a blank: control characters, turns of direction, halves of characters. */
const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
/** Cells keep their line breaks and turns of direction. */
const IN_CELLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u
const IN_CSV = /[\u0000\p{Cs}]/u

const LOST: Readonly<Record<ExportKind, RegExp | null>> = {
  pdf: CONTROLS,
  docx: CONTROLS,
  html: CONTROLS,
  markdown: CONTROLS,
  xlsx: IN_CELLS,
  cases: IN_CSV,
  statements: IN_CSV,
  // Exact: what JSON and the exchange tables cannot hold raw they hold escaped.
  json: null,
  exchange: null,
  timelinejs: CONTROLS,
  ftm: CONTROLS,
  ris: CONTROLS,
  csl: CONTROLS,
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/** The texts of a summary that hold characters which a form cannot. */
export function findLostCharacters(kind: ExportKind, { cases, sources }: Summary): readonly Loss[] {
  const lost = LOST[kind]
  if (lost === null) return []
  const texts = [
    ...cases.flatMap(({ record: { person, noticesNote }, chronology, notices, claims, relatedCases }) =>
      listTexts([
        person,
        noticesNote,
        chronology.map(({ event }) => event),
        notices.map(({ notice }) => notice),
        claims,
        relatedCases,
      ]),
    ),
    ...listTexts(sources.map(({ source }) => source)),
  ]
  const found = [...new Set(texts)].filter((text) => lost.test(text))
  return makeLoss('controls', 'in-words', found.map(cleanText))
}
