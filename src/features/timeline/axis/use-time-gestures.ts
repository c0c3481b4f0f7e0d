import { type RefCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TimeView } from '../../../domain/query/figure-options.ts'
import { readKey } from '../../../ui/read-key.ts'
import type { Extent } from './axis.ts'
import { changeViewByKey, type OnView, panView, ZOOM_STEP, zoomView } from './view.ts'

/** A drag shorter than this is a click, in pixels. */
const DRAG = 5
/** How much one pixel zooms: a notch of the wheel, some 100 px, by a quarter; a pinch on a pad sends a few pixels each time. */
const WHEEL_ZOOM = Math.log(1.25) / 100
const PAD_ZOOM = 0.01
const PAD = 50
/** Changes closer together than this share a history entry, in milliseconds. */
const PAUSE_MS = 700
/** Pixels of a line and of a page, for wheels that count in those. */
const WHEEL_UNITS = [1, 16, 400] as const

/** Controls that have gestures or keys of their own. */
const OWN = 'a, button, input, select, textarea, summary, [role="slider"], [data-own-gestures]'

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isSame(one: Extent, other: Extent): boolean {
  return one.from === other.from && one.to === other.to
}

/** What a drag or a pinch began with. */
interface Grip {
  readonly at: number
  /** Distance of two fingers, in pixels; null for a drag. */
  readonly apart: number | null
  readonly shown: Extent
  moved: boolean
}

/** The middle of two touches and their distance, in pixels across. */
function readPinch(touches: TouchList): { readonly at: number; readonly apart: number } | null {
  const [one, two] = touches
  if (!one || !two || touches.length !== 2) return null
  return { at: (one.clientX + two.clientX) / 2, apart: Math.max(20, Math.abs(one.clientX - two.clientX)) }
}

/**
 * Zooms and moves the days shown by gestures on the element that the returned callback is the `ref` of: Ctrl+wheel and pinch
 * zoom about the pointer, Shift+wheel and a sideways wheel move, a double click doubles, a drag moves when zoomed, and so do
 * the keys + - 0 and Shift with an arrow. The bare wheel and one finger scroll, as usual. Pointers count over the plot only:
 * the part of the element marked with `data-time-area`, or all of it. A burst of changes makes one history entry.
 */
