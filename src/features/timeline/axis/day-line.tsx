/** The day that a figure is shown as of, through its lanes. */
export function DayLine({ at, from, to }: { at: number; from: number; to: number }) {
  return <line x1={at} x2={at} y1={from} y2={to} stroke="var(--accent)" strokeDasharray="3 3" />
}

/** A letter of its name takes about this share of the size of the text. */
const LETTER = 0.56

/** Its name above the lanes, over the line, or beside it where it would reach over an edge of the figure. */
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
  /** Height of the text, in pixels. */
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
