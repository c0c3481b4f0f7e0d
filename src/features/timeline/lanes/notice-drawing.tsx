import { fadingInk, type PatternIds } from '../axis/patterns.tsx'
import { FADE } from './band-places.ts'
import { computeNoticeTop, type RowLayout } from './row-layout.ts'
import { drawArrow, drawBar, drawLine, drawSign } from './row-paths.ts'

const SIZE = 0.8
const CROSS = 3

/** The paths of all notices of a lane, joined by how they are drawn. */
function drawNotices(layout: RowLayout) {
  const { notices, scale } = layout
  const paths = { solid: '', dotted: '', signs: '' }
  const fades: { readonly from: number; readonly path: string }[] = []
  for (const notice of notices) {
    const y = computeNoticeTop(layout, notice.row)
    const { certain, from, to, hasEnd, diamond, cross, opensLeft } = notice
    const begins = certain?.from ?? diamond ?? from
    const lasts = certain?.to ?? begins
    if (certain) paths.solid += drawBar(certain.from, certain.to, y - scale, 2 * scale)
    if (begins > from) paths.dotted += drawLine(from, begins, y)
    if (opensLeft) paths.solid += drawArrow(from, y, -1, 3 * scale)
    const faded = hasEnd ? lasts : Math.min(to, lasts + FADE)
    if (faded > lasts) fades.push({ from: lasts, path: drawBar(lasts, faded, y - scale, 2 * scale) })
    if (to > faded) paths.dotted += drawLine(faded, to, y)
    if (diamond !== null) paths.signs += drawSign('notice', diamond, y, SIZE * scale)
    if (cross !== null) {
      const r = CROSS * scale
      paths.signs += `M${cross - r} ${y - r}l${2 * r} ${2 * r}M${cross + r} ${y - r}l${-2 * r} ${2 * r}`
    }
    for (const at of notice.others) paths.signs += drawSign('release', at, y, 0.45 * scale)
  }
  return { ...paths, fades }
}

/** The notices of a lane: a diamond where each begins, a line while it certainly exists, fading where no end is on record. */
export function NoticeDrawing({ layout, ids }: { layout: RowLayout; ids: PatternIds }) {
  const { scale, notices } = layout
  if (notices.length === 0) return null
  const { solid, dotted, signs, fades } = drawNotices(layout)
  const ink = 'var(--ink)'
  return (
    <>
      {dotted !== '' && (
        <path
          d={dotted}
          stroke="var(--muted)"
          strokeWidth={1.2 * scale}
          strokeDasharray={`${1.5 * scale} ${2.5 * scale}`}
        />
      )}
      {fades.map(({ from, path }) => (
        <path key={`${from} ${path}`} d={path} fill={fadingInk(ids, 'ink')} />
      ))}
      {solid !== '' && <path d={solid} fill={ink} />}
      {signs !== '' && <path d={signs} fill="var(--ground)" stroke={ink} strokeWidth={1.5 * scale} />}
    </>
  )
}
