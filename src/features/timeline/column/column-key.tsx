import { LaneKey } from '../lanes/lane-key.tsx'
import { useTimeColumnState } from './column-context.ts'

/** What the signs in the column mean. */
export default function ColumnKey() {
  const { options, ids } = useTimeColumnState()
  return (
    <div className="px-4 py-1.5 sm:px-6">
      <LaneKey track={options.question} ids={ids} />
    </div>
  )
}
