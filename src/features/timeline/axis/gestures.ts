import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'
import { type Zoomed, zoomWindow } from './zoom.ts'

/** A drag shorter than this is a click, in pixels. */
const DRAG = 6
/** Zoom factor of one notch of the wheel. */
const WHEEL_STEP = 1.25
/** Notches closer together than this share a history entry, in milliseconds. */
const PAUSE_MS = 700

/** Sets the window: `push` adds a history entry, `replace` overwrites the last one. */
export type OnWindow = (window: Zoomed, how: 'push' | 'replace') => void

/** The plot's place within the element that receives the gestures, in pixels, and the days it covers. */
interface Plot {
  readonly left: number
  readonly width: number
  readonly shown: Extent
  readonly all: Extent
}

function findDay({ left, width, shown }: Plot, at: number): Day {
  const part = Math.min(1, Math.max(0, (at - left) / Math.max(1, width)))
  return Math.round(shown.from + part * (shown.to - shown.from))
}

/** Distance of the pointer from the left of an element, in pixels. */
function findPlace(element: Element, clientX: number): number {
  return clientX - element.getBoundingClientRect().left
}

/** The range of a drag, in pixels from the left of the element. */
export interface Dragged {
  readonly from: number
  readonly to: number
}

/**
 * Dragging over the plot selects a window; the wheel with Ctrl zooms around the pointer. Buttons, keys and date fields do
 * the same. Touch scrolls the page, as usual.
 */
export function useGestures(plot: Plot, onWindow: OnWindow) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const start = useRef<number | null>(null)
  const lastWheel = useRef(Number.NEGATIVE_INFINITY)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || !element) return
    // Keeps the browser from zooming the page; React attaches its own wheel listeners as passive, so they cannot.
    event.preventDefault()
    const { left, width, shown, all } = plot
    const around = Math.min(1, Math.max(0, (findPlace(element, event.clientX) - left) / Math.max(1, width)))
    const factor = event.deltaY < 0 ? 1 / WHEEL_STEP : WHEEL_STEP
    const burst = event.timeStamp - lastWheel.current < PAUSE_MS
    lastWheel.current = event.timeStamp
    onWindow(zoomWindow(shown, all, factor, around), burst ? 'replace' : 'push')
  })
  useEffect(() => {
    if (!element) return
    const listen = (event: WheelEvent) => onWheel(event)
    element.addEventListener('wheel', listen, { passive: false })
    return () => element.removeEventListener('wheel', listen)
  }, [element])

  const handlers = {
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      const onMark = event.target instanceof Element && event.target.closest('a, button')
      if (event.button !== 0 || event.pointerType === 'touch' || onMark) return
      start.current = findPlace(event.currentTarget, event.clientX)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      if (start.current === null) return
      const to = findPlace(event.currentTarget, event.clientX)
      if (Math.abs(to - start.current) >= DRAG) setDragged({ from: start.current, to })
    },
    onPointerUp: () => {
      start.current = null
      setDragged(null)
      if (!dragged) return
      const days = [findDay(plot, dragged.from), findDay(plot, dragged.to)]
      onWindow({ from: Math.min(...days), to: Math.max(...days) }, 'push')
    },
    onPointerCancel: () => {
      start.current = null
      setDragged(null)
    },
  }
  return { wheel: setElement, handlers, dragged }
}
