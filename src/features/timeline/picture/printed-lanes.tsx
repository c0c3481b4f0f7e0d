import { useWords } from '../../../messages/messages.ts'
import { DayLabel, DayLine } from '../axis/day-line.tsx'
import { type PatternIds, Patterns } from '../axis/patterns.tsx'
import { LaneMarks } from '../lanes/lane-chart.tsx'
import { listLegend } from '../lanes/legend.tsx'
import {
  GridLines,
  ignoreCluster,
  LABELS,
  LaneName,
  LegendLines,
  LINE,
  layLegend,
  layPicture,
  type PictureInput,
  type PictureLayout,
  placeDayLine,
  SANS,
  TickLabels,
} from './picture-parts.tsx'

/** Layout width on paper, in pixels. */
const WIDTH = 760
const IDS: PatternIds = { hatch: 'print-hatch', fade: 'print-fade' }
/** Heights of the label of the day shown, and of the axis, in pixels. */
const DAY_LINE = 14
const AXIS = 20

const PIECE = {
  xmlns: 'http://www.w3.org/2000/svg',
  fontFamily: SANS,
  className: 'block h-auto w-full',
} as const

/** The figure on paper: a picture per lane, so that page breaks fall between lanes, with the axis at the top of each page. */
export function PrintedLanes({ input }: { input: PictureInput }) {
  const m = useWords()
  const { tick, line, question, nameLane, address, title } = input
  const layout = layPicture(input, WIDTH)
  // Shifts by coordinates: Chromium drops a transform in repeated table headers.
  const head: PictureLayout = { ...layout, x: (day, side) => LABELS + layout.x(day, side) }
  const dayLine = placeDayLine(line, layout)
  const axisTop = dayLine === null ? 0 : DAY_LINE
  const legend = listLegend(question, IDS, m)
  const places = layLegend(legend, WIDTH)
  return (
    <div role="img" aria-label={title} className="hidden print:block">
      {/* Laid out as a table: browsers repeat its header on each page. */}
      <div className="table w-full">
        <div className="table-header-group break-inside-avoid">
          <svg {...PIECE} aria-hidden="true" viewBox={`0 0 ${WIDTH} ${axisTop + AXIS}`}>
            <Patterns ids={IDS} />
            {line && dayLine !== null && (
              <DayLabel at={LABELS + dayLine} y={10} label={line.label} edges={{ left: 0, right: WIDTH }} />
            )}
            <TickLabels layout={head} tick={tick} y={axisTop + 13} />
          </svg>
        </div>
        <div className="table-row-group break-before-avoid">
          {layout.lanes.map((lane) => {
            const end = lane.top + lane.height
            return (
              <div key={lane.content.key} className="table-row break-inside-avoid">
                <svg {...PIECE} aria-hidden="true" viewBox={`0 ${lane.top} ${WIDTH} ${lane.height}`}>
                  <g transform={`translate(${LABELS} 0)`}>
                    <GridLines layout={layout} from={lane.top} to={end} />
                  </g>
                  <LaneName {...nameLane(lane.content)} top={lane.top} width={WIDTH} />
                  <g transform={`translate(${LABELS} 0)`}>
                    <LaneMarks
                      lane={lane}
                      x={layout.x}
                      ids={IDS}
                      address={address}
                      onCluster={ignoreCluster}
                    />
                    {dayLine !== null && <DayLine at={dayLine} from={lane.top} to={end} />}
                  </g>
                </svg>
              </div>
            )
          })}
        </div>
      </div>
      <svg
        {...PIECE}
        className="block h-auto w-full break-before-avoid"
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${((places.at(-1)?.line ?? 0) + 1) * LINE + 12}`}
      >
        <LegendLines legend={legend} places={places} top={8} />
      </svg>
    </div>
  )
}
