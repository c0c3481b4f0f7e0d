import { useWords } from '../../../messages/messages.ts'
import { DayLabel, DayLine } from '../axis/day-line.tsx'
import { type PatternIds, Patterns } from '../axis/patterns.tsx'
import { CHART_FRAME } from '../lanes/chart-frame.ts'
import { LaneMarks } from '../lanes/lane-chart.tsx'
import { computeLanesHeight } from '../lanes/lanes.ts'
import { listLegend } from '../lanes/legend.tsx'
import {
  GridLines,
  ignoreCluster,
  LABELS,
  LaneName,
  LETTER,
  LegendLines,
  LINE,
  layLegend,
  layPicture,
  type PictureInput,
  placeDayLine,
  SANS,
  SERIF,
  TickLabels,
} from './picture-parts.tsx'

const AXIS = 24

/** Breaks a text into lines of at most `letters` characters. */
function wrap(text: string, letters: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > letters) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** The figure as one self-contained SVG, for files. */
export function LanePicture({
  input,
  width,
  ids,
  bare = false,
}: {
  input: PictureInput
  width: number
  ids: PatternIds
  /** Whether the document shows title, sentences and origin itself. */
  bare?: boolean
}) {
  const m = useWords()
  const { tick, line, question, nameLane, address, title, description, source } = input
  const layout = layPicture(input, width)
  const { lanes, x } = layout
  const legend = listLegend(question, ids, m)
  const places = layLegend(legend, width)
  const lettersWide = Math.floor(width / LETTER)
  const described = bare ? [] : wrap(description, lettersWide)
  const sourced = bare ? [] : source.flatMap((one) => wrap(one, lettersWide))
  const top = (bare ? 0 : 30) + CHART_FRAME.top
  const lanesHeight = computeLanesHeight(lanes)
  const legendTop = top + lanesHeight + AXIS + 18
  const describedTop = legendTop + ((places.at(-1)?.line ?? 0) + 1) * LINE + 12
  const sourceTop = describedTop + described.length * LINE + 6
  const height = sourceTop + sourced.length * LINE + 8
  const dayLine = placeDayLine(line, layout)
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
        <GridLines layout={layout} from={top} to={top + lanesHeight} />
        <TickLabels layout={layout} tick={tick} y={top + lanesHeight + 16} />
      </g>
      {lanes.map((lane) => (
        <LaneName key={lane.content.key} {...nameLane(lane.content)} top={top + lane.top} width={width} />
      ))}
      <g transform={`translate(${LABELS} ${top})`}>
        {lanes.map((lane) => (
          <LaneMarks
            key={lane.content.key}
            lane={lane}
            x={x}
            ids={ids}
            address={address}
            onCluster={ignoreCluster}
          />
        ))}
        {line && dayLine !== null && (
          <g>
            <DayLine at={dayLine} from={0} to={lanesHeight} />
            <DayLabel
              at={dayLine}
              y={-5}
              label={line.label}
              edges={{ left: -LABELS, right: width - LABELS }}
            />
          </g>
        )}
      </g>
      <LegendLines legend={legend} places={places} top={legendTop} />
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
