import { type ReactNode, useEffect, useRef } from 'react'

/** A modal dialog, open while mounted. Escape and a click outside close it; the browser returns the focus. */
export function Modal({
  name,
  onClose,
  children,
}: {
  name: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard equivalent
    <dialog
      ref={dialog}
      aria-label={name}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
      className="mx-auto mt-[10vh] mb-auto max-h-[80dvh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-md border border-field bg-ground p-0 text-ink shadow-lg backdrop:bg-shade"
    >
      <div className="flex max-h-[80dvh] flex-col">{children}</div>
    </dialog>
  )
}
