import type { MarkKind } from '../../../domain/as-of/case-lane.ts'
import type { PatternName } from '../axis/patterns.tsx'
import type { EventPlace } from './event-places.ts'
import { computeLineTop, type RowLayout } from './row-layout.ts'

/** The colour of a kind of event; the shape of its sign says the same. */
export const KIND_INKS: Readonly<Record<MarkKind, PatternName>> = {
  detention: 'detained',
  release: 'ink',
  notice: 'ink',
  removal: 'pressing',
  protection: 'protection',
  other: 'muted',
}

/** Signs that are drawn as an outline. */
export const HOLLOW: ReadonlySet<MarkKind> = new Set(['release', 'notice'])

const round = (value: number) => Math.round(value * 100) / 100

/** The outline of a sign around a point; `size` 1: 9 to 11 px. */
export function drawSign(kind: MarkKind, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `M${round(x + dx * size)} ${round(y + dy * size)}`
  const by = (...steps: readonly number[]) => steps.map((step) => round(step * size)).join(' ')
  switch (kind) {
    case 'detention':
      return `${at(-4.5, -4.5)}h${by(9)}v${by(9)}h${by(-9)}z`
    case 'release':
      return `${at(-4.5, 0)}a${by(4.5, 4.5)} 0 1 0 ${by(9, 0)}a${by(4.5, 4.5)} 0 1 0 ${by(-9, 0)}z`
    case 'notice':
      return `${at(0, -5.5)}l${by(5.5, 5.5)}l${by(-5.5, 5.5)}l${by(-5.5, -5.5)}z`
    case 'removal':
      return `${at(0, -5)}l${by(5.25, 9)}h${by(-10.5)}z`
    case 'protection':
      return `${at(0, -5.5)}l${by(4.5, 1.5)}v${by(3.5)}c${by(0, 3, -2.2, 4.6, -4.5, 5.5)}c${by(-2.3, -0.9, -4.5, -2.5, -4.5, -5.5)}v${by(-3.5)}z`
    case 'other':
      return `${at(-1, -5)}h${by(2)}v${by(10)}h${by(-2)}z`
  }
}

/** A bar with whole edges. */
export function drawBar(from: number, to: number, top: number, height: number): string {
  return `M${round(from)} ${round(top)}h${round(to - from)}v${round(height)}h${round(from - to)}z`
}

/** A horizontal line for a stroke. */
export function drawLine(from: number, to: number, y: number): string {
  return `M${round(from)} ${round(y)}H${round(to)}`
}

/** A small circle for a date that another source gives. */
function drawCircle(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}

/** An arrow head that points to the left (-1) or to the right (1). */
export function drawArrow(x: number, y: number, side: -1 | 1, size: number): string {
  return `M${round(x + side * size)} ${round(y)}l${round(-side * 1.4 * size)} ${round(-size)}v${round(2 * size)}z`
}

/** What is drawn of the events in one colour, joined into one path for each way of drawing. */
export interface EventPaths {
  readonly ink: PatternName
  /** Outside the days of the filter. */
  readonly isDim: boolean
  /** Ticks, certain days, lines over possible days, and full signs. */
  readonly solid: string
  /** Lines of which an end is not known. */
  readonly dotted: string
  /** Signs of which only the outline is drawn, and the dates that other sources give. */
  readonly hollow: string
  /** Signs of events without a certain day. */
  readonly pale: string
}

/** Width of a tick, and heights of a line over possible days and of the certain days on it, in pixels. */
const TICK = 1.4
const LINE = 1.6
const CORE = 3.2
/** The radius of the circle of another source's date, and how far it has to be from the event, in pixels. */
const CIRCLE = 2
const APART = 4
/** The shortest line, in pixels. */
const LEAST = 3

function drawPlace(layout: RowLayout, { tick, line, others }: EventPlace) {
  const { measures, scale } = layout
  const rug = measures.rug ?? { top: 0, bottom: 0 }
  const y = line ? computeLineTop(layout, line.row) : (rug.top + rug.bottom) / 2
  let solid = ''
  let dotted = ''
  if (tick !== null)
    solid += drawBar(tick - (TICK * scale) / 2, tick + (TICK * scale) / 2, rug.top, rug.bottom - rug.top)
  if (line) {
    const widen = Math.max(0, LEAST - (line.to - line.from)) / 2
    if (line.isDotted) dotted += drawLine(line.from, Math.max(line.to, line.from + 1), y)
    else solid += drawBar(line.from - widen, line.to + widen, y - (LINE * scale) / 2, LINE * scale)
    if (line.core)
      solid += drawBar(
        line.core.from,
        Math.max(line.core.to, line.core.from + TICK),
        y - (CORE * scale) / 2,
        CORE * scale,
      )
    if (line.opensLeft) solid += drawArrow(line.from, y, -1, 2.6 * scale)
    if (line.opensRight) solid += drawArrow(line.to, y, 1, 2.6 * scale)
  }
  // A date too near to the event itself cannot be told from it.
  const circles = others
    .filter(
      (at) =>
        Math.min(...[tick, line?.from, line?.to].map((one) => Math.abs((one ?? at - APART) - at))) >= APART,
    )
    .map((at) => drawCircle(at, y, CIRCLE * scale))
    .join('')
  return { solid, dotted, circles }
}

/** The paths of the events of a lane, one set for each colour. */
export function drawEvents(layout: RowLayout): readonly EventPaths[] {
  const { events, signs, measures } = layout
  const sets = new Map<string, { -readonly [K in keyof EventPaths]: EventPaths[K] }>()
  const find = ({ mark }: EventPlace) => {
    const ink = KIND_INKS[mark.kind]
    const isDim = mark.inWindow === 'none'
    const key = `${ink} ${isDim}`
    const set = sets.get(key) ?? { ink, isDim, solid: '', dotted: '', hollow: '', pale: '' }
    sets.set(key, set)
    return set
  }
  for (const place of events) {
    const set = find(place)
    const drawn = drawPlace(layout, place)
    set.solid += drawn.solid
    set.dotted += drawn.dotted
    set.hollow += drawn.circles
  }
  if (measures.signs) {
    for (const { place, kind, x, isPale } of signs) {
      const path = drawSign(kind, x, measures.signs.y, measures.signs.size)
      find(place)[isPale ? 'pale' : HOLLOW.has(kind) ? 'hollow' : 'solid'] += path
    }
  }
  return [...sets.values()]
}
