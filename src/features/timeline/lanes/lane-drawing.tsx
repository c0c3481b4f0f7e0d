import { Fragment } from 'react'
import { type PatternIds, plainInk } from '../axis/patterns.tsx'
import { BandDrawing } from './band-drawing.tsx'
import { LANE_FONT } from './lane-measures.ts'
import { NoticeDrawing } from './notice-drawing.tsx'
import type { RowLayout } from './row-layout.ts'
import { drawEvents } from './row-paths.ts'

/** The events of a lane: one element for each colour and way of drawing. */
function EventDrawing({ layout }: { layout: RowLayout }) {
  const { scale } = layout
  return drawEvents(layout).map(({ ink, isDim, solid, dotted, hollow, pale }) => {
    const color = plainInk(ink)
    const dim = isDim ? 0.3 : undefined
    return (
      <Fragment key={`${ink} ${isDim}`}>
        {dotted !== '' && (
          <path
            d={dotted}
            stroke={color}
            strokeWidth={1.4 * scale}
            strokeDasharray={`${1.5 * scale} ${2.5 * scale}`}
            opacity={dim}
          />
        )}
        {solid !== '' && <path d={solid} fill={color} opacity={dim} />}
        {hollow !== '' && (
          <path d={hollow} stroke={color} fill="var(--ground)" strokeWidth={1.5 * scale} opacity={dim} />
        )}
        {pale !== '' && (
          <path
            d={pale}
            stroke={color}
            fill={color}
            fillOpacity="0.2"
            strokeWidth={1.2 * scale}
            strokeDasharray={`${2 * scale} ${1.5 * scale}`}
            opacity={dim}
          />
        )}
      </Fragment>
    )
  })
}

/** The names in a lane. */
export function LaneLabels({ layout: { labels, scale } }: { layout: RowLayout }) {
  return labels.map(({ text, from, y, place }) => (
    <text
      key={`${place} ${from}`}
      x={from}
      y={y}
      fontSize={LANE_FONT * scale}
      fontWeight={place === 'inside' ? 600 : undefined}
      fill={place === 'inside' ? 'var(--ground)' : 'var(--muted)'}
    >
      {text}
    </text>
  ))
}

/** Everything on a lane, for a picture that already has its patterns. */
export function LaneDrawing({ layout, ids }: { layout: RowLayout; ids: PatternIds }) {
  return (
    <>
      <BandDrawing layout={layout} ids={ids} />
      <NoticeDrawing layout={layout} ids={ids} />
      <EventDrawing layout={layout} />
      <LaneLabels layout={layout} />
    </>
  )
}
