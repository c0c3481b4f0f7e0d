import { useMemo } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { readContext } from '../lanes/context-events.ts'
import { ContextLane } from '../lanes/context-lane.tsx'
import { makeContextLane } from '../lanes/lane-content.ts'
import { useTimeColumnState } from './column-context.ts'
import { useColumnAxis } from './use-column-axis.ts'

/** The lane of the background events, below the rows; nothing if none had happened by the day, or the reader hid them. */
export default function ColumnFoot() {
  const m = useWords()
  const { collection, selection, latest, options, context, width, ids } = useTimeColumnState()
  const { asOf } = selection
  const events = useMemo(() => readContext(context, collection), [context, collection])
  const content = useMemo(() => makeContextLane(events, asOf), [events, asOf])
  const axis = useColumnAxis(width)
  if (!content || !options.context || width === 0) return null
  return (
    <div className="board-row items-center">
      <span data-place="person" className="pt-0! text-xs text-muted">
        {m.figure.contextLane}
      </span>
      <div data-place="time" className="min-w-0">
        <ContextLane content={content} axis={axis} width={width} asOf={asOf} latest={latest} ids={ids} />
      </div>
    </div>
  )
}
