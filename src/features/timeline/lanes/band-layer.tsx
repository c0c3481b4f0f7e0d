import { useWords } from '../../../messages/messages.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import { fading, hatched, type PatternIds, plain } from '../axis/patterns.tsx'
import type { Band, BandPiece } from './bands.ts'
import { describeBand } from './describe.ts'

/** Average width of a letter in the name of a band, in pixels. */
const LETTER = 5.6

/** A piece of a band: solid, hatched, dashed, dotted or fading. */
export function Piece({
  band,
  piece,
  ids,
}: {
  band: Pick<Band, 'look' | 'y' | 'height'>
  piece: BandPiece
  ids: PatternIds
}) {
  const { look, y, height } = band
  const { x, width, certainty } = piece
  const middle = y + height / 2
  const color = plain(look.color)
  const line = { x1: x, x2: x + width, y1: middle, y2: middle, stroke: color }
  if (look.form === 'dots')
    return <line {...line} strokeWidth="1.5" strokeDasharray="1 4" strokeLinecap="round" />
  if (certainty === 'no-later-source') {
    return <rect x={x} y={y} width={width} height={height} fill={fading(ids, look.color)} />
  }
  if (isHatched(band, piece)) {
    return (
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={hatched(ids, look.color)}
        stroke={color}
        strokeWidth="1"
      />
    )
  }
  const dashes = look.form === 'dashes' ? '5 3' : certainty === 'possible' ? '2 3' : undefined
  if (dashes) return <line {...line} strokeWidth={Math.min(3, height)} strokeDasharray={dashes} />
  return <rect x={x} y={y} width={width} height={height} rx={look.form === 'bar' ? 1 : 0} fill={color} />
}

/** The sign for an open beginning, the same as for a mark. */
function OpenEnd({ band: { look, y, height, pieces } }: { band: Band }) {
  const half = Math.max(3, height / 2)
  return (
    <path
      d={`M${(pieces[0]?.x ?? 0) - 5} ${y + height / 2}l6-${half}v${2 * half}Z`}
      fill={plain(look.color)}
    />
  )
}

/** Whether a piece is hatched, and hides what is below it: a bar or a thin bar over days on which it may have been so. */
function isHatched({ look }: Pick<Band, 'look'>, { certainty }: BandPiece): boolean {
  return certainty === 'possible' && (look.form === 'bar' || look.form === 'thin-bar')
}

/**
 * The bands of the lanes: solid if certain, hatched or dotted if possible, fading without a later source. Draws all hatching
 * first, so that it hides no other value of the same days.
 */
export function BandLayer({
  bands,
  ids,
  describe,
}: {
  bands: readonly Band[]
  ids: PatternIds
  describe: (band: Band) => string
}) {
  const m = useWords()
  const scale = useTextScale()
  const draw = (band: Band, pieces: readonly BandPiece[]) =>
    pieces.map((piece) => <Piece key={piece.certainty + piece.x} band={band} piece={piece} ids={ids} />)
  return (
    <>
      {bands.map((band) => {
        const hatching = band.pieces.filter((piece) => isHatched(band, piece))
        if (hatching.length === 0) return null
        return (
          <g key={band.key}>
            <title>{describe(band)}</title>
            {draw(band, hatching)}
          </g>
        )
      })}
      {bands.map((band) => {
        const letters = (band.label?.width ?? 0) / (LETTER * scale)
        const label = band.span.value === 'unknown' ? null : describeBand(band.span, letters, m)
        const pieces = band.pieces.filter((piece) => !isHatched(band, piece))
        return (
          <g key={band.key}>
            <title>{describe(band)}</title>
            {draw(band, pieces)}
            {band.opensLeft && band.look.form !== 'dots' && <OpenEnd band={band} />}
            {label !== null && band.label && (
              <text x={band.label.x} y={band.label.y} fontSize="0.65625rem" fill="var(--muted)">
                {label}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}
