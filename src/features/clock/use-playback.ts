import { useEffect, useRef, useState } from 'react'
import type { Collection } from '../../domain/collection/collection.ts'
import { findStep, listEventDays } from '../../domain/collection/event-day-list.ts'
import type { Day } from '../../domain/dates/day.ts'
import { useMessages } from '../../messages/messages.ts'
import { useToast } from '../../ui/toasts.tsx'

/** How long playback shows each day, in milliseconds. */
const PACE_MS = 900

/** Shows the days on record in turn, each once the page has worked it out; one playback makes one history entry. */
export function usePlayback({
  collection,
  asOf,
  shown,
  failed,
  onGo,
}: {
  collection: Collection | null
  asOf: Day
  /** The day the page shows; playback waits until this is `asOf`. */
  shown: Day
  /** Whether the page cannot show `asOf`. */
  failed: boolean
  onGo: (day: Day, how: 'push' | 'replace') => void
}): { readonly playing: boolean; readonly toggle: () => void } {
  const m = useMessages()
  const toast = useToast()
  const [playing, setPlaying] = useState(false)
  /** The day played last. */
  const played = useRef<Day | null>(null)
  const days = playing && collection ? listEventDays(collection) : []
  const next = findStep(days, asOf, 1)
  const stopped = playing ? m.board.playStopped(m.day(shown)) : ''
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
  const toggle = () => {
    if (playing || !collection) return setPlaying(false)
    const all = listEventDays(collection)
    // At the last day, start again from the first.
    const start = findStep(all, asOf, 1) ?? all[0]
    if (start === undefined) return
    played.current = start
    onGo(start, 'push')
    setPlaying(true)
  }
  return { playing, toggle }
}
