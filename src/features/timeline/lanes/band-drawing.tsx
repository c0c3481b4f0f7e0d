import { fadingInk, hatchedInk, type PatternIds, type PatternName, plainInk } from '../axis/patterns.tsx'
import type { BandLook } from './band-looks.ts'
import type { BandPiece, BandPlace, Certainty } from './band-places.ts'
import type { RowLayout } from './row-layout.ts'
import { drawArrow, drawBar, drawLine } from './row-paths.ts'

/** The height of each form, as a share of a band of 16 px. */
const HEIGHTS: Readonly<Record<BandLook['form'], number>> = {
  bar: 1,
  'low-bar': 10 / 16,
  outline: 10 / 16,
  line: 3 / 16,
  dashes: 3 / 16,
  dots: 1.5 / 16,
}

/** How a piece is drawn: pieces of one way and colour are one element. */
type Way = 'hatched' | 'solid' | 'outline' | 'fading' | 'dashed' | 'dotted'

function findWay({ form }: BandLook, certainty: Certainty): Way {
  if (form === 'dots' || certainty === 'no-later-source') return 'dotted'
  if (certainty === 'fading') return 'fading'
  if (form === 'dashes') return 'dashed'
  if (certainty === 'possible') return form === 'line' ? 'dashed' : 'hatched'
  return form === 'outline' ? 'outline' : 'solid'
}

/** Hatching first, so that it hides no other value of the same days. */
const ORDER: readonly Way[] = ['hatched', 'fading', 'outline', 'solid', 'dashed', 'dotted']

interface Part {
  readonly way: Way
  readonly ink: PatternName
  readonly path: string
}

function drawPiece(band: Pick<BandPlace, 'look'>, piece: BandPiece, top: number, full: number): Part {
  const way = findWay(band.look, piece.certainty)
  const height = full * HEIGHTS[band.look.form]
  const middle = top + full / 2
  const path =
    way === 'dotted' || way === 'dashed'
      ? drawLine(piece.from, piece.to, middle)
      : drawBar(piece.from, piece.to, middle - height / 2, height)
  return { way, ink: band.look.color, path }
}

/** The pieces of a band joined by colour and way; each that fades is an element, because it fades over its own length. */
function joinParts({ bands, measures, scale }: RowLayout): readonly Part[] {
  const { top, bottom } = measures.band ?? { top: 0, bottom: 0 }
  const joined = new Map<string, Part>()
  for (const band of bands) {
    const arrow = band.opensLeft && band.look.form !== 'dots' ? band.pieces[0] : undefined
    const parts = band.pieces.map((piece) => drawPiece(band, piece, top, bottom - top))
    if (arrow) {
      const path = drawArrow(arrow.from, (top + bottom) / 2, -1, 3 * scale)
      parts.push({ way: 'solid', ink: band.look.color, path })
    }
    for (const part of parts) {
      const key = `${part.way} ${part.ink} ${part.way === 'fading' ? part.path : ''}`
      joined.set(key, { ...part, path: (joined.get(key)?.path ?? '') + part.path })
    }
  }
  return [...joined.values()].toSorted((a, b) => ORDER.indexOf(a.way) - ORDER.indexOf(b.way))
}

/** A piece of a band, or several of one colour and way. */
export function BandPart({ way, ink, path, scale, ids }: Part & { scale: number; ids: PatternIds }) {
  const color = plainInk(ink)
  switch (way) {
    case 'hatched':
      return <path d={path} fill={hatchedInk(ids, ink)} stroke={color} />
    case 'fading':
      return <path d={path} fill={fadingInk(ids, ink)} />
    case 'outline':
      return <path d={path} fill={color} fillOpacity="0.2" stroke={color} strokeWidth="1.2" />
    case 'solid':
      return <path d={path} fill={color} />
    case 'dashed':
      return (
        <path d={path} stroke={color} strokeWidth={3 * scale} strokeDasharray={`${4 * scale} ${3 * scale}`} />
      )
    case 'dotted':
      return (
        <path
          d={path}
          stroke={color}
          strokeWidth={1.5 * scale}
          strokeDasharray={`${1.5 * scale} ${2.5 * scale}`}
        />
      )
  }
}

/** The band of a lane: solid where certain, hatched or dashed where possible, fading and dotted after the last source. */
export function BandDrawing({ layout, ids }: { layout: RowLayout; ids: PatternIds }) {
  return joinParts(layout).map((part) => (
    <BandPart key={`${part.way} ${part.ink} ${part.path}`} {...part} scale={layout.scale} ids={ids} />
  ))
}

/** The looks of a certain piece of a band, for the key. */
export function drawLook(look: BandLook, width: number, height: number): Part {
  const piece: BandPiece = { certainty: 'certain', from: 0.5, to: width - 0.5 }
  return drawPiece({ look }, piece, 0.5, height - 1)
}
