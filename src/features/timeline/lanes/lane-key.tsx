import { Fragment, type ReactNode } from 'react'
import type { MarkKind } from '../../../domain/as-of/case-lane.ts'
import { STATUS_GROUPS } from '../../../domain/as-of/status-group.ts'
import { TRACKS, type Track } from '../../../domain/case/vocabulary.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { fadingInk, hatchedInk, type PatternIds, plainInk } from '../axis/patterns.tsx'
import { BandPart, drawLook } from './band-drawing.tsx'
import { BAND_LOOKS, type BandLook, STATUS_BANDS } from './band-looks.ts'
import { drawSign, HOLLOW, KIND_INKS } from './row-paths.ts'

/** A sign, drawn in its width by 14 units, and its meaning. */
export interface KeyItem {
  readonly sign: ReactNode
  readonly width: number
  readonly words: string
}

/** The signs of one kind, and what they are signs of. */
export interface KeyGroup {
  readonly title: string
  readonly items: readonly KeyItem[]
}

const WIDE = 22
const NARROW = 12
const HEIGHT = 14

/** The values of a track that a band shows, and the look of each. */
function listLooks(
  track: Track,
  { figure: { legendOf, key } }: Words,
): readonly (readonly [string, BandLook])[] {
  const look = (found: BandLook | undefined, words: string) => (found ? [[words, found] as const] : [])
  if (track === 'case')
    return STATUS_GROUPS.flatMap((group) =>
      group === 'unknown' ? [] : look(STATUS_BANDS[group], key.statuses[group]),
    )
  if (track === 'protection') {
    const { protection } = BAND_LOOKS
    return [
      ...look(protection['refugee'], legendOf.protection),
      ...look(protection['applied'], key.pending),
      ...look(protection['excluded'], legendOf.excluded),
    ]
  }
  const { custody } = BAND_LOOKS
  return [
    ...look(custody['detained'], legendOf.detained),
    ...look(custody['conditional-release'], legendOf.conditional),
    ...look(custody['restricted'], key.restricted),
    ...look(custody['at-liberty'], legendOf.liberty),
  ]
}

function listDoubts(ids: PatternIds, { figure: { key, legendOf } }: Words): readonly KeyItem[] {
  const muted = plainInk('muted')
  const dots = { stroke: muted, strokeWidth: 1.5, strokeDasharray: '1.5 2.5' }
  return [
    {
      width: WIDE,
      sign: <path d="M.5 2.5h21v9h-21z" fill={hatchedInk(ids, 'muted')} stroke={muted} />,
      words: legendOf.within,
    },
    {
      width: WIDE,
      sign: (
        <>
          <path d="M0 3h13v8H0z" fill={fadingInk(ids, 'muted')} />
          <path d="M13 7h9" {...dots} />
        </>
      ),
      words: key.noLater,
    },
    { width: WIDE, sign: <path d="M0 7h22" {...dots} />, words: legendOf.unknown },
    {
      width: WIDE,
      sign: <path d="M1 3h1.4v8H1zM5 3h1.4v8H5zM9 6.2h13v1.6H9z" fill={muted} />,
      words: key.event,
    },
    {
      width: WIDE,
      sign: (
        <>
          <path d="M5 7h17" stroke={muted} strokeWidth="1.5" strokeDasharray="2" />
          <path d="M1 7l5-3.5v7z" fill={muted} />
        </>
      ),
      words: legendOf.open,
    },
    {
      width: WIDE,
      sign: (
        <>
          <path d="M1 3h1.4v8H1z" fill={muted} />
          <path d="M2 7h14M16 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z" stroke={muted} />
        </>
      ),
      words: key.other,
    },
  ]
}

const KINDS: readonly Exclude<MarkKind, 'other'>[] = [
  'detention',
  'release',
  'notice',
  'removal',
  'protection',
]

function listSigns({ figure: { key } }: Words): readonly KeyItem[] {
  return KINDS.map((kind) => {
    const color = plainInk(KIND_INKS[kind])
    const look = HOLLOW.has(kind) ? { stroke: color, strokeWidth: 1.6 } : { fill: color }
    return { width: NARROW, sign: <path d={drawSign(kind, 6, 7, 0.95)} {...look} />, words: key.kinds[kind] }
  })
}

/** The meaning of each sign in the lanes, in groups; uses the patterns of the page or the picture. */
export function listLaneKey(track: Track | 'all', ids: PatternIds, m: Words): readonly KeyGroup[] {
  const { key } = m.figure
  const bands = (track === 'all' ? TRACKS : [track]).map((one): KeyGroup => {
    const items = listLooks(one, m).map(([words, look]): KeyItem => {
      const part = drawLook(look, WIDE, HEIGHT)
      return { width: WIDE, words, sign: <BandPart {...part} scale={0.8} ids={ids} /> }
    })
    return { title: m.track[one], items }
  })
  const notice = (
    <>
      <path d="M4 7h11" stroke="var(--ink)" strokeWidth="2" />
      <path d={drawSign('notice', 5, 7, 0.75)} fill="var(--ground)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M15 4l6 6M21 4l-6 6" stroke="var(--ink)" strokeWidth="1.6" />
    </>
  )
  const pale = (
    <path
      d={drawSign('detention', 6, 7, 0.95)}
      stroke="var(--muted)"
      fill="var(--muted)"
      fillOpacity="0.2"
      strokeDasharray="2 1.5"
    />
  )
  return [
    ...bands,
    { title: key.doubt, items: listDoubts(ids, m) },
    { title: key.events, items: [...listSigns(m), { width: NARROW, sign: pale, words: key.pale }] },
    { title: key.notice, items: [{ width: WIDE, sign: notice, words: key.life }] },
    { title: '', items: [{ width: 0, sign: null, words: `* ${key.oneSide}` }] },
  ]
}

/** What the signs in the lanes mean: two lines where the page is wide. */
export function LaneKey({ track, ids }: { track: Track | 'all'; ids: PatternIds }) {
  const m = useWords()
  return (
    <dl
      aria-label={m.figure.legend}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-2xs leading-5 text-muted"
    >
      {listLaneKey(track, ids, m).map(({ title, items }) => (
        <Fragment key={title}>
          {title !== '' && <dt className="font-semibold text-ink">{title}</dt>}
          {items.map(({ sign, width, words }) => (
            <dd key={words} className="flex items-center gap-1.5 sm:whitespace-nowrap">
              {sign && (
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 ${width} ${HEIGHT}`}
                  fill="none"
                  className={`h-3.5 shrink-0 ${width === WIDE ? 'w-5.5' : 'w-3'}`}
                >
                  {sign}
                </svg>
              )}
              {words}
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  )
}
