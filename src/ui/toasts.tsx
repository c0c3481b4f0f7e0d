import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'

/** A short message with an optional action. */
export interface Toast {
  readonly words: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Whether it is about the page as it is now: the next step closes it, because its action would undo that step too. */
  readonly untilNextStep?: boolean
}

interface Current {
  readonly toast: Toast
  readonly n: number
  /** The address at which it was shown. */
  readonly href: string
}

const ShowContext = createContext<(toast: Toast) => void>(() => undefined)
const RegionContext = createContext<{ readonly current: Current | null; readonly close: () => void }>({
  current: null,
  close: () => undefined,
})

/** Shows a message at the edge of the window. */
export function useToast(): (toast: Toast) => void {
  return useContext(ShowContext)
}

/** How long a message without an action stays, unless it has the pointer or the focus; in milliseconds. */
const STAY_MS = 6000

function ToastCard({
  toast,
  dismissLabel,
  onClose,
}: {
  toast: Toast
  dismissLabel: string
  onClose: () => void
}) {
  const [held, setHeld] = useState(false)
  const { action } = toast
  useEffect(() => {
    // A message with an action stays until the reader uses or dismisses it.
    if (held || action) return
    const timer = setTimeout(onClose, STAY_MS)
    return () => clearTimeout(timer)
  }, [held, action, onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only keep the message open
    <div
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="pointer-events-auto flex items-center gap-3 rounded-md border border-field bg-raised py-2 pr-2 pl-4 text-sm shadow-lg"
    >
      <span className="min-w-0 flex-1">{toast.words}</span>
      {action && (
        <Button
          look="quiet"
          className="font-semibold text-ink"
          onClick={() => {
            action.run()
            onClose()
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="quiet" onClick={onClose}>
        {dismissLabel}
      </Button>
    </div>
  )
}

/** Holds the latest message for the region that shows it. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Current | null>(null)
  const count = useRef(0)
  const returnTo = useRef<HTMLElement | null>(null)
  const show = useCallback((toast: Toast) => {
    count.current += 1
    if (document.activeElement instanceof HTMLElement) returnTo.current = document.activeElement
    setCurrent({ toast, n: count.current, href: location.href })
  }, [])
  const close = useCallback(() => {
    const inside = document.activeElement?.closest('[data-toasts]')
    setCurrent(null)
    if (!inside) return
    // Removing the message must not lose the focus.
    const target = returnTo.current?.isConnected ? returnTo.current : document.querySelector('main')
    target?.focus()
  }, [])
  // Here and not in the card, which remounts on each page.
  useEffect(() => {
    if (!current?.toast.untilNextStep) return
    const check = () => {
      if (location.href !== current.href) close()
    }
    addEventListener('popstate', check)
    return () => removeEventListener('popstate', check)
  }, [current, close])
  return (
    <ShowContext value={show}>
      <RegionContext value={{ current, close }}>{children}</RegionContext>
    </ShowContext>
  )
}

/** Where messages appear: a polite live region, announced without taking the focus. */
export function ToastRegion({ name, dismissLabel }: { name: string; dismissLabel: string }) {
  const { current, close } = useContext(RegionContext)
  return (
    <section
      data-toasts
      aria-label={name}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-30 mx-auto max-w-lg print:hidden"
    >
      {current && (
        <ToastCard key={current.n} toast={current.toast} dismissLabel={dismissLabel} onClose={close} />
      )}
    </section>
  )
}
