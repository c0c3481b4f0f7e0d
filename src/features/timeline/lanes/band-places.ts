import type { TrackSpan } from '../../../domain/as-of/track-spans.ts'
import type { Extent } from '../axis/axis.ts'
import { type BandLook, findBandLook } from './band-looks.ts'
import type { Stretch } from './event-places.ts'
import type { LaneContent } from './lane-content.ts'
import type { LaneScale } from './lane-scale.ts'

/** What a piece of a band says: certainly so, possibly so, and after the last source: fading, then dotted. */
export type Certainty = 'certain' | 'possible' | 'fading' | 'no-later-source'

/** A piece of a band, in pixels. */
export interface BandPiece extends Stretch {
  readonly certainty: Certainty
}

/** A span of a track, ready to draw. */
export interface BandPlace {
  readonly span: TrackSpan
  readonly look: BandLook
  readonly pieces: readonly BandPiece[]
  /** Whether no source says since when it may have been so. */
  readonly opensLeft: boolean
}

/** How far a band fades after the last source, in pixels. */
export const FADE = 34
/** A stay of a day has to be seen on an axis of years. */
const LEAST = 2

function isOn({ from, to }: Extent, axis: Extent): boolean {
  return to >= axis.from && from <= axis.to
}

/** The days after the last certain one, for a value that no later source mentions. */
function fadeOut(from: number, to: number): readonly BandPiece[] {
  if (to <= from) return []
  const faded = Math.min(to, from + FADE)
  return [
    { certainty: 'fading', from, to: faded },
    ...(to > faded ? [{ certainty: 'no-later-source' as const, from: faded, to }] : []),
  ]
}

function cutPieces(span: TrackSpan, days: Extent, x: LaneScale, axis: Extent): readonly BandPiece[] {
  const possibly = (from: number, to: number): readonly BandPiece[] =>
    to > from ? [{ certainty: 'possible', from, to }] : []
  const start = x(days.from)
  const end = x(days.to)
  const isLast = span.ending === 'no-later-source'
  const { certain } = span
  if (!certain) {
    if (!isLast) return possibly(start, end)
    const begun = Math.min(end, Math.max(start, span.begun === null ? end : x(span.begun)))
    return [...possibly(start, begun), ...fadeOut(begun, end)]
  }
  const from = x(certain.from)
  const to = x(certain.to)
  const core: readonly BandPiece[] = isOn(certain, axis)
    ? [{ certainty: 'certain', from, to: Math.max(to, from + LEAST) }]
    : []
  return [...possibly(start, from), ...core, ...(isLast ? fadeOut(to, end) : possibly(to, end))]
}

/** The bands of the first track of a lane that the axis shows, in order of time. */
export function placeBands(content: LaneContent, axis: Extent, x: LaneScale): readonly BandPlace[] {
  const spans = content.tracks[0]?.spans ?? []
  return spans.flatMap((span): readonly BandPlace[] => {
    const from = span.possible.from ?? Math.min(content.firstDay ?? axis.from, span.possible.to ?? axis.to)
    const days = { from, to: Math.max(from, span.possible.to ?? axis.to) }
    if (!isOn(days, axis)) return []
    const pieces = cutPieces(span, days, x, axis)
    return [{ span, look: findBandLook(span), pieces, opensLeft: span.possible.from === null }]
  })
}
