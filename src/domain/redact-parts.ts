import type { Attribution, Citation, Conflict, LaterEntry } from './case.ts'
import type { ConflictEntry } from './case-entry.ts'
import { tryParseEdtf } from './edtf.ts'
import type { Edtf } from './edtf-types.ts'

/** How texts, dates, citations and ids of sources are redacted. */
interface Redacting {
  readonly say: (text: string) => string
  readonly widen: (date: string) => Edtf
  readonly cite: (citations: readonly Citation[]) => readonly Citation[]
  readonly source: (id: string) => string
}

/** Redacts what records of several kinds have: conflicts, voices, and what later days added. */
export function makePartRedaction({ say, widen, cite, source }: Redacting) {
  const conflict = ({ field, value, source: id, since }: Conflict): Conflict => ({
    field,
    value: field === 'date' && tryParseEdtf(value) ? widen(value).text : say(value),
    source: source(id),
    ...(since === undefined ? {} : { since: widen(since).text }),
  })
  const conflictEntry = (one: ConflictEntry): ConflictEntry => ({
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
  return { conflict, conflictEntry, voice, laterOf }
}
