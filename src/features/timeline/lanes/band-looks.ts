import { computeStatusGroup, type StatusGroup } from '../../../domain/as-of/status-group.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import { CASE_STATUSES, type Track } from '../../../domain/case/vocabulary.ts'
import type { PatternName } from '../axis/patterns.tsx'

/** How a value of a track is drawn, so that its height says it without colour. */
export interface BandLook {
  readonly color: PatternName
  /** The whole height, less, less and outlined, a line, dashes, or dots for what is not known. */
  readonly form: 'bar' | 'low-bar' | 'outline' | 'line' | 'dashes' | 'dots'
}

export const UNKNOWN_LOOK: BandLook = { color: 'muted', form: 'dots' }

/** The looks of the values of custody and protection. */
export const BAND_LOOKS: Readonly<Record<Exclude<Track, 'case'>, Readonly<Record<string, BandLook>>>> = {
  custody: {
    unknown: UNKNOWN_LOOK,
    'at-liberty': { color: 'liberty', form: 'line' },
    detained: { color: 'detained', form: 'bar' },
    'conditional-release': { color: 'conditional', form: 'low-bar' },
    restricted: { color: 'restricted', form: 'outline' },
  },
  protection: {
    unknown: UNKNOWN_LOOK,
    none: UNKNOWN_LOOK,
    applied: { color: 'pressing', form: 'dashes' },
    'under-review': { color: 'pressing', form: 'dashes' },
    refugee: { color: 'protection', form: 'low-bar' },
    subsidiary: { color: 'protection', form: 'low-bar' },
    refused: { color: 'excluded', form: 'line' },
    revoked: { color: 'excluded', form: 'line' },
    excluded: { color: 'excluded', form: 'line' },
  },
}

/** The looks of the groups of statuses of the case. */
export const STATUS_BANDS: Readonly<Record<StatusGroup, BandLook>> = {
  unknown: UNKNOWN_LOOK,
  sought: { color: 'ink', form: 'line' },
  detained: { color: 'detained', form: 'bar' },
  extradition: { color: 'pressing', form: 'low-bar' },
  removal: { color: 'excluded', form: 'low-bar' },
  removed: { color: 'ink', form: 'low-bar' },
  halted: { color: 'liberty', form: 'outline' },
  protected: { color: 'protection', form: 'low-bar' },
}

/** The look of a span. */
export function findBandLook({ track, value }: Pick<TrackSpan, 'track' | 'value'>): BandLook {
  if (track !== 'case') return BAND_LOOKS[track][value] ?? UNKNOWN_LOOK
  const status = CASE_STATUSES.find((one) => one === value)
  return status ? STATUS_BANDS[computeStatusGroup(status)] : UNKNOWN_LOOK
}
