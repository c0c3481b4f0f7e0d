import { useWords } from '../../../messages/messages.ts'
import { measureText } from '../../../ui/measure-text.ts'
import { DayLabel } from '../axis/day-label.tsx'
import { type PatternIds, Patterns } from '../axis/patterns.tsx'
import type { FigureModel } from '../lanes/figure-model.ts'
import { listLaneKey } from '../lanes/lane-key.tsx'
import {
  KeyLines,
  LINE_HEIGHT,
  layKey,
  layPicture,
  NAMES_WIDTH,
  PictureLane,
  placeDay,
  SANS,
  SERIF,
  TickLabels,
} from './picture-parts.tsx'

/** Height of the labels of the axis, above the lanes. */
const AXIS = 20

/** Breaks a text into lines of a width in pixels. */
function wrap(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && measureText(`${last} ${word}`, 11) > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** The figure as one self-contained SVG, for files. */
export function LanePicture({
  model,
  width,
  ids,
  bare = false,
}: {
  model: FigureModel
  width: number
  ids: PatternIds
  /** Whether the document shows title, sentences and origin itself. */
  bare?: boolean
}) {
  const m = useWords()
  const { title, sentence, source, track, day, tick } = model
  const figure = layPicture(model, width, m)
  const key = layKey(
    listLaneKey(track, ids, m).flatMap(({ items }) => items),
    width,
  )
  const described = bare ? [] : wrap(sentence, width)
  const sourced = bare ? [] : source.flatMap((one) => wrap(one, width))
  const dayAt = placeDay(model, figure)
  const axisTop = (bare ? 0 : 30) + (dayAt === null ? 0 : LINE_HEIGHT)
  const top = axisTop + AXIS
  const keyTop = top + figure.height + 12
  const describedTop = keyTop + ((key.at(-1)?.line ?? 0) + 1) * LINE_HEIGHT + 8
  const sourceTop = describedTop + described.length * LINE_HEIGHT + 6
  const height = sourceTop + sourced.length * LINE_HEIGHT + 8
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
      <desc>{[sentence, ...source].join(' ')}</desc>
      <Patterns ids={ids} />
      <rect width={width} height={height} fill="var(--ground)" />
      <text x="0" y="18" fontSize="15" fontWeight="600" fontFamily={SERIF} fill="var(--ink)">
        {bare ? '' : title}
      </text>
      {dayAt !== null && (
        <DayLabel
          at={NAMES_WIDTH + dayAt}
          y={axisTop - 3}
          label={day.label ?? ''}
          edges={{ left: 0, right: width }}
        />
      )}
      <TickLabels figure={figure} tick={tick} left={NAMES_WIDTH} y={top - 7} />
      <path d={`M0 ${top}H${width}`} stroke="var(--ink)" />
      {figure.lanes.map((lane) => (
        <g key={lane.content.key} transform={`translate(0 ${top + lane.top})`}>
          <PictureLane lane={lane} figure={figure} model={model} ids={ids} m={m} />
        </g>
      ))}
      <KeyLines places={key} top={keyTop} />
      {described.map((words, i) => (
        <text key={words} x="0" y={describedTop + i * LINE_HEIGHT + 10} fontSize="11" fill="var(--ink)">
          {words}
        </text>
      ))}
      {sourced.map((words, i) => (
        <text key={words} x="0" y={sourceTop + i * LINE_HEIGHT + 10} fontSize="10.5" fill="var(--muted)">
          {words}
        </text>
      ))}
    </svg>
  )
}
