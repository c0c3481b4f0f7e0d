import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** A part of the page that small screens open as a dialog. */
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
  // Not drawn while closed: on a wider screen its content may be elsewhere on the page.
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look={icon ? 'quiet' : 'chip'}
        className={icon ? 'min-h-11 min-w-11 justify-center text-ink' : 'px-3'}
        {...(icon && { 'aria-label': openLabel })}
        onClick={() => setOpen(true)}
      >
        {icon ?? openLabel}
      </Button>
      {open && (
        <Dialog
          name={title}
          onClose={() => setOpen(false)}
          className="m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto border-t border-ink bg-ground p-5 pb-0"
        >
          <p className="mb-3 font-serif text-xl font-semibold">{title}</p>
          {children}
          <form
            method="dialog"
            className="sticky bottom-0 -mx-5 mt-5 border-t border-hairline bg-ground px-5 py-3"
          >
            <Button type="submit">{closeLabel}</Button>
          </form>
        </Dialog>
      )}
    </>
  )
}
