import { useId, useMemo } from 'react'
import type { CaseLane, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Track } from '../../../domain/case/vocabulary.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Axis } from '../axis/axis.ts'
import { type PatternIds, Patterns } from '../axis/patterns.tsx'
import { describeNotice, describeSpan } from '../lanes/describe.ts'
import { LaneDrawing } from '../lanes/lane-drawing.tsx'
import { type LaneScale, makeLaneScale } from '../lanes/lane-scale.ts'
import { LaneGround, type ShownDay } from '../lanes/row-lane.tsx'
import { useRowLayout } from '../lanes/use-row-layout.ts'

/** Higher than any opened row, in pixels: the ground below the bands is cut off at the end of the row. */
const GROUND_HEIGHT = 10_000

/** A line through the day of the event, or a strip over the days on which it may have happened; nothing without a date. */
function ChosenDay({ mark: { from, to }, axis, x }: { mark: TimelineMark; axis: Axis; x: LaneScale }) {
  if (from === null && to === null) return null
  const [first, last] = [from ?? axis.from, to ?? axis.to]
  if (last < axis.from || first > axis.to) return null
  return first === last ? (
    <path d={`M${x(first)} 0V${GROUND_HEIGHT}`} stroke="var(--accent)" strokeWidth="1.5" />
  ) : (
    <rect
      x={x(first)}
      width={Math.max(2, x(last) - x(first))}
      height={GROUND_HEIGHT}
      fill="var(--accent)"
      opacity="0.15"
    />
  )
}

/** One band with its name above it, and what it shows as a hidden list. */
function NamedBand({
  name,
  lane,
  track,
  axis,
  width,
  ids,
  lines,
}: {
  name: string
  lane: CaseLane
  track: Track
  axis: Axis
  width: number
  ids: PatternIds
  lines: readonly string[]
}) {
  const layout = useRowLayout({ lane, size: 'band', track, axis, width })
  return (
    <div className="relative pt-0.5">
      <h2 className="px-1 font-semibold">{name}</h2>
      <svg aria-hidden="true" width={width} height={layout.measures.height} fill="none" className="block">
        <LaneDrawing layout={layout} ids={ids} />
      </svg>
      {lines.length > 0 && (
        <ul className="sr-only">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Status, protection and notices of a case as named bands over the days of the time column, and the chosen day. */
export function TrackBands({
  lane,
  chosen,
  axis,
  width,
  ...day
}: ShownDay & {
  lane: CaseLane
  chosen: TimelineMark | undefined
  axis: Axis
  width: number
}) {
  const m = useWords()
  const id = useId()
  const ids = useMemo((): PatternIds => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const x = makeLaneScale(axis, width)
  // Each with what the others show left out; the events stay, because open ends reach as far as they do.
  const spans = useMemo((): CaseLane => ({ ...lane, notices: [] }), [lane])
  const notices = useMemo((): CaseLane => ({ ...lane, spans: [] }), [lane])
  const drawn = { axis, width, ids }
  const listSpans = (track: Track) =>
    lane.spans.filter((span) => span.track === track).map((span) => describeSpan(span, m))
  return (
    <div className="relative min-w-0 justify-self-end" style={{ width }}>
      <svg
        aria-hidden="true"
        width={width}
        fill="none"
        className="pointer-events-none absolute inset-0 h-full overflow-hidden"
      >
        <Patterns ids={ids} />
        <LaneGround {...drawn} {...day} height={GROUND_HEIGHT} scale={1} />
        {chosen && <ChosenDay mark={chosen} axis={axis} x={x} />}
      </svg>
      <NamedBand {...drawn} name={m.track.case} lane={spans} track="case" lines={listSpans('case')} />
      <NamedBand
        {...drawn}
        name={m.track.protection}
        lane={spans}
        track="protection"
        lines={listSpans('protection')}
      />
      <NamedBand
        {...drawn}
        name={m.case.notices}
        lane={notices}
        track="custody"
        lines={lane.notices.map((life) => describeNotice(life, m))}
      />
    </div>
  )
}
