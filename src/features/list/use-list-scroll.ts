import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  anchorAt,
  computeRowPosition,
  computeScrollReach,
  findSeenRows,
  type ListAnchor,
  type ListMeasure,
  moveAnchor,
} from '../../ui/list-window.ts'
import { usePageMemory } from '../../ui/page-memory.ts'

/** Scrolling has ended when the scroll bar has not moved for this long, in milliseconds. */
const REST_MS = 200

const TOP: ListAnchor = { scroll: 0, ahead: 0 }

/** How far the box is scrolled beyond the end of the list, into what follows it, in pixels. */
function computeBeyond(box: HTMLElement, measure: ListMeasure): number {
  return Math.max(0, box.scrollTop - computeScrollReach(measure))
}

/** The scroll position of a long list: follows the scroll bar of its `box`, and returns to the top if `resultKey` changes. */
export function useListScroll(
  measure: ListMeasure,
  resultKey: string,
  /** Called with the first row in view when scrolling ends. */
  onRest: (row: number) => void,
) {
  const memory = usePageMemory()
  const box = useRef<HTMLElement>(null)
  const [anchor, setAnchor] = useState<ListAnchor>(TOP)
  const latest = useRef({ anchor, measure, onRest })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    latest.current = { ...latest.current, measure, onRest }
  })

  const apply = useCallback((next: ListAnchor, beyond = 0) => {
    latest.current.anchor = next
    // Rendered in the same frame as the scroll, so that no gap shows.
    flushSync(() => setAnchor(next))
    const element = box.current
    const wanted = next.scroll + beyond
    if (element && Math.abs(element.scrollTop - wanted) >= 1) element.scrollTop = wanted
  }, [])
  /** The position in the list, including scrolling that has not fired its event yet. */
  const place = () => {
    const { anchor: before, measure: current } = latest.current
    const scroll = box.current?.scrollTop ?? before.scroll
    const inside = Math.min(scroll, computeScrollReach(current))
    const now = Math.abs(inside - before.scroll) < 1 ? before : moveAnchor(current, before, inside)
    return now.scroll + now.ahead
  }

  /** Scrolls a row into view immediately. */
  const showRow = (row: number) => {
    clearTimeout(timer.current)
    const { measure: current } = latest.current
    apply(anchorAt(current, computeRowPosition(current, place(), row)))
  }

  useEffect(() => {
    const element = box.current
    if (!element) return
    const rest = () => {
      const now = latest.current
      // Moves the scroll bar to the true position; the rows stay where they are.
      apply(anchorAt(now.measure, now.anchor.scroll + now.anchor.ahead), computeBeyond(element, now.measure))
      now.onRest(findSeenRows(now.measure, now.anchor.scroll + now.anchor.ahead).first)
    }
    const onScroll = () => {
      const { anchor: before, measure: current } = latest.current
      if (Math.abs(element.scrollTop - before.scroll) < 1) return
      const beyond = computeBeyond(element, current)
      if (beyond > 0 && before.scroll === computeScrollReach(current)) return
      apply(moveAnchor(current, before, element.scrollTop - beyond), beyond)
      clearTimeout(timer.current)
      timer.current = setTimeout(rest, REST_MS)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer.current)
      element.removeEventListener('scroll', onScroll)
    }
  }, [apply])

  // If the row height changes, keep the same row at the top.
  const { rowHeight } = measure
  const heightBefore = useRef(rowHeight)
  useLayoutEffect(() => {
    const { anchor: before, measure: current } = latest.current
    const by = rowHeight / heightBefore.current
    heightBefore.current = rowHeight
    const element = box.current
    if (by === 1 || !element) return
    const next = anchorAt(current, (before.scroll + before.ahead) * by)
    latest.current.anchor = next
    setAnchor(next)
    element.scrollTop = next.scroll
  }, [rowHeight])

  const ready = measure.viewHeight > 0
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !ready) return
    const left = memory.read().list
    const next = left.key === resultKey ? anchorAt(latest.current.measure, left.position) : TOP
    const position = next.scroll + next.ahead
    memory.keep({ list: { key: resultKey, position } })
    const { anchor: before } = latest.current
    latest.current.anchor = next
    // Only if it moves: setting scrollTop forces a layout.
    if (before.scroll !== next.scroll || before.ahead !== next.ahead) {
      setAnchor(next)
      element.scrollTop = next.scroll
    }
    latest.current.onRest(findSeenRows(latest.current.measure, position).first)
    return () => {
      const { anchor: last } = latest.current
      memory.keep({ list: { key: resultKey, position: last.scroll + last.ahead } })
    }
  }, [memory, resultKey, ready])

  return { box, anchor, showRow, place }
}
