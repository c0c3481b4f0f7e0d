import type { ReactNode } from 'react'
import type { MarkKind } from '../../domain/timeline.ts'
import { useWords } from '../../messages/messages.ts'
import { fading, hatched, type PatternIds, plain } from './inks.tsx'
import { MARK_INKS, MARK_PATHS } from './marks.ts'

const KINDS: readonly { readonly kind: MarkKind; readonly outlined: boolean }[] = [
  { kind: 'detention', outlined: false },
  { kind: 'release', outlined: true },
  { kind: 'notice', outlined: true },
  { kind: 'removal', outlined: false },
  { kind: 'protection', outlined: false },
  { kind: 'other', outlined: false },
]

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 20 12" aria-hidden="true" className="h-3 w-5 shrink-0">
      {children}
    </svg>
  )
}

function Item({ sign, words }: { sign: ReactNode; words: string }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      {sign}
      {words}
    </li>
  )
}

function Bar({ color, height = 8 }: { color: string; height?: number }) {
  return (
    <Swatch>
      <rect x="1" y={6 - height / 2} width="18" height={height} fill={color} />
    </Swatch>
  )
}

/** What each sign of the chart means. The patterns are the chart's own. */
export function Legend({ ids }: { ids: PatternIds }) {
  const m = useWords()
  const { legendOf, kinds } = m.figure
  return (
    <ul aria-label={m.figure.legend} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      <Item sign={<Bar color="var(--detained)" />} words={legendOf.detained} />
      <Item sign={<Bar color="var(--conditional)" />} words={legendOf.conditional} />
      <Item sign={<Bar color="var(--restricted)" height={5} />} words={legendOf.restricted} />
      <Item sign={<Bar color="var(--liberty)" height={3} />} words={legendOf.liberty} />
      <Item sign={<Bar color="var(--protection)" height={3} />} words={legendOf.protection} />
      <Item
        sign={
          <Swatch>
            <line
              x1="1"
              x2="19"
              y1="6"
              y2="6"
              stroke="var(--pressing)"
              strokeWidth="3"
              strokeDasharray="5 3"
            />
          </Swatch>
        }
        words={legendOf.pending}
      />
      <Item sign={<Bar color="var(--excluded)" height={3} />} words={legendOf.excluded} />
      <Item
        sign={
          <Swatch>
            <rect x="1.5" y="1.5" width="17" height="9" fill={hatched(ids, 'muted')} stroke="currentColor" />
          </Swatch>
        }
        words={legendOf.within}
      />
      <Item
        sign={
          <Swatch>
            <rect x="1" y="2" width="18" height="8" fill={fading(ids, 'muted')} />
          </Swatch>
        }
        words={legendOf.noLater}
      />
      <Item
        sign={
          <Swatch>
            <line
              x1="2"
              x2="19"
              y1="6"
              y2="6"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray="1 4"
              strokeLinecap="round"
            />
          </Swatch>
        }
        words={legendOf.unknown}
      />
      <Item
        sign={
          <Swatch>
            <line x1="2" x2="12" y1="6" y2="6" stroke="currentColor" />
            <circle cx="14" cy="6" r="2.5" fill="none" stroke="currentColor" strokeWidth="1.25" />
          </Swatch>
        }
        words={legendOf.other}
      />
      {KINDS.map(({ kind, outlined }) => (
        <Item
          key={kind}
          sign={
            <Swatch>
              <path
                d={MARK_PATHS[kind]}
                transform="translate(10 6)"
                fill={outlined ? 'none' : plain(MARK_INKS[kind])}
                stroke={plain(MARK_INKS[kind])}
                strokeWidth={outlined ? 1.75 : 0}
              />
            </Swatch>
          }
          words={kinds[kind]}
        />
      ))}
    </ul>
  )
}
