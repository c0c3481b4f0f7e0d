import type { Day } from '../../domain/day.ts'
import type { Track } from '../../domain/vocabulary.ts'
import { useWords } from '../../messages/messages.ts'
import type { Axis, Extent } from './axis.ts'
import { CHART_FRAME } from './chart-frame.ts'
import { type PatternIds, Patterns } from './inks.tsx'
import { type AddressOf, LaneMarks } from './lane-chart.tsx'
import type { LaneContent } from './lane-content.ts'
import { computeLanes, computeLanesHeight } from './lanes.ts'
import { listLegend } from './legend.tsx'
import type { XScale } from './marks.ts'

const LABELS = 170
const AXIS = 24
const LINE = 15
/** A letter of the legend takes about this much, in pixels. */
const LETTER = 6.1
const SANS = 'Inter, "Helvetica Neue", Arial, sans-serif'
const SERIF = '"Source Serif 4", Georgia, serif'

/** What a picture of lanes shows; the same lanes, window and day as on the screen. */
export interface PictureInput {
  readonly contents: readonly LaneContent[]
  readonly shown: Extent
  readonly makeAxis: (shown: Extent, width: number) => Axis
  readonly tick: (day: number, unit: Axis['unit']) => string
  readonly line: { readonly day: Day; readonly label: string } | null
  readonly question: Track
  /** The name of a lane, and a second line below it. */
  readonly nameLane: (content: LaneContent) => { readonly name: string; readonly note: string }
  readonly address: AddressOf
  readonly title: string
  /** Sentences that say what is shown. */
  readonly description: string
  /** Where it comes from: data, day, filters, address. */
  readonly source: readonly string[]
}

/** The words of the legend on lines of a width. */
function layLegend(words: readonly string[], width: number) {
  let x = 0
  let line = 0
  return words.map((one) => {
    const room = 26 + one.length * LETTER + 14
    if (x > 0 && x + room > width) {
      x = 0
      line++
    }
    const place = { x, line }
    x += room
    return place
  })
}

/** A text on lines no longer than a number of letters. */
function wrap(text: string, letters: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > letters) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** The figure as one SVG that needs nothing else: for files and for paper. */
export function LanePicture({
  input,
  width,
  ids,
  bare = false,
}: {
  input: PictureInput
  width: number
  ids: PatternIds
  /** Whether title, sentences and origin stand beside it already. */
  bare?: boolean
}) {
  const m = useWords()
  const { contents, shown, makeAxis, tick, line, question, nameLane, address, title, description, source } =
    input
  const plot = width - LABELS - CHART_FRAME.width
  const axis = makeAxis(shown, plot)
  const lanes = computeLanes(contents, axis, { width: plot, labelHeight: 0 })
  const x: XScale = (day, side) => {
    const at = Math.min(axis.to, Math.max(axis.from, day ?? (side === 'from' ? axis.from : axis.to)))
    return CHART_FRAME.left + ((at - axis.from) / (axis.to - axis.from)) * plot
  }
  const legend = listLegend(question, ids, m)
  const places = layLegend(
    legend.map(({ words }) => words),
    width,
  )
  const lettersWide = Math.floor(width / LETTER)
  const described = bare ? [] : wrap(description, lettersWide)
  const sourced = bare ? [] : source.flatMap((one) => wrap(one, lettersWide))
  const top = (bare ? 0 : 30) + CHART_FRAME.top
  const lanesHeight = computeLanesHeight(lanes)
  const legendTop = top + lanesHeight + AXIS + 18
  const describedTop = legendTop + ((places.at(-1)?.line ?? 0) + 1) * LINE + 12
  const sourceTop = describedTop + described.length * LINE + 6
  const height = sourceTop + sourced.length * LINE + 8
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontFamily={SANS}
      className="h-auto w-full"
    >
      <title>{title}</title>
      <desc>{[description, ...source].join(' ')}</desc>
      <Patterns ids={ids} />
      <rect width={width} height={height} fill="var(--ground)" />
      <text x="0" y="18" fontSize="15" fontWeight="600" fontFamily={SERIF} fill="var(--ink)">
        {bare ? '' : title}
      </text>
      <g transform={`translate(${LABELS} 0)`}>
        {axis.ticks.map((day) => (
          <g key={day}>
            <line
              x1={x(day, 'from')}
              x2={x(day, 'from')}
              y1={top}
              y2={top + lanesHeight}
              stroke="var(--hairline)"
            />
            <text
              x={x(day, 'from')}
              y={top + lanesHeight + 16}
              textAnchor="middle"
              fontSize="11"
              fill="var(--muted)"
            >
              {tick(day, axis.unit)}
            </text>
          </g>
        ))}
      </g>
      {lanes.map((lane) => {
        const { name, note } = nameLane(lane.content)
        return (
          <g key={lane.content.key}>
            <line x1="0" x2={width} y1={top + lane.top} y2={top + lane.top} stroke="var(--hairline)" />
            <text
              x="0"
              y={top + lane.top + 20}
              fontSize="13"
              fontWeight="600"
              fontFamily={SERIF}
              fill="var(--ink)"
            >
              {name}
            </text>
            <text x="0" y={top + lane.top + 36} fontSize="11" fill="var(--muted)">
              {note}
            </text>
          </g>
        )
      })}
      <g transform={`translate(${LABELS} ${top})`}>
        {lanes.map((lane) => (
          <LaneMarks
            key={lane.content.key}
            lane={lane}
            x={x}
            ids={ids}
            address={address}
            onGathered={ignore}
          />
        ))}
        {line && line.day >= axis.from && line.day <= axis.to && (
          <g>
            <line
              x1={x(line.day, 'from')}
              x2={x(line.day, 'from')}
              y1="0"
              y2={lanesHeight}
              stroke="var(--accent)"
              strokeDasharray="3 3"
            />
            <text x={x(line.day, 'from')} y="-5" textAnchor="middle" fontSize="11" fill="var(--accent)">
              {line.label}
            </text>
          </g>
        )}
      </g>
      {legend.map(({ sign, words }, i) => (
        <g
          key={words}
          transform={`translate(${places[i]?.x ?? 0} ${legendTop + (places[i]?.line ?? 0) * LINE})`}
        >
          {sign}
          <text x="26" y="10" fontSize="11" fill="var(--muted)">
            {words}
          </text>
        </g>
      ))}
      {described.map((words, i) => (
        <text key={words} x="0" y={describedTop + i * LINE + 10} fontSize="11" fill="var(--ink)">
          {words}
        </text>
      ))}
      {sourced.map((words, i) => (
        <text key={words} x="0" y={sourceTop + i * LINE + 10} fontSize="10.5" fill="var(--muted)">
          {words}
        </text>
      ))}
    </svg>
  )
}

function ignore(): void {
  // A picture has nothing to open.
}
