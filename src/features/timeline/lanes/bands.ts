import { computeStatusGroup, type StatusGroup } from '../../../domain/as-of/status-group.ts'
import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import { CASE_STATUSES, type Track } from '../../../domain/case/vocabulary.ts'
import type { PatternName } from '../axis/patterns.tsx'
import { LANE, type Lane } from './lanes.ts'
import type { XScale } from './marks.ts'

/** How a value of a track is drawn: as a bar, a thin bar, a line, dashes, or dots for unknown. */
export interface BandLook {
  readonly color: PatternName
  readonly form: 'bar' | 'thin-bar' | 'line' | 'dashes' | 'dots'
}

const UNKNOWN: BandLook = { color: 'muted', form: 'dots' }

/** The tracks drawn as bands, and the look of each value. */
export const BAND_LOOKS: Readonly<Record<Exclude<Track, 'case'>, Readonly<Record<string, BandLook>>>> = {
  custody: {
    unknown: UNKNOWN,
    'at-liberty': { color: 'liberty', form: 'line' },
    detained: { color: 'detained', form: 'bar' },
    'conditional-release': { color: 'conditional', form: 'bar' },
    restricted: { color: 'restricted', form: 'thin-bar' },
  },
  protection: {
    unknown: UNKNOWN,
    none: UNKNOWN,
    applied: { color: 'pressing', form: 'dashes' },
    'under-review': { color: 'pressing', form: 'dashes' },
    refugee: { color: 'protection', form: 'line' },
    subsidiary: { color: 'protection', form: 'line' },
    refused: { color: 'excluded', form: 'line' },
    revoked: { color: 'excluded', form: 'line' },
    excluded: { color: 'excluded', form: 'line' },
  },
}

/** The look of each group of statuses of the case. */
export const STATUS_LOOKS: Readonly<Record<StatusGroup, BandLook>> = {
  unknown: UNKNOWN,
  sought: { color: 'ink', form: 'line' },
  detained: { color: 'detained', form: 'bar' },
  extradition: { color: 'pressing', form: 'thin-bar' },
  removal: { color: 'excluded', form: 'bar' },
  removed: { color: 'ink', form: 'bar' },
  halted: { color: 'liberty', form: 'thin-bar' },
  protected: { color: 'protection', form: 'bar' },
}

function findLook({ track, value }: TrackSpan): BandLook {
  if (track !== 'case') return BAND_LOOKS[track][value] ?? UNKNOWN
  const status = CASE_STATUSES.find((one) => one === value)
  return status ? STATUS_LOOKS[computeStatusGroup(status)] : UNKNOWN
}

/** What a piece of a band means: certainly so, so at some point within, or so when last reported. */
export type Certainty = 'certain' | 'possible' | 'no-later-source'

/** A piece of a band, in pixels. */
export interface BandPiece {
  readonly certainty: Certainty
  readonly x: number
  readonly width: number
}

/** A band of a lane, ready to draw. */
export interface Band {
  readonly key: string
  readonly span: TrackSpan
  readonly look: BandLook
  readonly y: number
  readonly height: number
  readonly pieces: readonly BandPiece[]
  /** Whether its beginning is open: no source says since when it may have been so. False if the axis shows none of it. */
  readonly opensLeft: boolean
  /** The space for its name, from its first certain day to the next band; null for a thin band. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number } | null
}

const MIN_WIDTH = 2

const HEIGHTS: Readonly<Record<BandLook['form'], number>> = {
  bar: LANE.band,
  'thin-bar': 6,
  line: 3,
  dashes: 3,
  dots: 3,
}

const THIN_HEIGHTS: Readonly<Record<BandLook['form'], number>> = {
  bar: LANE.thinBand,
  'thin-bar': 3,
  line: 2,
  dashes: 2,
  dots: 2,
}

/**
 * Splits a span into pieces: the days before it is certain, the certain days, and the days after. `x` maps days to pixels,
 * clipped to the axis.
 */
export function computePieces(span: TrackSpan, x: XScale): readonly BandPiece[] {
  const start = x(span.possible.from, 'from')
  const end = x(span.possible.to, 'to')
  const piece = (certainty: Certainty, from: number, to: number): readonly BandPiece[] =>
    to > from ? [{ certainty, x: from, width: Math.max(MIN_WIDTH, to - from) }] : []
  const tail: Certainty = span.ending === 'no-later-source' ? 'no-later-source' : 'possible'
  if (!span.certain) return piece(tail, start, end)
  const sureFrom = x(span.certain.from, 'from')
  const sureTo = x(span.certain.to, 'to')
  const core =
    sureTo > start
      ? { certainty: 'certain' as const, x: sureFrom, width: Math.max(MIN_WIDTH, sureTo - sureFrom) }
      : null
  return [...piece('possible', start, sureFrom), ...(core ? [core] : []), ...piece(tail, sureTo, end)]
}

/**
 * The bands of a lane: the first track tall and named, the others thin below it. An open beginning extends as far as that of
 * a mark.
 */
export function computeBands(lane: Lane, scale: XScale): readonly Band[] {
  const { firstDay } = lane.content
  const x: XScale = (day, side) => scale(day ?? (side === 'from' ? firstDay : null), side)
  return lane.content.tracks.flatMap(({ spans }, place): readonly Band[] => {
    const top = lane.bandTops[place] ?? lane.noticesTop
    const tall = place === 0
    const starts = spans.map((span) => x(span.possible.from, 'from'))
    // Where two names would begin at one place, the later stands.
    const places = spans.map((span, i) => (span.certain ? x(span.certain.from, 'from') : (starts[i] ?? 0)))
    return spans.map((span, i): Band => {
      const look = findLook(span)
      const height = tall ? HEIGHTS[look.form] : THIN_HEIGHTS[look.form]
      const pieces = computePieces(span, x)
      const named = places[i] ?? 0
      // Bands overlap where a change has no certain day: a name ends before any other that begins after it, or with it.
      const next = places.reduce(
        (least, at, k) => (k > i || at > named ? Math.min(least, at) : least),
        starts[i + 1] ?? x(null, 'to'),
      )
      return {
        key: `${span.track} ${span.since.id}`,
        span,
        look,
        y: top + ((tall ? LANE.band : LANE.thinBand) - height) / 2,
        height,
        pieces,
        opensLeft: span.possible.from === null && pieces.length > 0,
        label: tall
          ? {
              x: named,
              y: top + LANE.band + 11 * lane.textScale,
              width: Math.max(0, next - named),
            }
          : null,
      }
    })
  })
}
