import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { BOX_CLASSES, usePopover } from './popover.tsx'
import { readKey } from './read-key.ts'

const STOPS = 'input, button, a[href]'

/** How far each key moves the focus along the controls of a panel. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Moves the focus inside a menu; a text field keeps its own keys. */
function moveInside(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[readKey(event.nativeEvent)]
  const { target } = event
  if (step === undefined || !(target instanceof HTMLElement) || target.matches('[type=text]')) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  event.preventDefault()
  stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(target) + step))]?.focus()
}

const CloseContext = createContext<() => void>(() => undefined)

/** Closes the panel around a component, and returns the focus to its button. */
export function useClosePanel(): () => void {
  return useContext(CloseContext)
}

/**
 * A button that opens a panel over the page, whose content is mounted only while it is open. The focus moving on closes it.
 * With `dialog`, its name, it is a dialog that takes the focus; without, a menu: the arrow keys go from the button to its
 * controls and along them.
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
  panel: ReactNode
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const toFirst = useRef(false)
  const { box, opener, close } = usePopover<HTMLDivElement>(button, { open, onOpen: setOpen })
  useLayoutEffect(() => {
    const element = box.ref.current
    if (!open || !element) return
    if (element.role === 'dialog') element.focus({ preventScroll: true })
    // Without controls yet, the menu itself: the next arrow goes to the first.
    else if (toFirst.current)
      (element.querySelector<HTMLElement>(STOPS) ?? element).focus({ preventScroll: true })
    toFirst.current = false
  }, [open, box.ref])
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      const inside = [box.ref.current, button.current]
      if (target instanceof Node && !inside.some((one) => one?.contains(target))) setOpen(false)
    }
    document.addEventListener('focusin', leave)
    return () => document.removeEventListener('focusin', leave)
  }, [open, box.ref])
  return (
    <span className="inline-flex print:contents">
      <button
        ref={button}
        type="button"
        data-panel-button=""
        aria-haspopup={dialog === undefined ? undefined : 'dialog'}
        aria-label={name}
        aria-describedby={description === undefined ? undefined : `${box.id}-more`}
        disabled={disabled}
        {...opener}
        onKeyDown={(event) => {
          if (dialog !== undefined || readKey(event.nativeEvent) !== 'ArrowDown') return
          event.preventDefault()
          if (open) return box.ref.current?.querySelector<HTMLElement>(STOPS)?.focus()
          toFirst.current = true
          setOpen(true)
        }}
        className={className}
      >
        {children}
      </button>
      {description !== undefined && (
        <span hidden id={`${box.id}-more`}>
          {description}
        </span>
      )}
      <div
        {...box}
        tabIndex={-1}
        {...(dialog === undefined ? { onKeyDown: moveInside } : { role: 'dialog', 'aria-label': dialog })}
        className={`${BOX_CLASSES} max-h-[calc(100dvh-1rem)] max-w-[calc(100vw-1rem)] overflow-y-auto text-left font-sans text-sm leading-5 font-normal outline-none print:hidden ${panelClassName}`}
      >
        {open && <CloseContext value={close}>{panel}</CloseContext>}
      </div>
    </span>
  )
}
