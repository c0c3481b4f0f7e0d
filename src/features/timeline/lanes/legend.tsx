import type { ReactNode } from 'react'
import type { MarkKind } from '../../../domain/as-of/case-lane.ts'
import { STATUS_GROUPS } from '../../../domain/as-of/status-group.ts'
import type { Track } from '../../../domain/case/vocabulary.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { fading, hatched, type PatternIds, plain } from '../axis/patterns.tsx'
import { Piece } from './band-layer.tsx'
import { BAND_LOOKS, type BandLook, STATUS_LOOKS } from './bands.ts'
import { MARK_INKS, MARK_PATHS } from './marks.ts'

const KINDS: readonly { readonly kind: MarkKind; readonly outlined: boolean }[] = [
  { kind: 'detention', outlined: false },
  { kind: 'release', outlined: true },
  { kind: 'notice', outlined: true },
  { kind: 'removal', outlined: false },
  { kind: 'protection', outlined: false },
  { kind: 'other', outlined: false },
]

/** The values of the selected track, and the look of each. */
function listLooks(
  question: Track,
  { figure: { legendOf } }: Words,
): readonly (readonly [string, BandLook | undefined])[] {
  if (question === 'case') {
    return STATUS_GROUPS.flatMap((group) =>
      group === 'unknown' ? [] : [[legendOf.groups[group], STATUS_LOOKS[group]] as const],
    )
  }
  if (question === 'protection') {
    const { protection } = BAND_LOOKS
    return [
      [legendOf.pending, protection['applied']],
      [legendOf.protection, protection['refugee']],
      [legendOf.excluded, protection['excluded']],
    ]
  }
  const { custody } = BAND_LOOKS
  return [
    [legendOf.detained, custody['detained']],
    [legendOf.conditional, custody['conditional-release']],
    [legendOf.restricted, custody['restricted']],
    [legendOf.liberty, custody['at-liberty']],
  ]
}

const HEIGHTS: Readonly<Record<BandLook['form'], number>> = {
  bar: 8,
  'thin-bar': 5,
  line: 3,
  dashes: 3,
  dots: 3,
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 20 12" aria-hidden="true" className="h-3 w-5 shrink-0">
      {children}
    </svg>
  )
}

/** A sign, drawn in 20 by 12 units, and its meaning. */
export interface LegendItem {
  readonly sign: ReactNode
  readonly words: string
}

/** The looks of the tall band, for the selected track. */
function listBands(question: Track, ids: PatternIds, m: Words): readonly LegendItem[] {
  return listLooks(question, m).flatMap(([words, look]): readonly LegendItem[] => {
    if (!look) return []
    const height = HEIGHTS[look.form]
    const band = { look, y: 6 - height / 2, height }
    return [
      { sign: <Piece band={band} piece={{ certainty: 'certain', x: 1, width: 18 }} ids={ids} />, words },
    ]
  })
}

/** How doubt is drawn, for every mark and band alike. */
function listDoubts(ids: PatternIds, { figure: { legendOf } }: Words): readonly LegendItem[] {
  const muted = 'var(--muted)'
  return [
    {
      sign: <rect x="1.5" y="1.5" width="17" height="9" fill={hatched(ids, 'muted')} stroke={muted} />,
      words: legendOf.within,
    },
    {
      sign: (
        <>
          <rect x="6" y="2" width="13" height="8" fill={hatched(ids, 'muted')} stroke={muted} />
          <path d="M1 6l6-5v10Z" fill={muted} />
        </>
      ),
      words: legendOf.open,
    },
    { sign: <rect x="1" y="2" width="18" height="8" fill={fading(ids, 'muted')} />, words: legendOf.noLater },
    {
      sign: (
        <line
          x1="2"
          x2="19"
          y1="6"
          y2="6"
          stroke={muted}
          strokeWidth="1.5"
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
      ),
      words: legendOf.unknown,
    },
    {
      sign: (
        <text x="10" y="10" textAnchor="middle" fontSize="11" fontWeight="600" fill={muted}>
          ~ ?
        </text>
      ),
      words: legendOf.doubt,
    },
    {
      sign: (
        <>
          <line x1="2" x2="12" y1="6" y2="6" stroke={muted} />
          <circle cx="14" cy="6" r="2.5" fill="none" stroke={muted} strokeWidth="1.25" />
        </>
      ),
      words: legendOf.other,
    },
    {
      sign: (
        <text x="10" y="11" textAnchor="middle" fontSize="12" fontWeight="600" fill={muted}>
          *
        </text>
      ),
      words: legendOf.oneSide,
    },
  ]
}

/** The meaning of each sign of the chart; uses the chart's own patterns. */
export function listLegend(question: Track, ids: PatternIds, m: Words): readonly LegendItem[] {
  const { legendOf, kinds } = m.figure
  return [
    ...listBands(question, ids, m),
    ...listDoubts(ids, m),
    ...KINDS.map(({ kind, outlined }) => ({
      sign: (
        <path
          d={MARK_PATHS[kind]}
          transform="translate(10 6)"
          fill={outlined ? 'none' : plain(MARK_INKS[kind])}
          stroke={plain(MARK_INKS[kind])}
          strokeWidth={outlined ? 1.75 : 0}
        />
      ),
      words: kinds[kind],
    })),
    {
      sign: (
        <>
          <line x1="4" x2="16" y1="6" y2="6" stroke="var(--ink)" strokeWidth="2" />
          <path d="M4 2 8 6 4 10 0 6Z" fill="var(--ground)" stroke="var(--ink)" />
          <path d="M13 3l6 6M19 3l-6 6" stroke="var(--ink)" strokeWidth="1.5" />
        </>
      ),
      words: legendOf.noticeLife,
    },
  ]
}

/** The legend below the chart. */
export function Legend({ ids, question }: { ids: PatternIds; question: Track }) {
  const m = useWords()
  return (
    <ul aria-label={m.figure.legend} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {listLegend(question, ids, m).map(({ sign, words }) => (
        <li key={words} className="flex items-center gap-1.5 sm:whitespace-nowrap">
          <Swatch>{sign}</Swatch>
          {words}
        </li>
      ))}
    </ul>
  )
}
