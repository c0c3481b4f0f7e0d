import { PrintDocument } from '../../../features/export/document/print-document.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import type { PrintedInput } from './use-print.ts'
import { usePrintedSummary } from './use-printed-summary.ts'

const NOTICE = 'mx-auto mb-4 max-w-4xl border-l-4 border-pressing py-1 pl-3 text-sm'

/** The document to be printed, below the buttons that print it and lead back. */
export function PrintedSummary(input: PrintedInput) {
  const m = useWords()
  const { back, isDrawing, noFigure, figureFailed, document } = usePrintedSummary(input)
  return (
    <>
      <div className="mx-auto mb-6 flex max-w-4xl flex-wrap items-center gap-x-5 gap-y-2 border-b border-hairline pb-4 text-sm print:hidden">
        <Button disabled={isDrawing} onClick={() => window.print()}>
          {m.exporting.print.now}
        </Button>
        <a href={back} className="py-1 underline underline-offset-4">
          {m.exporting.print.back}
        </a>
        <p className="basis-full text-muted">{m.exporting.print.help}</p>
      </div>
      {input.leftOut.length > 0 && (
        <p role="status" className={NOTICE}>
          {m.exporting.leftOut(input.leftOut.join(', '))}
        </p>
      )}
      {noFigure && (
        <div role="status" className={NOTICE}>
          <p>{noFigure}</p>
        </div>
      )}
      {figureFailed && (
        <div role="status" className={NOTICE}>
          <p>{figureFailed.words}</p>
          <Button className="mt-2 print:hidden" onClick={figureFailed.again}>
            {m.frame.retry}
          </Button>
        </div>
      )}
      <PrintDocument document={document} />
    </>
  )
}
