import { fading, hatched, type PatternIds, plain } from '../axis/patterns.tsx'
import { MARK_INKS, MARK_PATHS, type MarkShape } from './marks.ts'

/** Height of a span of possible days, in pixels. */
const SPAN_HEIGHT = 9
/** How far an unknown end fades, in pixels. */
const FADE = 14

function SpanMark({ shape, ids }: { shape: MarkShape; ids: PatternIds }) {
  const ink = MARK_INKS[shape.kind]
  const color = plain(ink)
  const { span, y, dashed } = shape
  if (!span) return null
  return (
    <g>
      <rect
        x={span.x}
        y={y - SPAN_HEIGHT / 2}
        width={span.width}
        height={SPAN_HEIGHT}
        fill={hatched(ids, ink)}
        stroke={color}
        strokeWidth="1"
        strokeDasharray={dashed ? '2 2' : undefined}
      />
      {span.core && (
        <rect
          x={span.core.x}
          y={y - SPAN_HEIGHT / 2}
          width={span.core.width}
          height={SPAN_HEIGHT}
          fill={color}
        />
      )}
      {span.starts === 'open' && <path d={`M${span.x - 5} ${y}l6-5v10Z`} fill={color} />}
      {span.ends === 'open' && <path d={`M${span.x + span.width + 5} ${y}l-6-5v10Z`} fill={color} />}
      {span.ends === 'unknown' && (
        <rect
          x={span.x + span.width}
          y={y - SPAN_HEIGHT / 2}
          width={FADE}
          height={SPAN_HEIGHT}
          fill={fading(ids, ink)}
        />
      )}
      {span.starts === 'unknown' && (
        <rect
          x={-span.x}
          y={y - SPAN_HEIGHT / 2}
          width={FADE}
          height={SPAN_HEIGHT}
          fill={fading(ids, ink)}
          transform="scale(-1 1)"
        />
      )}
    </g>
  )
}

function PointMark({ shape }: { shape: MarkShape }) {
  const color = plain(MARK_INKS[shape.kind])
  return (
    <path
      d={MARK_PATHS[shape.kind]}
      transform={`translate(${shape.x} ${shape.y})`}
      fill={shape.filled ? color : 'var(--ground)'}
      stroke={color}
      strokeWidth={shape.filled ? 0 : 1.75}
      strokeDasharray={shape.dashed ? '2 2' : undefined}
    />
  )
}

function CountMark({ shape }: { shape: MarkShape }) {
  return (
    <g>
      <circle cx={shape.x} cy={shape.y} r="8" fill="var(--ink)" />
      <text
        x={shape.x}
        y={shape.y + 3.5}
        textAnchor="middle"
        fontSize="10"
        fontWeight="600"
        fill="var(--ground)"
      >
        {shape.count}
      </text>
    </g>
  )
}

/** The marks of the events, as links for the pointer; the keyboard uses the stops, screen readers the table. */
export function MarkLayer({
  shapes,
  ids,
  describe,
  address,
  onCluster,
}: {
  shapes: readonly MarkShape[]
  ids: PatternIds
  describe: (shape: MarkShape) => string
  address: (shape: MarkShape) => string
  /** Opens the list of a mark that represents several events. */
  onCluster: (shape: MarkShape) => void
}) {
  return shapes.map((shape) => (
    <a
      key={shape.key}
      href={address(shape)}
      tabIndex={-1}
      onClick={(event) => {
        if (shape.count === 1) return
        event.preventDefault()
        onCluster(shape)
      }}
    >
      <title>{describe(shape)}</title>
      <g opacity={shape.dimmed ? 0.3 : undefined}>
        {shape.others.map((x) => (
          <g key={x} stroke={plain(MARK_INKS[shape.kind])} fill="var(--ground)">
            <line x1={shape.x} x2={x} y1={shape.y} y2={shape.y} strokeWidth="1" />
            <circle cx={x} cy={shape.y} r="2.5" strokeWidth="1.25" />
          </g>
        ))}
        <SpanMark shape={shape} ids={ids} />
        {shape.count > 1 && <CountMark shape={shape} />}
        {shape.count === 1 && !shape.span && <PointMark shape={shape} />}
        {shape.doubt !== '' && (
          <text
            x={(shape.span ? shape.span.x + shape.span.width : shape.x + 6) + 2}
            y={shape.y - 3}
            fontSize="11"
            fontWeight="600"
            fill={plain(MARK_INKS[shape.kind])}
          >
            {shape.doubt}
          </text>
        )}
      </g>
      {/* A click target of at least 24 pixels. */}
      <rect
        x={(shape.span?.x ?? shape.x - 12) - (shape.span ? 6 : 0)}
        y={shape.y - 12}
        width={shape.span ? shape.span.width + 12 : 24}
        height="24"
        fill="transparent"
      />
    </a>
  ))
}
