import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { readKey } from './read-key.ts'

/** Minimum distance of a panel to the edges of the window, and its distance to its button, in pixels. */
const EDGE = 8
const GAP = 4

const STOPS = 'input, button, a[href]'

/** Puts a panel under its button, or as near to it as the window allows. */
function placePanel(panel: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const clamp = (start: number, size: number, room: number) =>
    Math.max(EDGE, Math.min(start, room - size - EDGE))
  panel.style.left = `${clamp(left, panel.offsetWidth, clientWidth)}px`
  panel.style.top = `${clamp(bottom + GAP, panel.offsetHeight, clientHeight)}px`
}

/** How far each key moves the focus along the controls of a panel. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Moves the focus inside a panel; a text field keeps its own keys. */
function moveInside(panel: HTMLElement, event: KeyboardEvent): void {
  const step = STEPS[readKey(event)]
  const { target } = event
  if (step === undefined || !(target instanceof HTMLElement) || target.matches('[type=text]')) return
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)]
  event.preventDefault()
  stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(target) + step))]?.focus()
}

const CloseContext = createContext<() => void>(() => undefined)

/** Closes the panel around a component, and returns the focus to its button. */
export function useClosePanel(): () => void {
  return useContext(CloseContext)
}

/**
 * A button that opens a panel over the page. Escape closes the panel and returns the focus; a click outside, or the focus
 * moving on, only closes it. The panel renders only while open. With `dialog`, its name, it is a dialog that takes the focus;
 * without, ArrowDown moves from the button to its first control.
 */
export function PanelButton({
  name,
  dialog,
  description,
  className,
  panelClassName,
  disabled = false,
  panel,
  children,
}: {
  /** The name of the button, where its content does not say it. */
  name?: string
  dialog?: string
  description?: string
  className: string
  panelClassName: string
  disabled?: boolean
  /** Mounted only while the panel is open. */
  panel: ReactNode
  children: ReactNode
}) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const toFirst = useRef(false)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useLayoutEffect(() => {
    const [element, opener] = [box.current, button.current]
    if (!open || !element || !opener) return
    // Over everything else, whatever clips or stacks the page; the oldest browsers only place it.
    if ('showPopover' in element) element.showPopover()
    const place = () => placePanel(element, opener)
    place()
    if (element.role === 'dialog') element.focus({ preventScroll: true })
    else if (toFirst.current) element.querySelector<HTMLElement>(STOPS)?.focus({ preventScroll: true })
    toFirst.current = false
    const grown = new ResizeObserver(place)
    grown.observe(element)
    addEventListener('resize', place)
    addEventListener('scroll', place, true)
    return () => {
      grown.disconnect()
      removeEventListener('resize', place)
      removeEventListener('scroll', place, true)
    }
  }, [open])
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      const [panel, { target }] = [box.current, event]
      if (event.defaultPrevented) return
      if (readKey(event) === 'Escape') {
        event.preventDefault()
        setOpen(false)
        button.current?.focus()
      } else if (panel?.role !== 'dialog' && target instanceof Node && panel?.contains(target))
        moveInside(panel, event)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <span ref={root} className="inline-flex print:contents">
      <button
        ref={button}
        type="button"
        data-panel-button=""
        aria-expanded={open}
        aria-haspopup={dialog === undefined ? undefined : 'dialog'}
        aria-controls={open ? id : undefined}
        aria-label={name}
        aria-describedby={description === undefined ? undefined : `${id}-more`}
        disabled={disabled}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (dialog !== undefined || readKey(event.nativeEvent) !== 'ArrowDown') return
          event.preventDefault()
          if (open) return box.current?.querySelector<HTMLElement>(STOPS)?.focus()
          toFirst.current = true
          setOpen(true)
        }}
        className={className}
      >
        {children}
      </button>
      {description !== undefined && (
        <span hidden id={`${id}-more`}>
          {description}
        </span>
      )}
      {open && (
        <div
          ref={box}
          id={id}
          popover="manual"
          tabIndex={-1}
          {...(dialog !== undefined && { role: 'dialog', 'aria-label': dialog })}
          className={`fixed inset-auto z-30 m-0 max-h-[calc(100dvh-1rem)] max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-field bg-raised text-left font-sans text-sm leading-5 font-normal text-ink shadow-lg outline-none print:hidden ${panelClassName}`}
        >
          <CloseContext value={close}>{panel}</CloseContext>
        </div>
      )}
    </span>
  )
}
