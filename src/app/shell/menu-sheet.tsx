import { type ReactNode, useState } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** The menu of a small screen: a dialog with what the header of a large one shows. Its links close it. */
export function MenuSheet({
  label,
  children,
}: {
  label: string
  children: (close: () => void) => ReactNode
}) {
  const m = useMessages()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={label}
        onClick={() => setOpen(true)}
        className="inline-flex size-11 items-center justify-center lg:hidden print:hidden"
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 stroke-current" strokeWidth="1.75">
          <path d="M2 5h16M2 10h16M2 15h16" strokeLinecap="round" />
        </svg>
      </button>
      {open && (
        <Dialog
          name={label}
          onClose={close}
          className="m-0 mt-auto w-full max-w-none border-t border-ink bg-ground p-5"
        >
          {children(close)}
          <Button className="mt-5" onClick={close}>
            {m.frame.dismiss}
          </Button>
        </Dialog>
      )}
    </>
  )
}
