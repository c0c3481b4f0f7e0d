import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { MOST_LANES_UNSCROLLED } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import { readKey } from '../../../ui/read-key.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import { useWidth } from '../../../ui/use-width.ts'
import type { Axis, Extent } from '../axis/axis.ts'
import { type OnWindow, useGestures } from '../axis/gestures.ts'
import { OverviewStrip } from '../axis/overview-strip.tsx'
import type { PatternIds } from '../axis/patterns.tsx'
import { zoomByKey } from '../axis/zoom.ts'
import { ZoomButtons } from '../axis/zoom-buttons.tsx'
import { CHART_FRAME } from './chart-frame.ts'
import { ClusterList } from './cluster-list.tsx'
import { listStops, moveStop, type Stop } from './keyboard-stops.ts'
import { type AddressOf, type Cluster, LaneChart } from './lane-chart.tsx'
import type { LaneContent } from './lane-content.ts'
import { LaneLabels } from './lane-labels.tsx'
import { computeLanes, computeLanesHeight } from './lanes.ts'

const LABEL_WIDTH = 168
const LABEL_LINE = 27
/** Below this width, names are above the lanes. */
const NARROW = 640
const FRAME_HEIGHT = 640
/** Lanes this close to the view are drawn too, in pixels. */
const OVERSCAN = 200

/** Props of a figure of lanes, whatever the lanes represent. */
export interface LaneFigureProps {
  readonly contents: readonly LaneContent[]
  /** All days on record, and the days shown. */
  readonly all: Extent
  readonly shown: Extent
  /** Computes the axis for a width in pixels. */
  readonly makeAxis: (shown: Extent, width: number) => Axis
  readonly tick: (day: number, unit: Axis['unit']) => string
  /** Names a day for screen readers when keys move the window; by default the date in long form. */
  readonly nameDay?: (day: Day) => string
  readonly line: { readonly day: Day; readonly label: string } | null
  readonly ids: PatternIds
  /** How many lines a name takes above its lane. */
  readonly labelLines?: number
  readonly renderLabel: (content: LaneContent) => ReactNode
  readonly address: AddressOf
  /** Describes the event that the keyboard has moved to. */
  readonly describeStop: (content: LaneContent, mark: TimelineMark, at: number, of: number) => string
  readonly onWindow: OnWindow
}

