import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { listEventDays } from '../../../domain/collection/event-day-list.ts'
import { computeSelectedLane } from '../../../domain/collection/selected-lanes.ts'
import { useWords } from '../../../messages/messages.ts'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import { useWidth } from '../../../ui/use-width.ts'
import { computeShown } from '../axis/axis.ts'
import { chooseOverviewUnit } from '../axis/overview-layout.ts'
import { Patterns } from '../axis/patterns.tsx'
import { TimeHead } from '../axis/time-head.tsx'
import { useTimeGestures } from '../axis/use-time-gestures.ts'
import { useRowKeys } from '../opened/use-row-keys.ts'
import { useTimeColumnState } from './column-context.ts'
import { useColumnAxis } from './use-column-axis.ts'

/** The head of the column: it measures the column for all lanes, and the table below it takes the gestures. */
export default function ColumnHead() {
  const m = useWords()
  const column = useTimeColumnState()
  const { collection, selection, all, options, ids, onView, onDay, onWidth, onOpen } = column
  const [measure, width] = useWidth()
  const isCard = useMediaQuery('(width < 45rem)')
  const root = useRef<HTMLDivElement>(null)
  const gestures = useTimeGestures(all, computeShown(all, options.view), onView)
  useEffect(() => onWidth(width), [onWidth, width])
  const onKey = useEffectEvent(
    useRowKeys({
      open: options.open,
      findLane: () => {
        const row = column.findOpenRow()
        return row && computeSelectedLane(selection, row)
      },
      onOpen,
      goToCase: column.goToCase,
    }),
  )
  useEffect(() => {
    const table = root.current?.closest('table')
    if (!table) return
    const listen = (event: KeyboardEvent) => onKey(event)
    gestures(table)
    table.addEventListener('keydown', listen)
    return () => {
      gestures(null)
      table.removeEventListener('keydown', listen)
    }
  }, [gestures])
  const axis = useColumnAxis(width)
  const unit = chooseOverviewUnit(all, width)
  // The bars follow a frame after the list.
  const late = useDeferredValue(selection)
  const { bins } = useMemo(() => late.overview(unit), [late, unit])
  const highest = bins.toSorted((a, b) => b.possibly - a.possibly)[0]
  const summary =
    highest &&
    m.time.overview(m.figure.bin(m.figure.binName(highest.from, unit), highest.possibly, highest.certainly))
  const { asOf } = selection
  const flag = useMemo(
    () => ({ asOf, last: collection.compiled, days: listEventDays(collection), onDay }),
    [asOf, collection, onDay],
  )
  return (
    <div ref={root}>
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <Patterns ids={ids} />
      </svg>
      <div ref={measure}>
        {width > 0 && (
          <TimeHead {...{ all, axis, width, bins, flag, summary, onView }} size={isCard ? 'card' : 'roomy'} />
        )}
      </div>
    </div>
  )
}
