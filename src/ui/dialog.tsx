import { type MouseEventHandler, type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal dialog, open while mounted. The browser closes it on Escape and returns the focus; a submit button of a
 * form with the method `dialog` closes it too.
 */
export function Dialog({
  name,
  className,
  onClose,
  onClick,
  children,
}: {
  name: string
  className: string
  onClose: () => void
  onClick?: MouseEventHandler<HTMLDialogElement>
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
      onClose={(event) => {
        // Strict mode closes it and opens it again at once.
        if (!event.currentTarget.open) onClose()
      }}
      onClick={onClick}
      className={`text-ink backdrop:bg-shade ${className}`}
    >
      {children}
    </dialog>
  )
}
