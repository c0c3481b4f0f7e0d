import { LANE_HEIGHTS, type LaneSize } from '../../../ui/lane-height.ts'

/** A lane in a row of the table or on a card, or the lane of one track, which has its name beside it. */
export type FigureSize = LaneSize | 'context' | 'band' | 'notices' | 'events'

/** Where the parts of a lane are, in pixels from its top at the default text size; null: it has no such part. */
export interface LaneMeasures {
  readonly height: number
  /** The middle of the signs, and their size relative to that in a roomy lane. */
  readonly signs: { readonly y: number; readonly size: number } | null
  readonly rug: { readonly top: number; readonly bottom: number } | null
  /** The first and the last row of lines over possible days. */
  readonly lines: { readonly top: number; readonly bottom: number }
  readonly band: { readonly top: number; readonly bottom: number } | null
  /** The baseline of names above thin bands: below the lines over possible days and their arrows. null: there is no room. */
  readonly names: number | null
  readonly notice: number | null
}

export const LANE_MEASURES: Readonly<Record<FigureSize, LaneMeasures>> = {
  roomy: {
    height: LANE_HEIGHTS.roomy,
    signs: { y: 14, size: 1 },
    rug: { top: 23, bottom: 30 },
    lines: { top: 33, bottom: 41 },
    band: { top: 51, bottom: 67 },
    names: 52,
    notice: 80,
  },
  comfortable: {
    height: LANE_HEIGHTS.comfortable,
    signs: { y: 8, size: 0.9 },
    rug: { top: 14, bottom: 20 },
    lines: { top: 22, bottom: 26 },
    band: { top: 35, bottom: 48 },
    names: 37,
    notice: 56,
  },
  compact: {
    height: LANE_HEIGHTS.compact,
    signs: null,
    rug: { top: 5, bottom: 12 },
    lines: { top: 15, bottom: 20 },
    band: { top: 23, bottom: 36 },
    names: null,
    notice: null,
  },
  card: {
    height: LANE_HEIGHTS.card,
    signs: { y: 8, size: 0.9 },
    rug: { top: 14, bottom: 20 },
    lines: { top: 22.5, bottom: 25.5 },
    band: { top: 34, bottom: 48 },
    names: 36.5,
    notice: null,
  },
  'small-card': {
    height: LANE_HEIGHTS['small-card'],
    signs: null,
    rug: { top: 2, bottom: 8 },
    lines: { top: 10.5, bottom: 14 },
    band: { top: 17, bottom: 30 },
    names: null,
    notice: null,
  },
  context: {
    height: 40,
    signs: null,
    rug: { top: 13, bottom: 26 },
    lines: { top: 29, bottom: 35 },
    band: null,
    names: null,
    notice: null,
  },
  notices: {
    height: 48,
    signs: { y: 8, size: 0.9 },
    rug: { top: 14, bottom: 20 },
    lines: { top: 22.5, bottom: 26.5 },
    band: null,
    names: null,
    notice: 37,
  },
  events: {
    height: 36,
    signs: { y: 8, size: 0.9 },
    rug: { top: 14, bottom: 20 },
    lines: { top: 22.5, bottom: 30 },
    band: null,
    names: null,
    notice: null,
  },
  band: {
    height: 40,
    signs: null,
    rug: null,
    lines: { top: 0, bottom: 0 },
    band: { top: 17, bottom: 33 },
    names: 17,
    notice: 26,
  },
}

/** The size of the words in a lane, in pixels at the default text size. */
export const LANE_FONT = 11

/** The same measures for another text size. */
export function scaleMeasures(size: FigureSize, scale: number): LaneMeasures {
  const plain = LANE_MEASURES[size]
  const range = <T extends LaneMeasures['rug']>(one: T) =>
    one && { top: one.top * scale, bottom: one.bottom * scale }
  return {
    height: plain.height * scale,
    signs: plain.signs && { y: plain.signs.y * scale, size: plain.signs.size * scale },
    rug: range(plain.rug),
    lines: { top: plain.lines.top * scale, bottom: plain.lines.bottom * scale },
    band: range(plain.band),
    names: plain.names === null ? null : plain.names * scale,
    notice: plain.notice === null ? null : plain.notice * scale,
  }
}