/** Zooms by pointer, moves between events by keyboard, and draws only the lanes in view. */
export function LaneFigure({
  contents,
  all,
  shown,
  makeAxis,
  tick,
  nameDay,
  line,
  ids,
  labelLines = 1,
  renderLabel,
  address,
  describeStop,
  onWindow,
}: LaneFigureProps) {
  const m = useWords()
  const [measure, width] = useWidth()
  const [stop, setStop] = useState<Stop | null>(null)
  const [cluster, setCluster] = useState<Cluster | null>(null)
  const [offset, setOffset] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const closeCluster = useCallback(() => setCluster(null), [])
  const textScale = useTextScale()
  const beside = width >= NARROW * textScale
  const labels = beside ? LABEL_WIDTH * textScale : 0
  const plotWidth = Math.max(120, width - labels)
  const inner = plotWidth - CHART_FRAME.width
  const { from, to } = shown
  const axis = useMemo(
    () => makeAxis({ from, to }, inner / textScale),
    [makeAxis, from, to, inner, textScale],
  )
  const lanes = useMemo(
    () =>
      computeLanes(contents, axis, {
        width: inner,
        labelHeight: beside ? 0 : LABEL_LINE * labelLines * textScale,
        textScale,
      }),
    [contents, axis, inner, beside, labelLines, textScale],
  )
  const stops = useMemo(() => listStops(contents), [contents])
  const days = useMemo(
    () => contents.flatMap(({ marks }) => marks.map((mark) => mark.from ?? mark.to ?? all.from)),
    [contents, all.from],
  )
  const height = computeLanesHeight(lanes)
  const scrolls = lanes.length > MOST_LANES_UNSCROLLED
  const viewHeight = scrolls ? Math.min(height, FRAME_HEIGHT) : height
  const scrolled = scrolls ? Math.min(offset, height - viewHeight) : 0
  const visible = scrolls
    ? lanes.filter(
        (lane) => lane.top + lane.height > scrolled - OVERSCAN && lane.top < scrolled + viewHeight + OVERSCAN,
      )
    : lanes
  const content = stop ? contents[stop.lane] : undefined
  const mark = stop ? stops[stop.lane]?.[stop.mark] : undefined
  const active = content && mark ? { laneKey: content.key, id: mark.event.id } : null
  // Another day or filter creates other marks: a list of the old ones closes.
  const isThere = cluster !== null && contents.includes(cluster.content)
  const { wheel, handlers, dragged } = useGestures(
    { left: labels + CHART_FRAME.left, width: inner, shown, all },
    onWindow,
  )
  const goTo = (next: Stop) => {
    setStop(next)
    const lane = lanes[next.lane]
    if (!scrolls || !lane || !scroller.current) return
    if (lane.top < scrolled) scroller.current.scrollTop = lane.top
    else if (lane.top + lane.height > scrolled + viewHeight)
      scroller.current.scrollTop = lane.top + lane.height - viewHeight
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    const key = readKey(event.nativeEvent)
    if (key === 'Escape') return setStop(null)
    if (key === 'Enter' && active && content) {
      location.hash = address(content, active.id)
      return
    }
    const zoomed = zoomByKey(shown, all, key, event.shiftKey)
    if (zoomed) {
      event.preventDefault()
      return onWindow(zoomed, 'push')
    }
    const next = moveStop(stops, stop ?? { lane: 0, mark: 0 }, key)
    if (!next) return
    event.preventDefault()
    goTo(next)
  }
  const chart = (
    <>
      <div
        className={`absolute inset-x-0 ${scrolls ? 'overflow-hidden' : ''}`}
        style={{ top: CHART_FRAME.top, height: viewHeight }}
      >
        <LaneLabels lanes={visible} beside={beside} offset={-scrolled} render={renderLabel} />
      </div>
      <div aria-hidden="true" className="relative" style={{ marginLeft: labels }}>
        <LaneChart
          lanes={visible}
          axis={axis}
          width={plotWidth}
          height={viewHeight}
          offset={scrolled}
          scrolls={scrolls}
          line={line}
          tick={tick}
          ids={ids}
          active={active}
          address={address}
          onCluster={setCluster}
        />
      </div>
    </>
  )
  return (
    <>
      <ZoomButtons shown={shown} all={all} onZoom={(window) => onWindow(window, 'push')} />
      <div className="relative" ref={wheel}>
        <div
          ref={measure}
          data-timeline-stop=""
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop for all events; arrow keys move between them
          tabIndex={0}
          aria-label={m.figure.keys}
          aria-roledescription={m.figure.roleName}
          className="relative select-none"
          onFocus={(event) => {
            if (event.target === event.currentTarget && !stop && stops.some((one) => one.length > 0))
              setStop({
                lane: Math.max(
                  0,
                  stops.findIndex((one) => one.length > 0),
                ),
                mark: 0,
              })
          }}
          onBlur={() => setStop(null)}
          onKeyDown={onKeyDown}
          {...handlers}
        >
          {width > 0 && scrolls && (
            <div
              ref={scroller}
              className="overflow-y-auto"
              style={{ height: viewHeight + CHART_FRAME.height }}
              onScroll={({ currentTarget }) => setOffset(currentTarget.scrollTop)}
            >
              <div style={{ height: height + CHART_FRAME.height }}>
                <div
                  className="sticky top-0 overflow-hidden"
                  style={{ height: viewHeight + CHART_FRAME.height }}
                >
                  {chart}
                </div>
              </div>
            </div>
          )}
          {width > 0 && !scrolls && chart}
          {dragged && (
            <div
              aria-hidden="true"
              className="pointer-events-none absolute top-0 border-x border-accent bg-accent/10"
              style={{
                left: Math.min(dragged.from, dragged.to),
                width: Math.abs(dragged.to - dragged.from),
                height: viewHeight + CHART_FRAME.top,
              }}
            />
          )}
        </div>
        {width > 0 && (
          <div style={{ marginLeft: labels + CHART_FRAME.left }}>
            <OverviewStrip
              all={all}
              shown={shown}
              days={days}
              width={inner}
              nameDay={nameDay ?? ((day) => m.day(day, 'long'))}
              onWindow={onWindow}
            />
          </div>
        )}
        {cluster && isThere && (
          <ClusterList
            key={cluster.marks[0]?.event.id}
            cluster={cluster}
            frame={{ left: labels, top: CHART_FRAME.top - scrolled }}
            address={address}
            onClose={closeCluster}
          />
        )}
        <p aria-live="polite" className="min-h-5 text-xs text-muted print:hidden">
          {stop && content && mark
            ? describeStop(content, mark, stop.mark + 1, stops[stop.lane]?.length ?? 0)
            : ''}
        </p>
      </div>
    </>
  )
}
