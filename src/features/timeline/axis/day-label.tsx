/** Average width of a letter, as a share of the font size. */
const LETTER = 0.56

/** The label of the line, above the lanes: centred on it, or beside it where it would overflow the figure. */
export function DayLabel({
  at,
  y,
  label,
  size = 11,
  edges: { left, right },
}: {
  at: number
  y: number
  label: string
  /** Font size, in pixels. */
  size?: number
  edges: { readonly left: number; readonly right: number }
}) {
  const half = (label.length * LETTER * size) / 2
  const anchor = at + half > right ? 'end' : at - half < left ? 'start' : 'middle'
  return (
    <text x={at} y={y} textAnchor={anchor} fontSize={size} fill="var(--accent)">
      {label}
    </text>
  )
}
