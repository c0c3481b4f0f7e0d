import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { caseQuery, sourcesQuery } from '../../../api/queries.ts'
import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import { findChosenIndex, listLaneEvents } from '../../../domain/as-of/lane-events.ts'
import type { CaseEvent } from '../../../domain/case/case.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { type NumberedSource, summarise } from '../../../domain/summary/summary.ts'
import type { OpenedProps } from './opened-props.ts'

/** What only the record of the case says: texts, voices and sources. It loads once the case is opened. */
export interface Details {
  readonly state: 'loading' | 'failed' | 'ready'
  readonly retry: () => void
  readonly findEvent: (id: string) => CaseEvent | undefined
  /** By the number that the case page gives it. */
  readonly findSource: (id: string) => NumberedSource | undefined
}

/** The day as of which a lane is drawn. */
function readDay({ lane: { marks, notices }, collection }: OpenedProps): Day {
  return marks[0]?.asOf ?? notices[0]?.asOf ?? collection.compiled
}

function useDetails({ lane, collection, query }: OpenedProps, asOf: Day): Details {
  const record = useQuery(caseQuery(lane.row.entry.id))
  const sources = useQuery(sourcesQuery())
  const one = record.data?.case
  const all = sources.data?.sources
  const found = useMemo(() => {
    if (!one || !all) return null
    const { compiled, dataVersion, article } = collection
    const summary = summarise({
      records: [one],
      sources: all,
      query,
      asOf,
      compiled,
      dataVersion,
      article,
    })
    return {
      events: new Map(summary.cases[0]?.chronology.map(({ event }) => [event.id, event])),
      sources: new Map(summary.sources.map((numbered) => [numbered.id, numbered])),
    }
  }, [one, all, collection, query, asOf])
  const failed = record.isError || sources.isError
  return {
    state: failed ? 'failed' : found ? 'ready' : 'loading',
    retry: () => {
      if (record.isError) void record.refetch()
      if (sources.isError) void sources.refetch()
    },
    findEvent: (id) => found?.events.get(id),
    findSource: (id) => found?.sources.get(id),
  }
}

/** An opened case: its events in reading order, the chosen one, and the details of its record. */
export interface Opened extends OpenedProps {
  readonly details: Details
  readonly asOf: Day
  readonly events: readonly TimelineMark[]
  /** -1 if there are no events. */
  readonly index: number
  readonly chosen: TimelineMark | undefined
  /** Goes some events on or back, as far as there are any. */
  readonly step: (by: number) => void
}

export function useOpened(props: OpenedProps): Opened {
  const { lane, part, onPart } = props
  const events = useMemo(() => listLaneEvents(lane), [lane])
  const index = findChosenIndex(events, lane, part)
  const step = (by: number) => {
    const next = events[Math.max(0, Math.min(events.length - 1, index + by))]
    if (next && next.event.id !== events[index]?.event.id) onPart(next.event.id)
  }
  const asOf = readDay(props)
  return { ...props, details: useDetails(props, asOf), asOf, events, index, chosen: events[index], step }
}
