import { useId, useState } from 'react'
import type { CaseRow } from '../../domain/case-row.ts'
import type { Day } from '../../domain/day.ts'
import { computeExtent, computeTimelineRow } from '../../domain/timeline.ts'
import { TRACKS } from '../../domain/vocabulary.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import type { CaseLinks } from '../../ui/case-links.ts'
import { useWidth } from '../../ui/measure.ts'
import { computeAxis, computeAxisExtent } from './axis.ts'
import { Piece } from './band-layer.tsx'
import { computeTrackBands } from './bands.ts'
import { describeSpan, describeTracks, describeValue } from './describe.ts'
import { Patterns } from './inks.tsx'
import { SpanTable } from './timeline-table.tsx'

const ROW = 40
const BAND_TOP = 8
const LABEL_DROP = 16
const AXIS = 22
const LABELS = 84
const INSET = 18
/** A letter takes about this much of a line of labels, in pixels. */
const LETTER = 6

/** Status, custody and protection of one case as three lanes over time, with the same spans as a table. */
export function TrackFigure({ row, asOf, links }: { row: CaseRow; asOf: Day; links: CaseLinks }) {
  const m = useWords()
  const id = useId()
  const [measure, width] = useWidth()
  const [asTable, setAsTable] = useState(false)
  const ids = { hatch: `${id}hatch`, fade: `${id}fade` }
  const timeline = computeTimelineRow(row, asOf, () => 'certain')
  const all = computeExtent([timeline], asOf)
  if (!all || timeline.spans.length === 0) return null
  const plot = Math.max(120, width - LABELS - 2 * INSET)
  const axis = computeAxis(computeAxisExtent(all, { from: null, to: null }), plot)
  const x = (day: Day | null, open: 'from' | 'to') => {
    const at = Math.min(axis.to, Math.max(axis.from, day ?? (open === 'from' ? axis.from : axis.to)))
    return LABELS + INSET + ((at - axis.from) / (axis.to - axis.from)) * plot
  }
  const height = TRACKS.length * ROW + AXIS
  return (
    <section aria-label={m.case.tracksTitle} className="mt-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-[0.8125rem] font-semibold">{m.case.tracksTitle}</h2>
        <Button look="quiet" className="ml-auto print:hidden" onClick={() => setAsTable(!asTable)}>
          {asTable ? m.timeline.showChart : m.timeline.showTable}
        </Button>
      </div>
      <figure>
        <div ref={measure} className={asTable ? 'hidden' : ''} style={{ minHeight: height }}>
          {width > 0 && (
            <svg
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              aria-hidden="true"
              className="overflow-visible print:h-auto print:w-full"
            >
              <Patterns ids={ids} />
              {axis.ticks.map((tick) => (
                <g key={tick}>
                  <line
                    x1={x(tick, 'from')}
                    x2={x(tick, 'from')}
                    y1="0"
                    y2={height - AXIS}
                    stroke="var(--hairline)"
                  />
                  <text
                    x={x(tick, 'from')}
                    y={height - 6}
                    textAnchor="middle"
                    fontSize="11"
                    fill="var(--muted)"
                  >
                    {m.figure.tick(tick, axis.unit)}
                  </text>
                </g>
              ))}
              {TRACKS.map((track, i) => (
                <g key={track} transform={`translate(0 ${i * ROW})`}>
                  <line x1="0" x2={width} y1="0" y2="0" stroke="var(--hairline)" />
                  <text x="0" y={BAND_TOP + 9} fontSize="12" fill="var(--ink)">
                    {m.track[track]}
                  </text>
                  {computeTrackBands(timeline.spans, track, x, BAND_TOP).map((band) => {
                    const label = band.span.value === 'unknown' ? '' : describeValue(band.span, m)
                    return (
                      <g key={band.key}>
                        <title>{describeSpan(band.span, m)}</title>
                        {band.pieces.map((piece) => (
                          <Piece key={piece.certainty + piece.x} band={band} piece={piece} ids={ids} />
                        ))}
                        {band.room >= label.length * LETTER && (
                          <text
                            x={band.pieces[0]?.x}
                            y={BAND_TOP + 9 + LABEL_DROP}
                            fontSize="10.5"
                            fill="var(--muted)"
                          >
                            {label}
                          </text>
                        )}
                      </g>
                    )
                  })}
                </g>
              ))}
            </svg>
          )}
        </div>
        <figcaption className="mt-1 max-w-3xl text-xs text-muted">{describeTracks(timeline, m)}</figcaption>
        <div className={asTable ? 'overflow-x-auto' : 'hidden'}>
          <SpanTable rows={[timeline]} links={links} />
        </div>
      </figure>
    </section>
  )
}
