import type { CountryBasis } from '../../as-of/case-as-of.ts'
import type { DatedConflict, DatedEvent, DatedNotice } from '../../as-of/dated-case.ts'
import type { Difference, PairedValue, Version } from '../../as-of/difference.ts'
import { pairValues } from '../../as-of/pair-values.ts'
import type { Attribution, Citation, Conflict, LaterEntry } from '../../case/case.ts'
import { CONFLICT_FIELDS, type ConflictField } from '../../case/vocabulary.ts'
import type { Day } from '../../dates/day.ts'
import { parseEdtf, tryParseEdtf } from '../../dates/edtf.ts'
import type { Edtf } from '../../dates/edtf-types.ts'

/** Words that stand where a text was left out and a sentence needs one. */
export interface LeftOutWords {
  readonly text: string
  /** The account of another source. */
  readonly account: string
  /** What the entry itself tells. */
  readonly entry: string
}

/** How texts, dates, citations and ids of sources are redacted. */
interface Redacting {
  readonly redactText: (text: string) => string
  readonly widen: (date: string) => Edtf
  readonly cite: (citations: readonly Citation[]) => readonly Citation[]
  readonly source: (id: string) => string
  /** The id of an event or a notice. */
  readonly part: (id: string) => string
  readonly leftOut: LeftOutWords
  /** The day of the summary. */
  readonly asOf: Day
  readonly keepTexts: boolean
}

/** Values whose dates became the same are one, which says that there were several. */
function mergeDays(versions: readonly Version[]): readonly Version[] {
  const merged: Version[] = []
  for (const version of versions) {
    const { value, sources } = version
    const text = value.kind === 'date' || value.kind === 'recorded-date' ? value.date?.text : undefined
    const at = merged.findIndex((one) => 'date' in one.value && one.value.date?.text === text)
    const same = merged[at]
    if (text === undefined || !same) merged.push(version)
    else {
      const all = [...new Set([...same.sources, ...sources])]
      merged[at] = { value: { kind: 'date', date: parseEdtf(text), several: true }, sources: all }
    }
  }
  return merged
}

/** Redacts what records of several kinds have: conflicts, voices, what later days added, and what countries rest on. */
export function makePartRedaction({
  redactText,
  widen,
  cite,
  source,
  part,
  leftOut,
  asOf,
  keepTexts,
}: Redacting) {
  const redactOr = (text: string, instead: string) => (text === '' ? '' : redactText(text) || instead)
  const point = (field: ConflictField) =>
    CONFLICT_FIELDS.some((known) => known === field) ? field : redactText(field)
  const conflict = ({ field, value, source: id, since }: Conflict): Conflict => ({
    field: point(field),
    value: field === 'date' && tryParseEdtf(value) ? widen(value).text : redactOr(value, leftOut.account),
    source: source(id),
    ...(since === undefined ? {} : { since: widen(since).text }),
  })
  const conflictEntry = (one: DatedConflict): DatedConflict => ({
    ...conflict(one),
    showsFrom: one.showsFrom,
  })
  const voice = ({ name, kind, via }: Attribution): Attribution => ({
    name: redactText(name),
    kind,
    ...(via && { via: { name: redactText(via.name), kind: via.kind } }),
  })
  const laterOf = (later: readonly LaterEntry[] | undefined): { readonly later?: readonly LaterEntry[] } =>
    later
      ? {
          later: later.map(({ text, date, citations }) => ({
            text: redactOr(text, leftOut.text),
            date: widen(date).text,
            citations: cite(citations),
          })),
        }
      : {}
  const value = (one: PairedValue): PairedValue => {
    switch (one.kind) {
      case 'date':
      case 'status':
      case 'states-and-date':
        return { ...one, date: one.date && widen(one.date.text) }
      case 'recorded-date':
        return { ...one, date: widen(one.date.text) }
      case 'text':
        return { kind: 'text', text: redactOr(one.text, leftOut.account) }
      case 'in-texts':
        return keepTexts ? one : { kind: 'text', text: leftOut.entry }
      default:
        return one
    }
  }
  /** Where sources disagree about a record, told before its days become the same. */
  const pairs = (record: DatedEvent | DatedNotice): readonly Difference[] =>
    pairValues(record, asOf).map(({ field, versions }) => ({
      field: point(field),
      versions: mergeDays(
        versions.map((one) => ({ value: value(one.value), sources: one.sources.map(source) })),
      ),
    }))
  const basis = (one: CountryBasis): CountryBasis => ({
    country: one.country,
    parts: one.parts.map(part),
    sources: one.sources.map(source),
    sides: one.sides,
  })
  return { redactOr, conflict, conflictEntry, voice, laterOf, pairs, basis }
}
