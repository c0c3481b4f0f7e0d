import { useWords } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import type { Lane } from './lanes.ts'

/** The names of the lanes, as links: beside them, or above each where there is no room. */
export function LaneLabels({
  lanes,
  beside,
  offset,
  links,
}: {
  lanes: readonly Lane[]
  beside: boolean
  /** Where the lanes begin, in pixels. */
  offset: number
  links: CaseLinks
}) {
  const m = useWords()
  return lanes.map((lane) => {
    const { entry, heldIn } = lane.row.row
    return (
      <div
        key={entry.id}
        className={`pointer-events-none absolute border-t border-hairline ${beside ? 'inset-x-0' : 'inset-x-0 pt-1'}`}
        style={{ top: offset + lane.top, height: lane.height }}
      >
        <div
          className={`pointer-events-auto ${beside ? 'w-40 pt-3' : 'flex flex-wrap items-baseline gap-x-3'}`}
        >
          <a
            href={links.case(entry.id)}
            dir="auto"
            className="font-serif text-[0.9375rem] leading-tight font-semibold break-words hover:underline"
          >
            {entry.name}
          </a>
          <span className={`text-xs text-muted ${beside ? 'block' : ''}`}>
            {heldIn.length > 0 ? m.figure.heldIn(heldIn.map(m.country).join(', ')) : m.figure.notHeld}
          </span>
        </div>
      </div>
    )
  })
}
