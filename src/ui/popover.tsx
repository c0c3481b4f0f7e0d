import {
  type ReactNode,
  type RefObject,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type Align, placeBeside } from './place-box.ts'

/**
 * A box beside `anchor`, above the rest of the page: Escape closes it and returns the focus, a press outside only closes it.
 * Spread `box` on the element of the box and `BOX` into its classes, `opener` on the button that opens it, if there is one.
 */
export function usePopover<Box extends HTMLElement>(
  anchor: RefObject<HTMLElement | null>,
  {
    open,
    onOpen,
    align = 0,
  }: {
    open: boolean
    /** Opens or closes. */
    onOpen: (open: boolean) => void
    align?: Align
  },
) {
  const id = useId()
  const ref = useRef<Box>(null)
  const onClosed = useEffectEvent(() => onOpen(false))
  useLayoutEffect(() => {
    const box = ref.current
    if (!open || !box) return
    const shown = new AbortController()
    const { signal } = shown
    box.popover = 'auto'
    // `older-popovers.ts` adds it where it is missing.
    box.showPopover?.()
    box.addEventListener('toggle', ({ newState }) => newState === 'closed' && onClosed(), { signal })
    // Places it again when its content has loaded, and when a part of the page scrolls.
    const place = () => anchor.current && placeBeside(box, anchor.current, align)
    const sizes = new ResizeObserver(place)
    sizes.observe(box)
    for (const type of ['resize', 'scroll']) addEventListener(type, place, { signal, capture: true })
    place()
    return () => {
      shown.abort()
      sizes.disconnect()
      box.hidePopover?.()
    }
  }, [open, anchor, align])
  return {
    /** Closes it and returns the focus. */
    close: () => {
      anchor.current?.focus()
      onOpen(false)
    },
    box: { id, ref, hidden: !open },
    opener: {
      'aria-expanded': open,
      'aria-controls': id,
      // A press on the target's button is not one outside. The handler does the rest, because it also renders the content.
      popoverTarget: id,
      onClick: (event: React.MouseEvent<HTMLElement>) => {
        event.preventDefault()
        // Safari leaves the focus where it was.
        event.currentTarget.focus()
        onOpen(!open)
      },
    },
  }
}

/** Classes of every box. */
export const BOX_CLASSES =
  'absolute inset-auto m-0 z-10 rounded-md border border-field bg-raised text-ink shadow-lg'

/** A word that opens a note on click, Enter or Space. */
export function Popover({
  label,
  name,
  inherit = false,
  children,
}: {
  label: string
  name?: string
  /** Whether the word looks like the text around it, apart from its dotted underline. */
  inherit?: boolean
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { box, opener } = usePopover<HTMLSpanElement>(button, { open, onOpen: setOpen })
  return (
    <span className="inline-block">
      <button
        ref={button}
        type="button"
        aria-label={name}
        {...opener}
        className={`inline-flex min-h-6 items-center text-left underline decoration-dotted underline-offset-4 hover:text-ink print:no-underline ${inherit ? '' : 'text-xs text-muted'}`}
      >
        {label}
      </button>
      <span
        {...box}
        className={`${BOX_CLASSES} w-64 max-w-[70vw] p-3 text-left text-xs leading-relaxed font-normal whitespace-normal`}
      >
        {open && children}
      </span>
    </span>
  )
}
