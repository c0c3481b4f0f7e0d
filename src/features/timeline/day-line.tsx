/** The day that a figure is shown as of, through its lanes. */
export function DayLine({ at, from, to }: { at: number; from: number; to: number }) {
  return <line x1={at} x2={at} y1={from} y2={to} stroke="var(--accent)" strokeDasharray="3 3" />
}

/** Its name above the lanes; `size` is 11 pixels in a picture, and follows the size of text on the screen. */
export function DayLabel({
  at,
  y,
  label,
  size,
}: {
  at: number
  y: number
  label: string
  size: number | string
}) {
  return (
    <text x={at} y={y} textAnchor="middle" fontSize={size} fill="var(--accent)">
      {label}
    </text>
  )
}
