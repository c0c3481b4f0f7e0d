import { ExportButton } from '../features/export/export-button.tsx'
import type { ExportScope } from '../features/export/export-choice.ts'
import { makeLate } from '../ui/late.tsx'
import { type FigureScope, makeDrawFigure } from './draw-figure.ts'
import { LANGUAGE_NAMES } from './language-names.ts'
import { LateBoundary } from './late-boundary.tsx'
import { loadExportDialog } from './preload.ts'

const ExportDialog = makeLate(loadExportDialog)

/** The button that exports what is displayed; the dialog comes when it is first asked for. */
export function ExportDoor({
  label,
  empty,
  scope,
  figure,
}: {
  label: string
  /** Whether there is nothing to export. */
  empty: boolean
  /** What is displayed; asked for when the dialog is open, since a long list would have to be read whole. */
  scope: () => Omit<ExportScope, 'address'>
  figure: () => FigureScope
}) {
  return (
    <ExportButton label={label} empty={empty}>
      {(onClose) => (
        <LateBoundary waiting={null}>
          <ExportDialog
            scope={{ ...scope(), address: location.href }}
            drawFigure={makeDrawFigure(figure)}
            nameLanguage={(language) => LANGUAGE_NAMES[language]}
            onClose={onClose}
          />
        </LateBoundary>
      )}
    </ExportButton>
  )
}
