import { AsOfBar } from '../../../features/clock/as-of-bar.tsx'
import { SearchBox } from '../../../features/filters/search-box.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { ButtonPlaceholder } from '../../../ui/button-placeholder.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Frame } from '../../shell/frame.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { BoardContent } from './board-content.tsx'
import { BoardExport } from './board-export.tsx'
import { useBoard } from './use-board.ts'

/** The board: filters, timeline, list. `notice` is a sentence about an address that led nowhere. */
export function BoardPage({ notice }: { notice?: string }) {
  const m = useMessages()
  const { asked, query, waits, failure, frame, search, clock, answer } = useBoard(notice)
  return (
    <Frame
      {...frame}
      search={<SearchBox {...search} />}
      actions={
        <ButtonPlaceholder label={m.export.board}>{answer && <BoardExport {...answer} />}</ButtonPlaceholder>
      }
      bar={<AsOfBar {...clock} />}
    >
      {failure && <CasesFailed {...failure} />}
      {answer && (
        <div aria-busy={waits}>
          <BoardContent {...answer} />
        </div>
      )}
      {answer && <PendingDay waits={waits} state={asked} shown={query} />}
      {!answer && !failure && <Skeleton lines={14} label={m.frame.loading} />}
    </Frame>
  )
}
