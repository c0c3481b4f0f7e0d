import { useMemo } from 'react'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listEventDays } from '../../../domain/collection/event-day-list.ts'
import { computeRecordExtent } from '../../../domain/collection/record-extent.ts'
import type { Selection } from '../../../domain/collection/select.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Axis } from './axis.ts'
import type { OnDay } from './day-flag.tsx'
import { chooseOverviewUnit } from './overview-layout.ts'
import { TimeHead } from './time-head.tsx'
import type { OnView } from './view.ts'

/** The head of the time column over the cases found: their overview, the labels of the axis and the flag of the day. */
export function RecordHead({
  collection,
  selection,
  asOf,
  axis,
  width,
  size = 'roomy',
  onDay,
  onView,
}: {
  collection: Collection
  selection: Selection
  /** The day asked for: the selection may still show another. */
  asOf: Day
  axis: Axis
  width: number
  size?: 'roomy' | 'card'
  onDay: OnDay
  onView: OnView
}) {
  const all = computeRecordExtent(collection)
  const unit = chooseOverviewUnit(all, width)
  const { bins } = useMemo(() => selection.overview(unit), [selection, unit])
  const flag = useMemo(
    () => ({ asOf, last: collection.compiled, days: listEventDays(collection), onDay }),
    [asOf, collection, onDay],
  )
  return <TimeHead all={all} axis={axis} width={width} size={size} bins={bins} flag={flag} onView={onView} />
}
