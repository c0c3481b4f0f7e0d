import { type ReactNode, useId, useMemo, useState } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { Patterns } from '../axis/patterns.tsx'
import type { OnView } from '../axis/view.ts'
import { ZoomGroup } from '../axis/zoom-group.tsx'
import type { FigureModel } from '../lanes/figure-model.ts'
import { LaneKey } from '../lanes/lane-key.tsx'
import { DownloadFigure, type PictureAbout } from '../picture/download-figure.tsx'
import { PrintedLanes } from '../picture/printed-lanes.tsx'
import { FigureTables } from './figure-tables.tsx'
import { LanesChart } from './lanes-chart.tsx'

/** One figure: lanes with their time, key and sentence, the same as tables, as a picture to take away, and on paper. */
export function LanesFigure({
  model,
  picture,
  about,
  more,
  heading,
  onView,
  children,
}: {
  model: FigureModel
  /** The same with full addresses, for files; by default the model itself. */
  picture?: FigureModel
  /** null: there is nothing to take away. */
  about: PictureAbout | null
  /** Added to the sentence. */
  more?: string
  heading?: ReactNode
  onView: OnView
  /** The tables. */
  children: ReactNode
}) {
  const m = useWords()
  const id = useId()
  const printing = usePrinting()
  const [asTable, setAsTable] = useState(false)
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  return (
    <>
      <div className="mb-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        {heading}
        <div className="ml-auto flex flex-wrap items-center gap-2 print:hidden">
          {!asTable && <ZoomGroup all={model.all} shown={model.shown} onView={onView} />}
          <Button look="quiet" onClick={() => setAsTable(!asTable)}>
            {asTable ? m.timeline.showChart : m.timeline.showTable}
          </Button>
        </div>
      </div>
      <figure>
        <div className={asTable ? 'hidden' : 'print:hidden'}>
          <svg aria-hidden="true" className="absolute size-0">
            <Patterns ids={ids} />
          </svg>
          <LanesChart model={model} ids={ids} onView={onView} />
          <div className="mt-2">
            <LaneKey track={model.track} ids={ids} />
          </div>
          {about && <DownloadFigure model={picture ?? model} {...about} />}
        </div>
        {printing && <PrintedLanes model={picture ?? model} />}
        <figcaption className="mt-3 max-w-3xl text-[0.8125rem] text-muted">
          {model.sentence} {more}
        </figcaption>
        {(asTable || printing) && (
          <div className={asTable ? '' : 'hidden print:block'}>
            <FigureTables>{children}</FigureTables>
          </div>
        )}
      </figure>
    </>
  )
}
