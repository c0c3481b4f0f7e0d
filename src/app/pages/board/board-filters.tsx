import { TimeFilter } from '../../../features/clock/time-filter.tsx'
import { FacetPanel } from '../../../features/filters/facet-panel.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { PagePart } from '../../shell/page-part.tsx'
import { usePainted } from '../../state/first-second.ts'
import type { BoardAnswer } from './use-board.ts'

/** The filters of the board; the first paint of the page shows the list without them. */
export function BoardFilters({
  selection,
  scope,
  onChange,
}: Pick<BoardAnswer, 'selection' | 'scope' | 'onChange'>) {
  const { board } = useMessages()
  return (
    usePainted() && (
      <div className="space-y-5">
        <PagePart name={board.filters} scope={scope}>
          <TimeFilter selection={selection} onChange={onChange} />
          <FacetPanel selection={selection} onChange={onChange} />
        </PagePart>
      </div>
    )
  )
}
