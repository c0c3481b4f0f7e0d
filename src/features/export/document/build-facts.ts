import type { CountryBasis } from '../../../domain/as-of/case-as-of.ts'
import type { CaseSummary } from '../../../domain/summary/summary.ts'
import { appendSides } from '../../../messages/name-sides.ts'
import { nameTrackValue } from '../../../messages/name-track-value.ts'
import type { LineWriter } from './blocks.ts'
import { buildRowDifferences } from './differences.ts'
import { buildLater } from './later-additions.ts'
import { type Block, type Fact, inlineText, type Line } from './model.ts'
import { describeSince } from './row-cells.ts'

/**
 * The status of a case on each track, and what else follows from its events; with disagreements also every point of these on
 * which sources disagree.
 */
export function buildTracks(
  { row }: CaseSummary,
  writer: LineWriter,
  { withDisagreements }: { readonly withDisagreements: boolean },
): readonly Fact[] {
  const { m, cite, say } = writer
  const { tracks, firstDetention } = row
  const since = (event: typeof tracks.case.since): Line =>
    event ? [inlineText(`, ${m.document.since(describeSince(event, m))}`), ...cite(event.sources)] : []
  const { value: protection, since: protectedBy } = tracks.protection
  const fact = (label: string, value: string, rest: Line): Fact => ({
    label,
    content: [...say(value, 'strong'), ...rest],
  })
  const countries = (label: string, bases: readonly CountryBasis[], none: string): Fact => ({
    label,
    content:
      bases.length === 0
        ? say(none, 'strong')
        : bases.flatMap(
            ({ country, sides, sources }, i): Line => [
              ...(i > 0 ? [inlineText(', ')] : []),
              ...say(appendSides(m.country(country), sides, m), 'strong'),
              ...cite(sources),
            ],
          ),
  })
  return [
    fact(m.track.case, m.caseStatus[tracks.case.value], since(tracks.case.since)),
    fact(m.track.custody, m.custody[tracks.custody.value], since(tracks.custody.since)),
    fact(
      m.track.protection,
      nameTrackValue({ track: 'protection', value: protection }, protectedBy?.country, m),
      since(protectedBy),
    ),
    countries(m.document.heldIn, row.heldBases, m.document.noneOnRecord),
    countries(m.document.soughtBy, row.soughtBases, m.document.noneReported),
    fact(
      m.document.firstDetention,
      describeSince(firstDetention, m) || m.document.noneOnRecord,
      firstDetention ? cite(firstDetention.sources) : [],
    ),
    ...(withDisagreements ? buildRowDifferences(row, writer) : []).map((content) => ({
      label: m.document.disagreements,
      content,
    })),
  ]
}

/** Who the person is, according to the sources. */
export function buildWho({ record }: CaseSummary, writer: LineWriter): readonly Block[] {
  const { m, say, citeAt } = writer
  const { aliases, description, later, nationalityAsReported, nationalityCitation } = record.person
  const facts: readonly Fact[] = [
    ...(aliases.length > 0 ? [{ label: m.document.aliases, content: say(aliases.join(' · ')) }] : []),
    ...(nationalityCitation
      ? [
          {
            label: m.document.nationality,
            content: [
              inlineText(nationalityAsReported.map(m.country).join(', ') || m.document.noneReported),
              ...citeAt([nationalityCitation]),
            ],
          },
        ]
      : []),
  ]
  return [
    ...(description ? [{ kind: 'paragraph' as const, content: say(description) }] : []),
    ...buildLater(later, writer).map((content) => ({ kind: 'paragraph' as const, content })),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
  ]
}
