import { AllSources } from '../../../features/sources/all-sources.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { VersionRemark } from '../../shell/version-remark.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { useSources } from './use-sources.ts'

/** All sources, and what rests on each. */
export default function SourcesPage({ id }: { id: string | null }) {
  const { sources } = useWords()
  const { failure, isPartial, listFailure, answer } = useSources(id)
  if (failure && !isPartial) return <FailedRequest {...failure} />
  if (!answer) return <Skeleton lines={14} label={sources.loading} />
  return (
    <>
      <AddressRemarks {...answer.remarks} />
      <VersionRemark {...answer.versions} />
      {failure && <FailedRequest {...failure} />}
      {listFailure && <CasesFailed {...listFailure} />}
      {answer.limitedTo && (
        <p className="mb-3 border-l-4 border-accent py-0.5 pl-3 text-sm">{answer.limitedTo}</p>
      )}
      <AllSources {...answer.list} />
    </>
  )
}
