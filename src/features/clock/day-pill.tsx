import { memo, Suspense, useCallback } from 'react'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { CaseQuery, ChangeQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { PanelButton } from '../../ui/panel-button.tsx'
import { useChange } from '../../ui/use-change.ts'
import type { DayChoice } from './day-choice.ts'
import { usePlayback } from './use-playback.ts'

export const DayPanel = makeLazyPart(() => import('./day-panel.tsx'))

const PILL =
  '-my-1 inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 font-sans text-[0.8125rem] leading-5 font-semibold whitespace-nowrap aria-expanded:ring-2 aria-expanded:ring-accent/30 print:min-h-0 print:border-0 print:bg-transparent print:p-0 print:text-ink'
const SET = 'border-accent bg-accent text-ground forced-color-adjust-none'
const UNSET = 'border-accent text-accent hover:bg-accent/10'

/** Memoised: a change that leaves the days alone does not redraw it. */
const Pill = memo(function Pill({
  collection,
  shown,
  failed,
  change,
  ...choice
}: Omit<DayChoice, 'collection'> & {
  collection: Collection | null
  shown: Day
  failed: boolean
  change: ChangeQuery
}) {
  const m = useMessages()
  const { asOf, known } = choice
  const compiled = collection?.compiled ?? null
  const isSameDay = known !== null && known === asOf
  const go = useCallback(
    (day: Day | null, how?: 'push' | 'replace') =>
      change(
        (query) => ({
          ...query,
          asOf: day === compiled ? null : day,
          // If both days are equal, move both.
          known: isSameDay ? day : query.known,
        }),
        how,
      ),
    [change, compiled, isSameDay],
  )
  const playback = usePlayback({ collection, asOf, shown, failed, onGo: go })
  const isLatest = compiled === null || shown === compiled
  const day = isLatest ? m.board.latestDay : m.day(shown)
  return (
    <>
      <PanelButton
        name={`${m.board.dayLead(isLatest)} ${day}`}
        dialog={m.board.dayShown}
        className={`${PILL} ${isLatest && known === null ? UNSET : SET}`}
        panelClassName="w-[28.25rem] max-sm:w-full"
        disabled={!collection}
        panel={
          <ErrorBoundary fallback={() => <p className="p-4 text-sm">{m.frame.failedPageHelp}</p>}>
            <Suspense
              fallback={
                <p role="status" aria-busy="true" className="h-[22.875rem] p-4 text-muted">
                  {m.frame.loadingPage}
                </p>
              }
            >
              {collection && <DayPanel {...choice} {...{ collection, change, playback }} onGo={go} />}
            </Suspense>
          </ErrorBoundary>
        }
      >
        {day}
        <svg viewBox="0 0 8 5" aria-hidden="true" className="w-2 fill-current print:hidden">
          <path d="M0 0h8L4 5Z" />
        </svg>
      </PanelButton>
      {playback.playing && (
        <Button look="quiet" className="ml-1 font-sans print:hidden" onClick={playback.toggle}>
          {m.board.pause}
        </Button>
      )}
    </>
  )
})

/** The day shown, in a sentence; opens a panel that sets it, and the day by which sources had to be published. */
export function DayPill({
  collection,
  query,
  asOf,
  shown = asOf,
  failed = false,
  on = 'board',
  help,
  onChange,
}: {
  /** null while loading: the pill keeps its place. */
  collection: Collection | null
  query: CaseQuery
  asOf: Day
  /** The day the page still shows while it works out `asOf`. */
  shown?: Day
  /** Whether the page failed to load something it needs. */
  failed?: boolean
  on?: DayChoice['on']
  help?: string
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const change = useChange(query, onChange)
  return (
    <Pill
      {...{ collection, asOf, shown, on, help, change }}
      known={query.known}
      failed={failed && shown !== asOf}
    />
  )
}

/** The same in a line of its own, "As of …", for pages without a sentence about the cases. */
export function AsOfLine(props: Parameters<typeof DayPill>[0]) {
  const m = useMessages()
  const { collection, asOf, shown = asOf } = props
  return (
    <div className="flex min-h-9 items-center gap-1.5 text-sm print:hidden">
      <span aria-hidden="true" className="text-muted">
        {m.board.dayLead(collection === null || shown === collection.compiled)}
      </span>
      <DayPill {...props} on="page" />
    </div>
  )
}
