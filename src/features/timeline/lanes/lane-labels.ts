import type { BandPlace } from './band-places.ts'
import type { EventPlace, Stretch } from './event-places.ts'
import { LANE_FONT, type LaneMeasures } from './lane-measures.ts'
import type { LaneWords } from './lane-words.ts'
import type { NoticePlace } from './notice-places.ts'

/** A name in a lane. */
export interface LaneLabel extends Stretch {
  readonly text: string
  /** Its baseline. */
  readonly y: number
  /** In a solid bar, above a band, or beside a notice. */
  readonly place: 'inside' | 'above' | 'beside'
}

/** The width of a text in pixels for a font size in pixels. */
export type MeasureText = (text: string, px: number, weight?: 400 | 600) => number

/** What labels need to know of their lane. */
interface Room {
  /** The day shown, after which nothing is written, or the end of the lane, in pixels. */
  readonly end: number
  readonly scale: number
  readonly measures: LaneMeasures
  readonly words: LaneWords
  readonly measure: MeasureText
}

/** Space beside a name, in pixels at the default text size. */
const PAD = 4
/** From the baseline of a name to the middle of its letters, as a share of the font size. */
const HALF_LETTER = 0.36

/** The name in the certain part of a bar; null if none fits. */
function nameInside(
  { span, pieces }: BandPlace,
  { scale, measures, words, measure }: Room,
): LaneLabel | null {
  const piece = pieces.find(({ certainty }) => certainty === 'certain')
  if (!piece || !measures.band) return null
  const pad = PAD * scale
  const room = piece.to - piece.from - 2 * pad
  for (const text of words.nameSpan(span)) {
    const width = measure(text, LANE_FONT * scale, 600)
    if (width > room) continue
    const middle = (measures.band.top + measures.band.bottom) / 2
    const from = piece.from + pad
    return { text, from, to: from + width, y: middle + LANE_FONT * HALF_LETTER * scale, place: 'inside' }
  }
  return null
}

/** Where a name above a band may begin and has to end. */
function findRooms(bands: readonly BandPlace[], at: number, end: number): readonly Stretch[] {
  const band = bands[at]
  const [first] = band?.pieces ?? []
  if (!band || !first) return []
  const certain = band.pieces.find(({ certainty }) => certainty === 'certain')
  const begin = (certain ?? first).from + 2
  const next = bands
    .slice(at + 1)
    .flatMap(({ pieces }) => pieces[0]?.from ?? [])
    .reduce((least, from) => Math.min(least, from), end)
  const fade = band.pieces.find(({ certainty }) => certainty === 'fading')
  return [...(fade ? [{ from: fade.from, to: end }] : []), { from: begin, to: Math.max(begin, next) }]
}

/** The names above thin bands: that of the latest state first, then in order of time; none touches another. */
function nameAbove(
  bands: readonly BandPlace[],
  inside: readonly LaneLabel[],
  room: Room,
): readonly LaneLabel[] {
  const { scale, measures, words, measure, end } = room
  const y = measures.names
  if (y === null) return []
  const gap = PAD * scale
  const placed: LaneLabel[] = []
  const isFree = (from: number, to: number) =>
    [...placed, ...inside.filter((one) => one.y - y < LANE_FONT * scale)].every(
      (one) => to + gap <= one.from || from >= one.to + gap,
    )
  const order = bands
    .map((_, at) => at)
    .toSorted((a, b) => Number(b === bands.length - 1) - Number(a === bands.length - 1))
  for (const at of order) {
    const band = bands[at]
    if (!band || (band.look.form === 'bar' && band.pieces.some(({ certainty }) => certainty === 'certain')))
      continue
    const fits = findRooms(bands, at, end).flatMap((stretch) =>
      words.nameSpan(band.span).flatMap((text): readonly LaneLabel[] => {
        const wide = measure(text, LANE_FONT * scale)
        const isFade = band.pieces.some(
          (piece) => piece.certainty === 'fading' && piece.from === stretch.from,
        )
        // Where a lane ends soon after the last source, the name ends with the lane.
        const latest = isFade ? stretch.to - wide : stretch.from
        const from = Math.min(stretch.from + (isFade ? gap / 2 : 0), Math.max(0, latest))
        if (from + wide > stretch.to || from < (band.pieces[0]?.from ?? 0) || !isFree(from, from + wide))
          return []
        return [{ text, from, to: from + wide, y, place: 'above' }]
      }),
    )
    if (fits[0]) placed.push(fits[0])
  }
  return placed
}

/** What notices they are, right of their lines, else left of these; nothing if there is no room. */
export function labelNotices(notices: readonly NoticePlace[], room: Room): readonly LaneLabel[] {
  const { scale, measures, words, measure, end } = room
  if (notices.length === 0 || measures.notice === null) return []
  const text = words.nameNotices(notices.map(({ life }) => life))
  const wide = measure(text, LANE_FONT * scale)
  const gap = 2 * PAD * scale
  const last = Math.max(...notices.map(({ to }) => to))
  const first = Math.min(...notices.map(({ from }) => from))
  const from = last + gap + wide <= end ? last + gap : first - gap - wide
  if (from < 0) return []
  const y = measures.notice + LANE_FONT * HALF_LETTER * scale
  return [{ text, from, to: from + wide, y, place: 'beside' }]
}

/** The titles of background events right of the last of these: all, or as many of the latest as there is room for. */
export function labelEvents(events: readonly EventPlace[], room: Room): readonly LaneLabel[] {
  const { scale, measures, words, measure, end } = room
  const last = Math.max(0, ...events.map(({ tick, line }) => tick ?? line?.to ?? 0))
  const from = last + 2 * PAD * scale
  const titles = events.map(({ mark }) => words.nameEvent(mark))
  const texts = titles.map((_, first) => titles.slice(first).join('; '))
  const text = texts.find((one) => from + measure(one, LANE_FONT * scale) <= end)
  if (text === undefined) return []
  const y = (measures.rug?.bottom ?? 0) - 2 * scale
  return [{ text, from, to: from + measure(text, LANE_FONT * scale), y, place: 'beside' }]
}

/** The names of the bands of a lane. */
export function labelBands(bands: readonly BandPlace[], room: Room): readonly LaneLabel[] {
  const inside = bands.flatMap((band) => (band.look.form === 'bar' ? (nameInside(band, room) ?? []) : []))
  return [...inside, ...nameAbove(bands, inside, room)]
}
