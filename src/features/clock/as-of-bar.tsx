import { memo, Suspense, useRef } from 'react'
import type { Collection } from '../../domain/collection/collection.ts'
import { findStep, listEventDays } from '../../domain/collection/event-day-list.ts'
import { type Day, formatDay } from '../../domain/dates/day.ts'
import type { CaseQuery, ChangeQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { readDayField } from '../../messages/read-day-field.ts'
import { Button } from '../../ui/button.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { useChange } from '../../ui/use-change.ts'
import { computeStrip } from './strip.ts'

const STRIP_HEIGHT = 22

/** How far each key moves, in days on record. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Extends the input half a thumb beyond each end: the thumb's centre covers the whole ruler, and a click picks the day drawn
 * there.
 */
const RANGE =
  'peer absolute inset-y-0 -left-3 h-full w-[calc(100%+1.5rem)] max-w-none cursor-ew-resize appearance-none opacity-0 [&::-moz-range-thumb]:h-8 [&::-moz-range-thumb]:w-6 [&::-moz-range-thumb]:border-0 [&::-webkit-slider-thumb]:h-8 [&::-webkit-slider-thumb]:w-6 [&::-webkit-slider-thumb]:appearance-none'

const DaySteps = makeLazyPart(() => import('./day-steps.tsx'), { afterPaint: true })

function Strip({ collection, asOf }: { collection: Collection; asOf: Day }) {
  const { ticks, place } = computeStrip(collection)
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
      preserveAspectRatio="none"
    >
      <line x1="0" x2="100%" y1={STRIP_HEIGHT} y2={STRIP_HEIGHT} stroke="var(--ink)" strokeWidth="1" />
      {ticks.map(({ day, at, height }) => (
        <line
          key={day}
          x1={`${at * 100}%`}
          x2={`${at * 100}%`}
          y1={STRIP_HEIGHT - 2 - height * 18}
          y2={STRIP_HEIGHT}
          stroke="var(--muted)"
          strokeWidth="1"
        />
      ))}
      <circle
        cx={`${place(asOf) * 100}%`}
        cy={STRIP_HEIGHT}
        r="7"
        fill="var(--ground)"
        stroke="var(--accent)"
      />
      <circle cx={`${place(asOf) * 100}%`} cy={STRIP_HEIGHT} r="4.5" fill="var(--accent)" />
    </svg>
  )
}

/** Memoised: a change that leaves the days alone does not redraw the bar. */
const Bar = memo(function Bar({
  collection,
  known,
  asOf,
  shown,
  failed,
  change,
}: {
  collection: Collection | null
  known: Day | null
  asOf: Day
  shown: Day
  failed: boolean
  change: ChangeQuery
}) {
  const m = useMessages()
  const stepping = useRef(false)
  const pointing = useRef(false)
  const days = collection ? listEventDays(collection) : []
  const isSameDay = known !== null && known === asOf
  const go = (day: Day | null, how?: 'push' | 'replace') =>
    change(
      (query) => ({
        ...query,
        asOf: day === collection?.compiled ? null : day,
        // If both days are equal, move both.
        known: isSameDay ? day : query.known,
      }),
      how,
    )
  /** Consecutive moves of the thumb until its release make one history entry. */
  const move = (day: Day | undefined) => {
    if (day === undefined) return
    go(day, stepping.current ? 'replace' : 'push')
    stepping.current = true
  }
  const endMove = () => {
    stepping.current = false
    pointing.current = false
  }
  const ruler = collection ? computeStrip(collection) : { first: 0, last: 0 }
  const latest = asOf === collection?.compiled
  return (
    <div
      inert={!collection}
      className={`border-t border-hairline print:hidden ${collection ? '' : '*:invisible'}`}
    >
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 sm:px-8">
        <span className="mr-1 text-[0.8125rem] text-muted" aria-hidden="true">
          {m.board.asOf}
        </span>
        <Button look="pill" aria-pressed={latest} onClick={() => go(null)}>
          {m.board.latestKnown}
        </Button>
        <Button
          look="pill"
          aria-pressed={asOf === collection?.articleDay}
          onClick={() => go(collection?.articleDay ?? null)}
        >
          {m.board.theArticle}
        </Button>
        <div className="relative mx-2 h-8 min-w-40 flex-1">
          {collection && <Strip collection={collection} asOf={asOf} />}
          <input
            type="range"
            aria-label={m.board.step}
            aria-valuetext={m.day(asOf, 'long')}
            min={ruler.first}
            max={ruler.last}
            value={Math.min(ruler.last, Math.max(ruler.first, asOf))}
            onChange={({ target }) => {
              const day = Number(target.value)
              // Assistive technology moves the thumb without a pointer, by a day or a percentage: take that as one step.
              move(pointing.current ? day : findStep(days, asOf, day < asOf ? -1 : 1))
            }}
            onKeyDown={(event) => {
              const by = STEPS[event.key]
              if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
              event.preventDefault()
              move(findStep(days, asOf, by))
            }}
            onBlur={endMove}
            onPointerDown={() => {
              endMove()
              pointing.current = true
            }}
            onPointerUp={endMove}
            className={RANGE}
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute -inset-x-2 inset-y-0 rounded-sm peer-focus-visible:outline-2 peer-focus-visible:outline-accent"
          />
        </div>
        <span className="min-h-6 w-18">
          <ErrorBoundary fallback={() => null}>
            <Suspense>
              <DaySteps days={days} asOf={asOf} shown={shown} failed={failed} onGo={go} />
            </Suspense>
          </ErrorBoundary>
        </span>
        <DraftField
          label={m.board.asOf}
          labelHidden
          sentence="over"
          hint={m.board.dateHint}
          value={formatDay(asOf)}
          className="w-28"
          read={(text) => readDayField(m, text, 'last', go)}
        />
        <b className="min-w-24 text-right text-sm whitespace-nowrap">{m.day(shown)}</b>
        <Button
          look="pill"
          aria-pressed={isSameDay}
          title={m.board.knownHint}
          onClick={() => change((query) => ({ ...query, known: isSameDay ? null : asOf }))}
        >
          {m.board.asThenKnown}
        </Button>
        <div className="flex items-center gap-2">
          <span className="text-[0.8125rem] text-muted" aria-hidden="true">
            {m.board.knownOn}
          </span>
          <DraftField
            label={m.board.knownOn}
            labelHidden
            sentence="over"
            hint={m.board.knownHint}
            value={known === null ? '' : formatDay(known)}
            placeholder={m.board.knownAny}
            className="w-28"
            read={(text) =>
              readDayField(m, text, 'last', (known) => change((query) => ({ ...query, known })))
            }
          />
        </div>
      </div>
    </div>
  )
})

/** Sets the as-of day: presets, a strip to step through the days on record, a field for any day. */
export function AsOfBar({
  collection,
  query,
  asOf,
  shown = asOf,
  failed = false,
  onChange,
}: {
  /** null while loading: the bar keeps its place. */
  collection: Collection | null
  query: CaseQuery
  asOf: Day
  /** The day the page still shows while it works out `asOf`. */
  shown?: Day
  /** Whether the page failed to load something it needs. */
  failed?: boolean
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const change = useChange(query, onChange)
  return (
    <Bar
      collection={collection}
      known={query.known}
      asOf={asOf}
      shown={shown}
      failed={failed && shown !== asOf}
      change={change}
    />
  )
}
