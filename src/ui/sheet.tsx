import { type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'

/** A part of the page that small screens open as a dialog; Escape closes it and returns the focus. */
export function Sheet({
  title,
  openLabel,
  closeLabel,
  icon,
  children,
}: {
  title: string
  openLabel: string
  closeLabel: string
  /** Shown on the button in place of its label, which names it then. */
  icon?: ReactNode
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Empty while closed: on a wider screen its content may be elsewhere on the page.
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look={icon ? 'quiet' : 'chip'}
        className={icon ? 'min-h-11 min-w-11 justify-center text-ink' : 'px-3'}
        {...(icon && { 'aria-label': openLabel })}
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        {icon ?? openLabel}
      </Button>
      <dialog
        ref={dialog}
        aria-label={title}
        onClose={() => setOpen(false)}
        className="m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto border-t border-ink bg-ground p-5 pb-0 text-ink backdrop:bg-shade"
      >
        <p className="mb-3 font-serif text-xl font-semibold">{title}</p>
        {open && children}
        <div className="sticky bottom-0 -mx-5 mt-5 border-t border-hairline bg-ground px-5 py-3">
          <Button onClick={() => dialog.current?.close()}>{closeLabel}</Button>
        </div>
      </dialog>
    </>
  )
}
