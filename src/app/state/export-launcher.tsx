import { ExportButton } from '../../features/export/dialog/export-button.tsx'
import type { ExportScope } from '../../features/export/job/export-choice.ts'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import type { FigureScope } from './draw-figure.ts'
import { LazyBoundary } from './lazy-boundary.tsx'

export const ExportSummary = makeLazyPart(() => import('./export-summary.tsx'))

/** The button that exports what is displayed; the dialog comes when it is first asked for. */
export function ExportLauncher({
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
        <LazyBoundary waiting={null}>
          <ExportSummary scope={scope} figure={figure} onClose={onClose} />
        </LazyBoundary>
      )}
    </ExportButton>
  )
}
