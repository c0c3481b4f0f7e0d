import { useId, useMemo } from 'react'
import type { CaseLane, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Links } from '../../../domain/query/links.ts'
import { useWords } from '../../../messages/messages.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Axis } from '../axis/axis.ts'
import { Patterns } from '../axis/patterns.tsx'
import { BandLayer } from '../lanes/band-layer.tsx'
import { computeBands } from '../lanes/bands.ts'
import { describeNotice, describeSpan } from '../lanes/describe.ts'
import { type LaneContent, makeTrackLanes } from '../lanes/lane-content.ts'
import { computeLanes } from '../lanes/lanes.ts'
import { computeNoticeShapes, type XScale } from '../lanes/marks.ts'
import { NoticeLayer } from '../lanes/notice-layer.tsx'

/** Height of one named band, and of its name, in rem. */
const BAND_REM = 3.375
const NAME_REM = 1.25
const KEYS = ['case', 'protection', 'notices'] as const

/** Days to pixels from the left of the time column; days outside the axis map to its ends. */
function makeScale({ from, to }: Axis, width: number): XScale {
  return (day, side) => {
    const inside = Math.min(to, Math.max(from, day ?? (side === 'from' ? from : to)))
    return ((inside - from) / Math.max(1, to - from)) * width
  }
}

/** A line through the day of the event, or a strip over the days on which it may have happened; nothing without a date. */
function ChosenDay({ mark, x }: { mark: TimelineMark; x: XScale }) {
  const { from, to } = mark
  if (from === null && to === null) return null
  const left = x(from, 'from')
  if (from !== null && from === to) {
    return <line x1={left} x2={left} y1="0" y2="100%" stroke="var(--accent)" strokeWidth="1.25" />
  }
  return (
    <rect
      x={left}
      y="0"
      width={Math.max(2, x(to, 'to') - left)}
      height="100%"
      fill="var(--accent)"
      opacity="0.15"
    />
  )
}

/** Status, protection and notices of a case as named bands over the days of the time column, and the chosen day. */
export function TrackBands({
  lane,
  chosen,
  axis,
  width,
  links,
}: {
  lane: CaseLane
  chosen: TimelineMark | undefined
  axis: Axis
  width: number
  links: Links
}) {
  const m = useWords()
  const id = useId()
  const scale = useTextScale()
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const x = useMemo(() => makeScale(axis, width), [axis, width])
  const bands = useMemo(() => {
    const contents = makeTrackLanes(lane)
    return KEYS.map((key) => {
      const content = contents.find((one) => one.key === key)
      const bare: LaneContent | undefined = content && { ...content, marks: [], undated: [] }
      const [placed] = bare ? computeLanes([bare], axis, { width, labelHeight: 0, textScale: scale }) : []
      return { key, placed }
    })
  }, [lane, axis, width, scale])
  const rem = 16 * scale
  return (
    <div className="relative min-w-0 justify-self-end" style={{ width }}>
      <svg aria-hidden="true" width={width} height="100%" className="absolute inset-0">
        {axis.ticks.map((day) => (
          <line key={day} x1={x(day, 'from')} x2={x(day, 'from')} y1="0" y2="100%" stroke="var(--hairline)" />
        ))}
        {chosen && <ChosenDay mark={chosen} x={x} />}
      </svg>
      {bands.map(({ key, placed }) => (
        <div key={key} className="relative" style={{ height: `${BAND_REM}rem` }}>
          <h3 className="absolute top-1 left-1 z-[1] font-semibold">
            {key === 'notices' ? m.case.notices : m.track[key]}
          </h3>
          {placed && (
            <svg
              aria-hidden="true"
              width={width}
              height={BAND_REM * rem}
              className="absolute overflow-hidden"
            >
              <Patterns ids={ids} />
              <g transform={`translate(0 ${NAME_REM * rem - (placed.bandTops[0] ?? placed.noticesTop)})`}>
                <BandLayer
                  bands={computeBands(placed, x)}
                  ids={ids}
                  describe={({ span }) => describeSpan(span, m)}
                />
                <NoticeLayer
                  shapes={computeNoticeShapes(placed, x)}
                  ids={ids}
                  address={({ life }) => links.event(lane.row.entry.id, life.notice.id)}
                />
              </g>
            </svg>
          )}
          <ul className="sr-only">
            {key === 'notices'
              ? lane.notices.map((life) => <li key={life.notice.id}>{describeNotice(life, m)}</li>)
              : lane.spans
                  .filter(({ track }) => track === key)
                  .map((span) => <li key={span.since.id}>{describeSpan(span, m)}</li>)}
          </ul>
        </div>
      ))}
    </div>
  )
}
