import { useWords } from '../../../messages/messages.ts'
import { fading, hatched, type PatternIds } from '../axis/patterns.tsx'
import { describeNotice } from './describe.ts'
import type { NoticeShape } from './marks.ts'

/** The notices of a lane: where each begins, how long it is known to exist, and where it ends. */
export function NoticeLayer({
  shapes,
  ids,
  address,
}: {
  shapes: readonly NoticeShape[]
  ids: PatternIds
  address: (shape: NoticeShape) => string
}) {
  const m = useWords()
  return shapes.map((shape) => {
    const { key, y, start, line, end, others, life } = shape
    return (
      <a key={key} href={address(shape)} tabIndex={-1}>
        <title>{describeNotice(life, m)}</title>
        {end ? (
          <rect x={line.x} y={y - 1} width={line.width} height="2" fill="var(--ink)" />
        ) : (
          <rect x={line.x} y={y - 1.5} width={line.width} height="3" fill={fading(ids, 'ink')} />
        )}
        {start.width > 0 && (
          <rect
            x={start.x}
            y={y - 3}
            width={start.width}
            height="6"
            fill={hatched(ids, 'ink')}
            stroke="var(--ink)"
            strokeWidth="0.75"
          />
        )}
        {start.opensLeft && <path d={`M${start.x - 4} ${y}l5-4v8Z`} fill="var(--ink)" />}
        {end && (
          <>
            {end.width > 0 && (
              <rect x={end.x} y={y - 3} width={end.width} height="6" fill={hatched(ids, 'ink')} />
            )}
            <path
              d={`M${end.x + end.width - 3.5} ${y - 3.5}l7 7M${end.x + end.width + 3.5} ${y - 3.5}l-7 7`}
              stroke="var(--ink)"
              strokeWidth="1.75"
            />
          </>
        )}
        {others.map((at) => (
          <circle key={at} cx={at} cy={y} r="2.5" fill="var(--ground)" stroke="var(--ink)" />
        ))}
        <path
          d="M0-5 5 0 0 5-5 0Z"
          transform={`translate(${start.x + start.width} ${y})`}
          fill="var(--ground)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
        <rect
          x={start.x - 12}
          y={y - 6}
          width={Math.max(24, (end ? end.x + end.width : line.x + line.width) - start.x + 18)}
          height="12"
          fill="transparent"
        />
      </a>
    )
  })
}
