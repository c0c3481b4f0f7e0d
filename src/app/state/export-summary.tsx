import { useState } from 'react'
import { ExportDialog } from '../../features/export/dialog/export-dialog.tsx'
import type { ExportScope } from '../../features/export/job/protocol.ts'
import { useMessages } from '../../messages/messages.ts'
import { describeError } from './describe-error.ts'
import { type FigureScope, makeDrawFigure } from './draw-figure.ts'
import { LANGUAGE_NAMES } from './language-names.ts'

/** What is exported; `address` where that is not the address of the page. */
export type DisplayedScope = Omit<ExportScope, 'address'> & Partial<Pick<ExportScope, 'address'>>

/** Connects the export dialog to the app: language names, errors, the timeline figure. */
export default function ExportSummary({
  scope,
  figure,
  onClose,
}: {
  scope: () => DisplayedScope
  figure: () => FigureScope
  onClose: () => void
}) {
  const m = useMessages()
  // Collected once: the page does not change while the dialog is open.
  const [shown] = useState(() => ({ address: location.href, ...scope() }))
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
