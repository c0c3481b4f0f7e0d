import { useMemo, useState } from 'react'
import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { EventType } from '../../../domain/case/vocabulary.ts'
import { type Day, formatDay } from '../../../domain/dates/day.ts'
import { computeOffset, computeZeroDay, findZero } from '../../../domain/query/compare.ts'
import type { TimeView } from '../../../domain/query/figure-options.ts'
import type { Links } from '../../../domain/query/links.ts'
import { useWords } from '../../../messages/messages.ts'
import { computeOffsetAxis, computeShown, type Extent } from '../axis/axis.ts'
import { LanesFigure } from '../figure/lanes-figure.tsx'
import { alignLanes } from '../lanes/align-lanes.ts'
import { describeLane } from '../lanes/describe-lane.ts'
import type { FigureLane, FigureModel } from '../lanes/figure-model.ts'
import { type LaneContent, makeCaseLanes } from '../lanes/lane-content.ts'
import type { FigureOrigin } from '../lanes/origin.ts'
import { CompareTable } from './compare-table.tsx'

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
  const [view, setView] = useState<TimeView | null>(null)
  const aligned = useMemo(
    () =>
      rows.flatMap((row) => {
        const zero = findZero(row.row, at)
        const [content] = makeCaseLanes([row], 'custody')
        if (!zero || !content || computeZeroDay(zero) === null) return []
        return [{ row, zero, content: alignLanes(content, zero) }]
      }),
    [rows, at],
  )
  const model = useMemo((): FigureModel => {
    const all = computeReach(aligned.map(({ content }) => content))
    return {
      title: m.compare.title,
      sentence: m.compare.summary(aligned.length, m.eventType[at]),
      source: origin.lines,
      lanes: aligned.map(({ row, zero, content }): FigureLane => {
        const { id, name } = row.row.entry
        return {
          content,
          size: 'roomy',
          name,
          note: m.compare.zeroOn(m.date(zero.date)),
          says: describeLane(row, 'custody', m),
          href: links.case(id),
        }
      }),
      track: 'custody',
      all,
      shown: computeShown(all, view),
      makeAxis: computeOffsetAxis,
      tick: m.compare.tick,
      day: { asOf: 0, label: m.compare.zero(m.eventType[at]), latest: true },
      address: ({ caseId }, part) => links.event(caseId ?? '', part),
    }
  }, [aligned, at, view, m, links, origin])
  const byId = new Map(aligned.map((one) => [one.row.row.entry.id, one]))
  const without = rows.filter(({ row }) => !byId.has(row.entry.id)).map(({ row }) => row.entry.name)
  const nameDays = ({ key }: LaneContent, event: DatedEvent) => {
    const one = byId.get(key)
    if (!one) return ''
    const { from, to, doubtful } = computeOffset(event, one.zero)
    const days = m.compare.days(from, to)
    return doubtful ? m.compare.doubtful(days) : days
  }
  if (aligned.length === 0)
    return <p className="mt-4 font-serif text-lg">{m.compare.none(m.eventType[at])}</p>
  return (
    <div className="mt-4">
      <LanesFigure
        model={model}
        picture={{ ...model, address: (content, part) => origin.absolute(model.address(content, part)) }}
        about={{
          name: `noticeboard-compare-${formatDay(asOf)}`,
          about: { asOf: formatDay(asOf), ...origin.about },
          asOf: m.day(asOf),
        }}
        {...(without.length > 0 && { more: m.compare.without(m.eventType[at], without.join(', ')) })}
        onView={setView}
      >
        <CompareTable
          contents={model.lanes.map(({ content }) => content)}
          links={links}
          nameLane={({ key }) => byId.get(key)?.row.row.entry.name ?? key}
          nameDays={nameDays}
        />
      </LanesFigure>
    </div>
  )
}
