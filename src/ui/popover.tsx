import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { keepInside } from './keep-inside.ts'
import { readKey } from './read-key.ts'

/**
 * A word that opens a note on click, Enter or Space. Escape closes it and returns the focus; a click outside only closes it.
 */
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
  const id = useId()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (!open) return
    const place = () => {
      if (note.current) keepInside(note.current)
    }
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [open])
  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (readKey(event) !== 'Escape') return
      setOpen(false)
      if (root.current?.contains(document.activeElement)) button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <span ref={root} className="relative inline-block">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
        className={`inline-flex min-h-6 items-center text-left underline decoration-dotted underline-offset-4 hover:text-ink print:no-underline ${inherit ? '' : 'text-xs text-muted'}`}
      >
        {label}
      </button>
      <span
        ref={note}
        id={id}
        hidden={!open}
        className="absolute top-full left-0 z-10 w-64 max-w-[70vw] rounded-md border border-field bg-raised p-3 text-left text-xs leading-relaxed font-normal whitespace-normal text-ink shadow-lg"
      >
        {open && children}
      </span>
    </span>
  )
}
