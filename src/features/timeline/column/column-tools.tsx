import { TRACKS, type Track } from '../../../domain/case/vocabulary.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'
import { useWords } from '../../../messages/messages.ts'
import { computeShown } from '../axis/axis.ts'
import { OnlyInView, ViewChip } from '../axis/view-chip.tsx'
import { ZoomGroup } from '../axis/zoom-group.tsx'
import { useTimeColumnState } from './column-context.ts'

/** The days shown, as a chip, and the box that filters by them; nothing while all days are shown. */
export function ColumnView({ onChange }: { onChange: (next: CaseQuery) => void }) {
  const { options, selection, onView } = useTimeColumnState()
  if (!options.view) return null
  return (
    <>
      <ViewChip view={options.view} onView={onView} />
      <OnlyInView
        view={options.view}
        query={selection.query}
        inWindow={selection.inWindow}
        onChange={onChange}
      />
    </>
  )
}

/** Zoom, and which track the bands show. */
export default function ColumnTools({ onTrack }: { onTrack: (track: Track) => void }) {
  const m = useWords()
  const { options, all, onView } = useTimeColumnState()
  return (
    <>
      <ZoomGroup all={all} shown={computeShown(all, options.view)} onView={onView} />
      <label className="flex items-center gap-1.5 text-[0.8125rem] text-muted">
        {m.figure.lane.choice}
        <select
          value={options.question}
          onChange={({ target }) => {
            const track = TRACKS.find((one) => one === target.value)
            if (track) onTrack(track)
          }}
          className="min-h-7 rounded-sm bg-ground font-semibold text-ink"
        >
          {TRACKS.map((track) => (
            <option key={track} value={track}>
              {m.figure.lane.track[track]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
