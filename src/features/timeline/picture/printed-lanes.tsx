import { useWords } from '../../../messages/messages.ts'
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
  TickLabels,
} from './picture-parts.tsx'

/** Layout width on paper, in pixels. */
const WIDTH = 760
const IDS: PatternIds = { hatch: 'print-hatch', fade: 'print-fade' }
/** Heights of the label of the day shown, and of the axis, in pixels. */
const DAY = 14
const AXIS = 20

const PIECE = {
  xmlns: 'http://www.w3.org/2000/svg',
  fontFamily: SANS,
  className: 'block h-auto w-full',
} as const

/** The figure on paper: a picture per lane, so that page breaks fall between lanes, with the axis at the top of each page. */
export function PrintedLanes({ model }: { model: FigureModel }) {
  const m = useWords()
  const { tick, day, track, title } = model
  const figure = layPicture(model, WIDTH, m)
  const dayAt = placeDay(model, figure)
  const axisTop = dayAt === null ? 0 : DAY
  const key = layKey(
    listLaneKey(track, IDS, m).flatMap(({ items }) => items),
    WIDTH,
  )
  return (
    <div role="img" aria-label={title} className="hidden print:block">
      {/* Laid out as a table: browsers repeat its header on each page. */}
      <div className="table w-full">
        <div className="table-header-group break-inside-avoid">
          <svg {...PIECE} aria-hidden="true" viewBox={`0 0 ${WIDTH} ${axisTop + AXIS}`}>
            <Patterns ids={IDS} />
            {dayAt !== null && (
              <DayLabel
                at={NAMES_WIDTH + dayAt}
                y={10}
                label={day.label ?? ''}
                edges={{ left: 0, right: WIDTH }}
              />
            )}
            {/* Shifted by coordinates: Chromium drops a transform in repeated table headers. */}
            <TickLabels figure={figure} tick={tick} left={NAMES_WIDTH} y={axisTop + 13} />
          </svg>
        </div>
        <div className="table-row-group break-before-avoid">
          {figure.lanes.map((lane) => (
            <div key={lane.content.key} className="table-row break-inside-avoid">
              <svg {...PIECE} aria-hidden="true" viewBox={`0 0 ${WIDTH} ${lane.layout.measures.height + 1}`}>
                <PictureLane lane={lane} figure={figure} model={model} ids={IDS} m={m} />
              </svg>
            </div>
          ))}
        </div>
      </div>
      <svg
        {...PIECE}
        className="block h-auto w-full break-before-avoid"
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${((key.at(-1)?.line ?? 0) + 1) * LINE_HEIGHT + 12}`}
      >
        <KeyLines places={key} top={8} />
      </svg>
    </div>
  )
}
