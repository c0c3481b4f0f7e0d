import { KnownLine } from '../../../features/clock/known-line.tsx'
import { CompareFigure } from '../../../features/timeline/compare/compare-figure.tsx'
import { CompareForm } from '../../../features/timeline/compare/compare-form.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { useCompare } from './use-compare.ts'

/** Two to twelve of the cases that the filters leave, next to one another. */
export default function ComparePage() {
  const m = useWords()
  const { asked, waits, failure, answer } = useCompare()
  const failed = failure && <CasesFailed {...failure} />
  if (!answer) return failed ?? <Skeleton lines={12} label={m.frame.loading} />
  return (
    <>
      {failed}
      <div aria-busy={waits} className="mx-auto max-w-6xl">
        <AddressRemarks remarks={answer.remarks} asked={asked.query} />
        <PrintHead {...answer.head} />
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {m.compare.title}
        </h1>
        <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">{m.compare.lead}</p>
        <KnownLine {...answer.known} />
        {[...answer.notices].map((notice) => (
          <p key={notice} role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
            {notice}
          </p>
        ))}
        <CompareForm {...answer.form} />
        {answer.hasTooFew && <p className="mt-4 font-serif text-lg">{m.compare.few}</p>}
        {answer.figure && <CompareFigure {...answer.figure} />}
      </div>
      <PendingDay waits={waits} state={asked} shown={answer.query} />
    </>
  )
}
