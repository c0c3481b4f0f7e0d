import type { CountryCode, TrackChanges } from '../domain/case/case.ts'
import { TRACKS, type Track, type TrackValues } from '../domain/case/vocabulary.ts'
import type { Messages } from './types.ts'

/** The messages that name the value of a track. */
type TrackWords = Pick<Messages, 'caseStatus' | 'custody' | 'protection' | 'country'> & {
  readonly board: Pick<Messages['board'], 'withCountry'>
}

/**
 * The label of a value of a track. Protection is given, refused or withdrawn by a state, so it is named with its country:
 * that of the event that set it; null where the event names none.
 */
export function nameTrackValue(
  { track, value }: { readonly track: Track; readonly value: TrackValues[Track] },
  country: CountryCode | null | undefined,
  m: TrackWords,
): string {
  const labels: Readonly<Record<string, string>> = {
    case: m.caseStatus,
    custody: m.custody,
    protection: m.protection,
  }[track]
  const label = labels[value] ?? value
  return track === 'protection' && country ? m.board.withCountry(label, m.country(country)) : label
}

/** The values that an event sets, each with its track, in the order of the tracks; see `nameTrackValue`. */
export function nameTrackChanges(
  { sets, country }: { readonly sets: TrackChanges; readonly country: CountryCode | null },
  m: TrackWords & Pick<Messages, 'track'>,
): readonly { readonly track: Track; readonly name: string; readonly label: string }[] {
  return TRACKS.flatMap((track) => {
    const value = sets[track]
    return value === undefined
      ? []
      : [{ track, name: m.track[track], label: nameTrackValue({ track, value }, country, m) }]
  })
}
