import { ExportButton } from '../features/export/export-button.tsx'
import type { ExportScope } from '../features/export/export-job.ts'
import { makeLate } from '../ui/late.tsx'
import { LANGUAGE_NAMES } from './language-names.ts'
import { LateBoundary } from './late-boundary.tsx'
import { loadExportDialog } from './preload.ts'

const ExportDialog = makeLate(loadExportDialog)

/** The button that exports what is displayed; the dialog comes when it is first asked for. */
export function ExportDoor({ label, scope }: { label: string; scope: Omit<ExportScope, 'address'> }) {
  return (
    <ExportButton label={label} empty={scope.ids.length === 0}>
      {(onClose) => (
        <LateBoundary waiting={null}>
          <ExportDialog
            scope={{ ...scope, address: location.href }}
            drawFigure={null}
            nameLanguage={(language) => LANGUAGE_NAMES[language]}
            onClose={onClose}
          />
        </LateBoundary>
      )}
    </ExportButton>
  )
}
