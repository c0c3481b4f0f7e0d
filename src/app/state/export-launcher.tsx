import { ExportButton, type ExportLook } from '../../features/export/dialog/export-button.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import type { FigureScope } from './draw-figure.ts'
import type { DisplayedScope } from './export-summary.tsx'
import { LazyBoundary } from './lazy-boundary.tsx'

export const ExportSummary = makeLazyPart(() => import('./export-summary.tsx'))

/** The button that exports what is displayed; loads the dialog on first use. */
export function ExportLauncher({
  label,
  refusal,
  waits = false,
  look = 'header',
  scope,
  figure,
}: {
  label: string
  /** Why nothing can be exported; null if something can. */
  refusal: string | null
  /** True while the records are still loading. */
  waits?: boolean
  look?: ExportLook
  /** Collects what is displayed; called only when the dialog opens, because it reads the whole list. */
  scope: () => DisplayedScope
  figure: () => FigureScope
}) {
  return (
    <ExportButton label={label} refusal={refusal} waits={waits} look={look}>
      {(onClose) => (
        <LazyBoundary waiting={null}>
          <ExportSummary scope={scope} figure={figure} onClose={onClose} />
        </LazyBoundary>
      )}
    </ExportButton>
  )
}