export function useTimeGestures(all: Extent, shown: Extent, onView: OnView): RefCallback<HTMLElement> {
  const last = useRef(Number.NEGATIVE_INFINITY)
  const grip = useRef<Grip | null>(null)
  const suppressed = useRef(false)
  /** What was set while `before` was shown: the next event may come before it is drawn. */
  const ahead = useRef<{ readonly before: Extent; readonly after: Extent } | null>(null)
  const now = () => (ahead.current && isSame(ahead.current.before, shown) ? ahead.current.after : shown)
  const isZoomed = () => !isSame(now(), all)

  const set = (view: TimeView | null, time: number) => {
    if (isSame(view ?? all, now())) return
    const burst = time - last.current < PAUSE_MS
    last.current = time
    ahead.current = { before: shown, after: view ?? all }
    onView(view, burst ? 'replace' : 'push')
  }
  const findPlot = (element: HTMLElement) =>
    (element.querySelector('[data-time-area]') ?? element).getBoundingClientRect()
  /** The place of the pointer on the plot, from 0 at the left to 1 at the right; null beside it. */
  const findPart = (element: HTMLElement, clientX: number): number | null => {
    const { left, width } = findPlot(element)
    const part = (clientX - left) / Math.max(1, width)
    return part >= 0 && part <= 1 ? part : null
  }

  const onWheel = useEffectEvent((element: HTMLElement, event: WheelEvent) => {
    const part = findPart(element, event.clientX)
    if (part === null) return
    const unit = WHEEL_UNITS[event.deltaMode] ?? 1
    if (event.ctrlKey) {
      // Keeps the browser from zooming the page.
      event.preventDefault()
      const pixels = Math.max(-200, Math.min(200, event.deltaY * unit))
      const factor = Math.exp(pixels * (Math.abs(pixels) < PAD ? PAD_ZOOM : WHEEL_ZOOM))
      return set(zoomView(all, now(), factor, part), event.timeStamp)
    }
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (!isZoomed() || (!event.shiftKey && !sideways)) return
    event.preventDefault()
    const pixels = (sideways ? event.deltaX : event.deltaY) * unit
    const view = now()
    const days = (pixels / Math.max(1, findPlot(element).width)) * (view.to - view.from)
    set(panView(all, view, days), event.timeStamp)
  })
  const onDown = useEffectEvent((element: HTMLElement, event: PointerEvent) => {
    suppressed.current = false
    if (!isZoomed() || event.button !== 0 || event.pointerType === 'touch' || isWithin(event.target, OWN))
      return
    if (findPart(element, event.clientX) === null) return
    grip.current = { at: event.clientX, apart: null, shown: now(), moved: false }
  })
  const onMove = useEffectEvent((element: HTMLElement, event: PointerEvent) => {
    const held = grip.current
    if (!held || held.apart !== null) return
    const moved = event.clientX - held.at
    if (!held.moved && Math.abs(moved) < DRAG) return
    if (!held.moved) {
      held.moved = true
      last.current = Number.NEGATIVE_INFINITY
      element.setPointerCapture(event.pointerId)
    }
    const days = (-moved / Math.max(1, findPlot(element).width)) * (held.shown.to - held.shown.from)
    set(panView(all, held.shown, days), event.timeStamp)
  })
  const onSelect = useEffectEvent((event: Event) => {
    // A drag moves the days shown; it does not select the words in the lanes.
    if (grip.current) event.preventDefault()
  })
  const onTouch = useEffectEvent((element: HTMLElement, event: TouchEvent) => {
    const pinch = readPinch(event.touches)
    if (!pinch) return
    const part = findPart(element, pinch.at)
    if (part === null) return
    // Two fingers zoom the time, not the page.
    event.preventDefault()
    if (event.type === 'touchstart') {
      grip.current = { ...pinch, shown: now(), moved: true }
      last.current = Number.NEGATIVE_INFINITY
      return
    }
    const held = grip.current
    if (!held || held.apart === null) return
    const { left, width } = findPlot(element)
    const before = (held.at - left) / Math.max(1, width)
    const zoomed = zoomView(all, held.shown, held.apart / pinch.apart, before) ?? all
    const days = -(part - before) * (zoomed.to - zoomed.from)
    set(panView(all, zoomed, days), event.timeStamp)
  })
  const onEnd = useEffectEvent((event: Event) => {
    suppressed.current = grip.current?.moved === true && event.type === 'pointerup'
    grip.current = null
  })
  const onClick = useEffectEvent((event: Event) => {
    // The end of a drag is no click.
    if (suppressed.current) event.stopPropagation()
    suppressed.current = false
  })
  const onDouble = useEffectEvent((element: HTMLElement, event: MouseEvent) => {
    const part = isWithin(event.target, OWN) ? null : findPart(element, event.clientX)
    if (part !== null) set(zoomView(all, now(), 1 / ZOOM_STEP, part), event.timeStamp)
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typed = 'select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"])'
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWithin(event.target, typed)) return
    const view = changeViewByKey(all, now(), { key: readKey(event), shift: event.shiftKey })
    if (view === undefined) return
    event.preventDefault()
    set(view, event.timeStamp)
  })

  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!element) return
    const controller = new AbortController()
    const { signal } = controller
    element.addEventListener('wheel', (event) => onWheel(element, event), { passive: false, signal })
    element.addEventListener('pointerdown', (event) => onDown(element, event), { signal })
    element.addEventListener('pointermove', (event) => onMove(element, event), { signal })
    for (const type of ['pointerup', 'pointercancel', 'touchend', 'touchcancel'] as const)
      element.addEventListener(type, (event) => onEnd(event), { signal })
    for (const type of ['touchstart', 'touchmove'] as const)
      element.addEventListener(type, (event) => onTouch(element, event), { passive: false, signal })
    element.addEventListener('selectstart', (event) => onSelect(event), { signal })
    element.addEventListener('click', (event) => onClick(event), { capture: true, signal })
    element.addEventListener('dblclick', (event) => onDouble(element, event), { signal })
    element.addEventListener('keydown', (event) => onKey(event), { signal })
    return () => controller.abort()
  }, [element])
  return setElement
}
