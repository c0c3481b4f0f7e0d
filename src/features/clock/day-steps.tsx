import { useEffect, useRef, useState } from 'react'
import { findStep } from '../../domain/collection/event-day-list.ts'
import type { Day } from '../../domain/dates/day.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toasts.tsx'

/** How long playback shows each day, in milliseconds. */
const PACE_MS = 900

const ICONS = {
  back: 'M9 1 3 6l6 5Z',
  forward: 'M3 1l6 5-6 5Z',
  play: 'M2 1l9 5-9 5Z',
  pause: 'M2 1h3v10H2ZM7 1h3v10H7Z',
} as const

function Icon({ shape }: { shape: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 fill-current">
      <path d={ICONS[shape]} />
    </svg>
  )
}

/** Buttons that step through the days on record or play them in turn; one playback makes one history entry. */
export default function DaySteps({
  days,
  asOf,
  shown,
  failed,
  onGo,
}: {
  days: readonly Day[]
  asOf: Day
  /** The day the page shows; playback waits until this is `asOf`. */
  shown: Day
  /** Whether the page cannot show `asOf`. */
  failed: boolean
  onGo: (day: Day, how: 'push' | 'replace') => void
}) {
  const m = useMessages()
  const toast = useToast()
  const [playing, setPlaying] = useState(false)
  /** The day played last. */
  const played = useRef<Day | null>(null)
  const next = findStep(days, asOf, 1)
  const previous = findStep(days, asOf, -1)
  const stopped = m.board.playStopped(m.day(shown))
  useEffect(() => {
    if (!playing) return
    // If `asOf` is not the day played last, the reader went elsewhere.
    const stops = failed || played.current !== asOf
    if (shown !== asOf && !stops) return
    const timer = setTimeout(
      () => {
        if (failed) toast({ words: stopped })
        if (stops || next === undefined) return setPlaying(false)
        played.current = next
        onGo(next, 'replace')
      },
      stops ? 0 : PACE_MS,
    )
    return () => clearTimeout(timer)
  }, [playing, failed, asOf, shown, next, stopped, toast, onGo])
  const play = () => {
    if (playing) return setPlaying(false)
    // At the last day, start again from the first.
    const start = next ?? days[0]
    if (start === undefined) return
    played.current = start
    onGo(start, 'push')
    setPlaying(true)
  }
  return (
    <span className="flex">
      <Button
        look="quiet"
        aria-label={m.board.stepBack}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onGo(previous, 'push')}
      >
        <Icon shape="back" />
      </Button>
      <Button look="quiet" aria-label={playing ? m.board.pause : m.board.play} onClick={play}>
        <Icon shape={playing ? 'pause' : 'play'} />
      </Button>
      <Button
        look="quiet"
        aria-label={m.board.stepForward}
        disabled={next === undefined}
        onClick={() => next !== undefined && onGo(next, 'push')}
      >
        <Icon shape="forward" />
      </Button>
    </span>
  )
}
