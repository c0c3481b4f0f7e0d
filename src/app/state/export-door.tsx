import { ExportButton } from '../../features/export/dialog/export-button.tsx'
import type { ExportScope } from '../../features/export/job/export-choice.ts'
import { makeLate } from '../../ui/late.tsx'
import type { FigureScope } from './draw-figure.ts'
import { LateBoundary } from './late-boundary.tsx'

export const ExportLate = makeLate(() => import('./export-late.tsx'))

/** The button that exports what is displayed; the dialog comes when it is first asked for. */
export function ExportDoor({
  label,
  refusal,
  waits = false,
  scope,
  figure,
}: {
  label: string
  /** Why nothing can be exported; null where something can. */
  refusal: string | null
  /** Whether that is but a matter of time. */
  waits?: boolean
  /** What is displayed; asked for when the dialog is open, since a long list would have to be read whole. */
  scope: () => Omit<ExportScope, 'address'>
  figure: () => FigureScope
}) {
  return (
    <ExportButton label={label} refusal={refusal} waits={waits}>
      {(onClose) => (
        <LateBoundary waiting={null}>
          <ExportLate scope={scope} figure={figure} onClose={onClose} />
        </LateBoundary>
      )}
    </ExportButton>
  )
}
