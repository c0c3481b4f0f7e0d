import { type ReactNode, useEffect, useRef } from 'react'

/**
 * A modal dialog, open while mounted. The browser closes it on Escape and returns the focus; a submit button of a
 * form with the method `dialog` closes it too.
 */
export function Dialog({
  name,
  closesOutside = false,
  className,
  onClose,
  children,
}: {
  name: string
  /** Whether a press outside closes it: not where that would lose what the reader has chosen. */
  closesOutside?: boolean
  className: string
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
      onClose={(event) => {
        // Strict mode closes it and opens it again at once.
        if (!event.currentTarget.open) onClose()
      }}
      onClick={(event) => {
        if (closesOutside && event.target === event.currentTarget) event.currentTarget.close()
      }}
      className={`text-ink backdrop:bg-shade ${className}`}
    >
      {children}
    </dialog>
  )
}
