import { useWords } from '../../../messages/messages.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { NoSuchCase } from '../../shell/case-missing.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { VersionRemark } from '../../shell/version-remark.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { PrintedSummary } from './printed-summary.tsx'
import { usePrint } from './use-print.ts'

/** The case summary as a page for the browser's own printer, of one case or of all that the filters leave. */
export default function PrintPage({ id }: { id: string | null }) {
  const m = useWords()
  const { links, title, failure, progress, answer } = usePrint(id)
  if (failure) return <CasesFailed {...failure} />
  if (!answer) {
    return (
      <>
        {progress && <p role="status">{progress}</p>}
        <Skeleton lines={14} label={m.frame.loading} />
      </>
    )
  }
  if (id !== null && answer.isMissing) return <NoSuchCase id={id} board={links.board} />
  if (answer.refusal) {
    return (
      <>
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {title}
        </h1>
        <p className="mt-3">{answer.refusal}</p>
        <a href={links.board} className="mt-2 inline-block py-1 underline underline-offset-4">
          {m.exporting.print.back}
        </a>
      </>
    )
  }
  return (
    <>
      <div className="print:hidden">
        <AddressRemarks {...answer.remarks} />
      </div>
      <VersionRemark {...answer.versions} />
      <PrintedSummary key={answer.key} {...answer.printed} />
    </>
  )
}
