import type { ComponentProps } from 'react'
import { AsOfLine } from '../../../features/clock/day-pill.tsx'
import { useMessages, useWords } from '../../../messages/messages.ts'
import { ButtonPlaceholder } from '../../../ui/button-placeholder.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { NoSuchCase, NothingYet } from '../../shell/case-missing.tsx'
import { Frame } from '../../shell/frame.tsx'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { VersionRemark } from '../../shell/version-remark.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { ExportLauncher } from '../../state/export-launcher.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { CaseBody } from './case-body.tsx'
import { EditLink } from './edit-link.tsx'
import { SpokenCase } from './spoken-case.tsx'
import { useCase } from './use-case.ts'

/** Exports the case, once its words have loaded. */
function CaseExport({
  isEmpty,
  ...exported
}: { isEmpty: boolean } & Pick<ComponentProps<typeof ExportLauncher>, 'scope' | 'figure'>) {
  const m = useWords()
  return (
    <ExportLauncher
      label={m.export.exportSummary}
      refusal={isEmpty ? m.exporting.refusal.nothing : null}
      {...exported}
    />
  )
}

/** The page of one case: fetched by id, shown as of the day in the address. */
export default function CasePage({ id, part }: { id: string; part: string | null }) {
  const m = useMessages()
  const page = useCase(id, part)
  const { asked, waits, content } = page
  return (
    <Frame
      {...page.frame}
      bar={<AsOfLine {...page.clock} help={page.links.about} />}
      actions={
        <>
          {page.editAddress && <EditLink address={page.editAddress} />}
          <ButtonPlaceholder label={m.export.exportSummary}>
            {page.exported && (
              <LazyBoundary
                waiting={<ButtonPlaceholder label={m.export.exportSummary}>{null}</ButtonPlaceholder>}
              >
                <CaseExport {...page.exported} />
              </LazyBoundary>
            )}
          </ButtonPlaceholder>
        </>
      }
    >
      <AddressRemarks remarks={page.remarks} others={page.others} asked={asked.query} />
      <VersionRemark {...page.versions} />
      {page.missing && <NoSuchCase id={id} board={page.links.board} />}
      {page.recordFailure && <FailedRequest title={m.frame.failedCase} {...page.recordFailure} />}
      {page.listFailure && <CasesFailed {...page.listFailure} />}
      {page.isLoading && <Skeleton lines={12} label={m.frame.loadingCase} />}
      {page.spoken && <SpokenCase summary={page.spoken} />}
      {page.nothingYet && <NothingYet {...page.nothingYet} />}
      {content && (
        <div aria-busy={waits}>
          <CaseBody {...content} />
        </div>
      )}
      <PendingDay waits={waits} state={asked} shown={page.query} />
    </Frame>
  )
}
