import { useEffect, useRef } from 'react'
import { listAround } from '../../../domain/as-of/lane-events.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import { useWidth } from '../../../ui/use-width.ts'
import type { Axis } from '../axis/axis.ts'
import {
  CiteNote,
  DetailsState,
  Differences,
  EventVoices,
  SourceLine,
  useEventCopies,
} from './event-facts.tsx'
import { EventLines } from './event-lines.tsx'
import { OpenedBoundary } from './opened-boundary.tsx'
import type { OpenedProps } from './opened-props.ts'
import { SpokenEvent } from './spoken-event.tsx'
import { StepButtons } from './step-buttons.tsx'
import { TrackBands } from './track-bands.tsx'
import { type Opened, useOpened } from './use-opened.ts'

/** How many events are listed around the chosen one, itself included. */
const AROUND = 5
/** Least height of the opened part of a row, in rem: 234 px at the default text size. It grows with what it holds. */
export const OPENED_REM = 14.625

/** Least width of the list of events beside the bands, in rem. */
const LEAST_REM = 26

const LINK = 'inline-flex min-h-6 items-center underline underline-offset-2'

function Chosen({ opened, mark }: { opened: Opened; mark: NonNullable<Opened['chosen']> }) {
  const m = useWords()
  const { copyLink } = useEventCopies({ opened, mark })
  const type = nameEvent(mark.event, m).type
  const country = mark.event.country && m.country(mark.event.country)
  return (
    <div className="pb-0.5 leading-[1.125rem]">
      <p className="text-muted">{[type, country].filter(Boolean).join(' · ')}</p>
      <EventVoices opened={opened} mark={mark} brief={true} />
      <Differences opened={opened} mark={mark} numbered={true} />
      <DetailsState {...opened} />
      <p>
        <SourceLine opened={opened} mark={mark} />
        <button type="button" onClick={copyLink} className={`${LINK} mr-3 text-muted hover:text-ink`}>
          {m.case.copyLink}
        </button>
        <CiteNote opened={opened} mark={mark} />
      </p>
    </div>
  )
}

function Foot({ opened }: { opened: Opened }) {
  const m = useWords()
  const { events, index, links, lane, exportCase } = opened
  return (
    <div className="flex flex-wrap items-center gap-x-3 pt-1 text-muted">
      <span>{m.opened.at(index + 1, events.length)}</span>
      <span className="inline-flex items-center gap-x-1.5">
        <StepButtons opened={opened} /> {m.opened.goThrough}
      </span>
      <a href={links.case(lane.row.entry.id)} className={`${LINK} text-ink`}>
        {m.opened.openCase}
      </a>
      {exportCase?.('link')}
    </div>
  )
}

function Content({ axis, timeWidth, ...props }: OpenedProps & TimeProps) {
  const m = useWords()
  const opened = useOpened(props)
  const { events, index, chosen, lane } = opened
  const { name } = lane.row.entry
  const [measure, width] = useWidth()
  const textScale = useTextScale()
  const root = useRef<HTMLDivElement>(null)
  // A row opened at the end of the window would show nothing of what is in it.
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // Where the facts are narrow, the bands follow below, still in the time column.
  const isBeside = timeWidth > 0 && width - timeWidth >= LEAST_REM * 16 * textScale
  return (
    <section
      ref={measure}
      data-case={lane.row.entry.id}
      aria-label={m.opened.region(name)}
      style={{
        gridTemplateColumns: isBeside ? `minmax(0,1fr) ${timeWidth}px` : 'minmax(0,1fr)',
        minHeight: `${OPENED_REM}rem`,
      }}
      className="grid gap-x-4 px-4 sm:px-6 text-xs"
    >
      <div ref={root} className="@container min-w-0 pb-2">
        {chosen ? (
          <>
            <EventLines
              opened={opened}
              shown={listAround(events, index, AROUND)}
              label={m.opened.region(name)}
            >
              <Chosen opened={opened} mark={chosen} />
            </EventLines>
            <Foot opened={opened} />
          </>
        ) : (
          <p className="py-3 text-muted">{m.opened.none}</p>
        )}
      </div>
      {timeWidth > 0 && (
        <TrackBands
          {...{ lane, chosen, axis }}
          width={timeWidth}
          asOf={opened.asOf}
          latest={opened.asOf === opened.collection.compiled}
        />
      )}
      <SpokenEvent {...opened} />
    </section>
  )
}

/** Where the time column is, so that days are in the same places as in the lanes. */
interface TimeProps {
  readonly axis: Axis
  /** Width of the time column in pixels; 0: there is none. */
  readonly timeWidth: number
}

/**
 * The opened part of a row of the board: at the left five events around the chosen one with its sources, at the right status,
 * protection and notices over the days of the time column.
 */
export default function OpenedCase(props: OpenedProps & TimeProps) {
  return (
    <OpenedBoundary {...props} waiting={<div style={{ minHeight: `${OPENED_REM}rem` }} />}>
      <Content {...props} />
    </OpenedBoundary>
  )
}
