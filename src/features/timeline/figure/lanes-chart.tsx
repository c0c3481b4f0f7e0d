import { memo, useMemo } from 'react'
import type { HistogramBin } from '../../../domain/as-of/histogram.ts'
import { useWords } from '../../../messages/messages.ts'
import { useMeasureText } from '../../../ui/measure-text.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import { useWidth } from '../../../ui/use-width.ts'
import type { Extent } from '../axis/axis.ts'
import type { PatternIds } from '../axis/patterns.tsx'
import { TimeHead } from '../axis/time-head.tsx'
import { useTimeGestures } from '../axis/use-time-gestures.ts'
import type { OnView } from '../axis/view.ts'
import {
  type FigureLane,
  type FigureModel,
  layFigure,
  type PlacedFigure,
  type PlacedLane,
} from '../lanes/figure-model.ts'
import { LaneDrawing } from '../lanes/lane-drawing.tsx'
import { makeLaneWords } from '../lanes/lane-words.ts'
import { ActiveEvent, LaneGround } from '../lanes/row-lane.tsx'
import { findNearestEvent } from '../lanes/row-layout.ts'
import { EventCard } from '../opened/event-card.tsx'
import { useEventHover } from '../opened/use-event-hover.ts'

/** How many bars the overview of a figure has. */
const BARS = 96

/** How many events of the lanes may fall, and certainly fall, in equal parts of the days of a figure. */
function countEvents(lanes: readonly FigureLane[], { from, to }: Extent): readonly HistogramBin[] {
  const size = Math.max(1, Math.ceil((to - from + 1) / BARS))
  const bins = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, i) => {
    const first = from + i * size
    return { from: first, to: Math.min(to, first + size - 1), possibly: 0, certainly: 0 }
  })
  const at = (day: number) => Math.min(bins.length - 1, Math.max(0, Math.floor((day - from) / size)))
  for (const { content } of lanes)
    for (const mark of content.marks) {
      const first = at(mark.from ?? content.firstDay ?? from)
      const last = Math.max(first, at(mark.to ?? content.lastDay ?? to))
      for (const bin of bins.slice(first, last + 1)) {
        bin.possibly++
        if (mark.certain && first === last) bin.certainly++
      }
    }
  return bins
}

/** Width of the names beside the lanes, and the narrowest figure with names there, in pixels at the default text size. */
const NAMES = 172
const NARROW = 640

/** One lane: the pointer anywhere in it picks the nearest event, a click goes there. */
const Lane = memo(function Lane({
  lane: { layout, content },
  figure: { axis, width, scale },
  model: { day, address },
  ids,
  isFirst,
}: {
  lane: PlacedLane
  figure: PlacedFigure
  model: FigureModel
  ids: PatternIds
  isFirst: boolean
}) {
  const { hovered, findAt, handlers } = useEventHover((x) => {
    const found = findNearestEvent(layout, x)
    return found && { id: found.mark.event.id, x: found.x }
  })
  const mark = hovered && layout.events.find((place) => place.mark.event.id === hovered.id)?.mark
  const { height } = layout.measures
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the pointer; the table lists the same events as links
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className={hovered ? 'cursor-pointer' : ''}
      {...handlers}
      onClick={(event) => {
        const id = findAt(event)
        if (id !== null) location.hash = address(content, id)
      }}
    >
      <svg aria-hidden="true" width={width} height={height} fill="none" className="block overflow-visible">
        <LaneGround {...{ axis, width, height, scale, ids }} {...day} namesAfter={isFirst} />
        <LaneDrawing layout={layout} ids={ids} />
        {hovered && <ActiveEvent layout={layout} activeId={hovered.id} />}
      </svg>
      {hovered && mark && <EventCard mark={mark} place={hovered.place} />}
    </div>
  )
})

/** The lanes of a figure below the head of their time, with their names; gestures on it set the days shown. */
export function LanesChart({ model, ids, onView }: { model: FigureModel; ids: PatternIds; onView: OnView }) {
  const m = useWords()
  const [measure, full] = useWidth()
  const scale = useTextScale()
  const measureText = useMeasureText()
  const { all, shown, lanes, tick } = model
  const isBeside = full >= NARROW * scale
  const width = Math.max(120, full - (isBeside ? NAMES * scale : 0))
  const figure = useMemo(
    () => layFigure(model, { width, scale, words: makeLaneWords(m), measure: measureText }),
    [model, width, scale, m, measureText],
  )
  const bins = useMemo(() => countEvents(lanes, all), [lanes, all])
  const gestures = useTimeGestures(all, shown, onView)
  return (
    <div ref={measure}>
      {full > 0 && (
        <div ref={gestures}>
          <div className="border-b border-ink" style={{ paddingLeft: full - width }}>
            <TimeHead
              all={all}
              axis={figure.axis}
              width={width}
              bins={bins}
              nameTick={tick}
              nameDay={(day) => tick(day, 'day')}
              onView={onView}
            />
          </div>
          {figure.lanes.map((lane, i) => (
            <div
              key={lane.content.key}
              className={`border-b border-hairline ${isBeside ? 'flex items-center' : 'pt-1'}`}
            >
              <div
                className={isBeside ? 'shrink-0 pr-3' : 'flex flex-wrap items-baseline gap-x-3'}
                style={isBeside ? { width: full - width } : undefined}
              >
                {lane.href === null ? (
                  <span className="text-[0.8125rem] leading-tight font-semibold">{lane.name}</span>
                ) : (
                  <a
                    href={lane.href}
                    dir="auto"
                    className="line-clamp-3 font-serif text-[0.9375rem] leading-tight font-semibold wrap-anywhere hover:underline"
                  >
                    {lane.name}
                  </a>
                )}
                <span className="block text-xs text-muted">{lane.note}</span>
              </div>
              <Lane lane={lane} figure={figure} model={model} ids={ids} isFirst={i === 0} />
              <p className="sr-only">{lane.says}</p>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
