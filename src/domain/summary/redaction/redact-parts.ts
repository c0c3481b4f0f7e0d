import type { CountryBasis } from '../../as-of/case-as-of.ts'
import type { DatedConflict } from '../../as-of/dated-case.ts'
import type { Attribution, Citation, Conflict, LaterEntry } from '../../case/case.ts'
import { tryParseEdtf } from '../../dates/edtf.ts'
import type { Edtf } from '../../dates/edtf-types.ts'

/** How texts, dates, citations and ids of sources are redacted. */
interface Redacting {
  readonly say: (text: string) => string
  readonly widen: (date: string) => Edtf
  readonly cite: (citations: readonly Citation[]) => readonly Citation[]
  readonly source: (id: string) => string
  /** The id of an event or a notice. */
  readonly part: (id: string) => string
}

/** Makes functions that redact what several kinds of records have: conflicts, voices, later additions, bases of countries. */
export function makePartRedaction({ say, widen, cite, source, part }: Redacting) {
  const conflict = ({ field, value, source: id, since }: Conflict): Conflict => ({
    field,
    value: field === 'date' && tryParseEdtf(value) ? widen(value).text : say(value),
    source: source(id),
    ...(since === undefined ? {} : { since: widen(since).text }),
  })
  const conflictEntry = (one: DatedConflict): DatedConflict => ({
    ...conflict(one),
    showsFrom: one.showsFrom,
  })
  const voice = ({ name, kind, via }: Attribution): Attribution => ({
    name: say(name),
    kind,
    ...(via && { via: { name: say(via.name), kind: via.kind } }),
  })
  const laterOf = (later: readonly LaterEntry[] | undefined): { readonly later?: readonly LaterEntry[] } =>
    later
      ? {
          later: later.map(({ text, date, citations }) => ({
            text: say(text),
            date: widen(date).text,
            citations: cite(citations),
          })),
        }
      : {}
  const basis = (one: CountryBasis): CountryBasis => ({
    country: one.country,
    parts: one.parts.map(part),
    sources: one.sources.map(source),
    sides: one.sides,
  })
  return { conflict, conflictEntry, voice, laterOf, basis }
}
