import { memo } from 'react'

/** The theme colours that the chart uses. */
export const PATTERNS = [
  'ink',
  'muted',
  'detained',
  'conditional',
  'pressing',
  'restricted',
  'liberty',
  'protection',
  'excluded',
] as const
export type PatternName = (typeof PATTERNS)[number]

/** Prefixes of a chart's pattern ids; a page may hold more than one chart. */
export interface PatternIds {
  readonly hatch: string
  readonly fade: string
}

/** A colour as an SVG attribute. */
export function plainInk(ink: PatternName): string {
  return `var(--${ink})`
}

/** A colour as hatching, which means: at some point within. */
export function hatchedInk(ids: PatternIds, ink: PatternName): string {
  return `url(#${ids.hatch}-${ink})`
}

/** A colour that fades out, which means: no later source. */
export function fadingInk(ids: PatternIds, ink: PatternName): string {
  return `url(#${ids.fade}-${ink})`
}

/** Light hatching, which means: after the day shown. */
export function laterInk(ids: PatternIds): string {
  return `url(#${ids.hatch}-after)`
}

/** Defines each pattern once per colour: a pattern takes its colour where it is defined, not where it is used. */
export const Patterns = memo(function Patterns({ ids }: { ids: PatternIds }) {
  return (
    <defs>
      <pattern
        id={`${ids.hatch}-after`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1" height="7" fill="var(--hairline)" />
      </pattern>
      {PATTERNS.map((ink) => (
        <g key={ink}>
          <pattern
            id={`${ids.hatch}-${ink}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--ground)" />
            <rect width="1.5" height="4" fill={plainInk(ink)} />
          </pattern>
          <linearGradient id={`${ids.fade}-${ink}`}>
            <stop offset="0" stopColor={plainInk(ink)} />
            <stop offset="1" stopColor={plainInk(ink)} stopOpacity="0.03" />
          </linearGradient>
        </g>
      ))}
    </defs>
  )
})
