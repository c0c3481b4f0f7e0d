import type { ReactNode } from 'react'
import { Dialog } from '../../ui/dialog.tsx'

/** The look of the command palette and the list of keys. */
export function Modal({
  name,
  onClose,
  children,
}: {
  name: string
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Dialog
      name={name}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // A press outside is one on the dialog's own backdrop.
        if (target === currentTarget) currentTarget.close()
      }}
      className="mx-auto mt-[10vh] mb-auto max-h-[80dvh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-md border border-field bg-ground p-0 shadow-lg"
    >
      <div className="flex max-h-[80dvh] flex-col">{children}</div>
    </Dialog>
  )
}
