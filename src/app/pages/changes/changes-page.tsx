import { ChangeList } from '../../../features/changes/change-list.tsx'
import { SinceField } from '../../../features/changes/since-field.tsx'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useChanges } from './use-changes.ts'

/** What changed between two days, for the cases that the filters leave. */
export default function ChangesPage() {
  const m = useWords()
  const { asked, waits, remarks, others, failure, answer } = useChanges()
  return (
    <>
      <AddressRemarks remarks={remarks} others={others} asked={asked.query} />
      {failure && <CasesFailed {...failure} />}
      {answer && (
        <div aria-busy={waits}>
          <div className="mx-auto max-w-4xl">
            <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
              {m.changes.title}
            </h1>
            <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
              <SinceField {...answer.since} />
              <p className="pb-1 text-[0.8125rem] text-muted">{m.changes.to}</p>
            </div>
            <KnownLine {...answer.known} />
            {answer.cut && (
              <p role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
                {answer.cut}
              </p>
            )}
            <ChangeList {...answer.list} headed />
            {answer.isEmpty && (
              <div className="border-t-2 border-ink py-6">
                <p className="font-serif text-lg">{m.board.empty}</p>
                <Button className="mt-3" onClick={answer.onClear}>
                  {m.board.clearFilters}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
      {answer && <PendingDay waits={waits} state={asked} shown={answer.query} />}
      {!answer && !failure && <Skeleton lines={12} label={m.frame.loading} />}
    </>
  )
}
