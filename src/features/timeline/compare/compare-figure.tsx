import { useCallback, useId, useMemo, useState } from 'react'
import type { CaseLane, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { EventType } from '../../../domain/case/vocabulary.ts'
import { type Day, formatDay } from '../../../domain/dates/day.ts'
import { computeOffset, computeZeroDay, findZero } from '../../../domain/query/compare.ts'
import type { Links } from '../../../domain/query/links.ts'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { computeOffsetAxis, type Extent } from '../axis/axis.ts'
import type { Zoomed } from '../axis/zoom.ts'
import { alignLanes } from '../lanes/align-lanes.ts'
import { type LaneContent, makeCaseLanes } from '../lanes/lane-content.ts'
import { LaneFigure } from '../lanes/lane-figure.tsx'
import { Legend } from '../lanes/legend.tsx'
import type { FigureOrigin } from '../lanes/origin.ts'
import { DownloadFigure } from '../picture/download-figure.tsx'
import type { PictureInput } from '../picture/picture-parts.tsx'
import { PrintedLanes } from '../picture/printed-lanes.tsx'
import { CompareTable } from './compare-table.tsx'

const EVERYTHING: Zoomed = { from: null, to: null }

/** The days of the aligned lanes, with a margin at both ends. */
function computeReach(contents: readonly LaneContent[]): Extent {
  const days = contents
    .flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]))
    .filter((day) => day !== null)
  const from = days.reduce((a, b) => Math.min(a, b), 0)
  const to = days.reduce((a, b) => Math.max(a, b), 0)
  const room = Math.max(14, Math.round((to - from) * 0.02))
  return { from: from - room, to: to + room }
}

/** Aligns cases at the same kind of event, which is day 0 of each. */
export function CompareFigure({
  rows,
  at,
  asOf,
  links,
  origin,
}: {
  rows: readonly CaseLane[]
  at: EventType
  asOf: Day
  links: Links
  origin: FigureOrigin
}) {
  const m = useWords()
  const id = useId()
  const printing = usePrinting()
  const [asTable, setAsTable] = useState(false)
  const [window, setWindow] = useState<Zoomed>(EVERYTHING)
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const aligned = useMemo(
    () =>
      rows.flatMap((row) => {
        const zero = findZero(row.row, at)
        return zero && computeZeroDay(zero) !== null ? [{ row, zero }] : []
      }),
    [rows, at],
  )
  const contents = useMemo(
    () =>
      aligned.flatMap(({ row, zero }) =>
        makeCaseLanes([row], 'custody').map((content) => alignLanes(content, zero)),
      ),
    [aligned],
  )
  const address = useCallback(
    (content: LaneContent, part: string) => links.event(content.caseId ?? '', part),
    [links],
  )
  const byId = new Map(aligned.map((one) => [one.row.row.entry.id, one]))
  const without = rows.filter(({ row }) => !byId.has(row.entry.id)).map(({ row }) => row.entry.name)
  const all = computeReach(contents)
  const shown = { from: window.from ?? all.from, to: window.to ?? all.to }
  const line = { day: 0, label: m.compare.zero(m.eventType[at]) }
  const { tick } = m.compare
  const nameLane = ({ key }: LaneContent) => {
    const one = byId.get(key)
    return {
      name: one?.row.row.entry.name ?? key,
      note: one ? m.compare.zeroOn(m.date(one.zero.date)) : '',
    }
  }
  const nameDays = ({ key }: LaneContent, event: DatedEvent) => {
    const one = byId.get(key)
    if (!one) return ''
    const { from, to, doubtful } = computeOffset(event, one.zero)
    const days = m.compare.days(from, to)
    return doubtful ? m.compare.doubtful(days) : days
  }
  const describeStop = (content: LaneContent, { event }: TimelineMark, n: number, of: number) =>
    `${m.figure.stop({
      type: m.eventType[event.type],
      date: m.date(event.date, 'long'),
      country: event.country && m.country(event.country),
      person: nameLane(content).name,
      at: n,
      of,
    })}, ${nameDays(content, event)}`
  const sentence = m.compare.summary(aligned.length, m.eventType[at])
  const picture: PictureInput = {
    contents,
    shown,
    makeAxis: computeOffsetAxis,
    tick,
    line,
    question: 'custody',
    nameLane,
    address: (content, part) => origin.absolute(address(content, part)),
    title: m.compare.title,
    description: sentence,
    source: origin.lines,
  }
  if (aligned.length === 0)
    return <p className="mt-4 font-serif text-lg">{m.compare.none(m.eventType[at])}</p>
  return (
    <figure className="mt-4">
      <div className="flex flex-wrap justify-end print:hidden">
        {(window.from !== null || window.to !== null) && (
          <Button look="quiet" onClick={() => setWindow(EVERYTHING)}>
            {m.compare.allDays}
          </Button>
        )}
        <Button look="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? m.timeline.showChart : m.timeline.showTable}
        </Button>
      </div>
      <div className={asTable ? 'hidden' : 'print:hidden'}>
        <LaneFigure
          contents={contents}
          all={all}
          shown={shown}
          makeAxis={computeOffsetAxis}
          tick={tick}
          nameDay={m.compare.tick}
          line={line}
          ids={ids}
          labelLines={2}
          address={address}
          onWindow={setWindow}
          describeStop={describeStop}
          renderLabel={(content) => {
            const { name, note } = nameLane(content)
            return (
              <>
                <a
                  href={links.case(content.key)}
                  dir="auto"
                  className="line-clamp-3 font-serif text-[0.9375rem] leading-tight font-semibold wrap-anywhere hover:underline"
                >
                  {name}
                </a>
                <span className="block text-xs text-muted">{note}</span>
              </>
            )
          }}
        />
        <Legend ids={ids} question="custody" />
        <DownloadFigure
          name={`noticeboard-compare-${formatDay(asOf)}`}
          input={picture}
          about={{ asOf: formatDay(asOf), ...origin.about }}
          asOf={m.day(asOf)}
        />
      </div>
      {printing && <PrintedLanes input={picture} />}
      <figcaption className="mt-3 max-w-3xl text-[0.8125rem] text-muted">
        {sentence} {without.length > 0 && m.compare.without(m.eventType[at], without.join(', '))}
      </figcaption>
      <div className={asTable ? 'mt-2' : 'hidden print:block'}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <section aria-label={m.figure.tables} tabIndex={0} className="overflow-x-auto">
          <CompareTable
            contents={contents}
            links={links}
            nameLane={(content) => nameLane(content).name}
            nameDays={nameDays}
          />
        </section>
      </div>
    </figure>
  )
}
