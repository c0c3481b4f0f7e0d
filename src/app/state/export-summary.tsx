import { useState } from 'react'
import { ExportDialog } from '../../features/export/dialog/export-dialog.tsx'
import type { ExportScope } from '../../features/export/job/export-choice.ts'
import { useMessages } from '../../messages/messages.ts'
import { describeError } from './describe-error.ts'
import { type FigureScope, makeDrawFigure } from './draw-figure.ts'
import { LANGUAGE_NAMES } from './language-names.ts'

/** The export dialog with what it needs of the app. */
export default function ExportSummary({
  scope,
  figure,
  onClose,
}: {
  scope: () => Omit<ExportScope, 'address'>
  figure: () => FigureScope
  onClose: () => void
}) {
  const m = useMessages()
  // What is displayed does not change under an open dialog, and is not gathered again.
  const [shown] = useState(() => ({ ...scope(), address: location.href }))
  return (
    <ExportDialog
      scope={shown}
      drawFigure={makeDrawFigure(figure)}
      nameLanguage={(language) => LANGUAGE_NAMES[language]}
      describe={(error) => describeError(error, m)}
      onClose={onClose}
    />
  )
}
