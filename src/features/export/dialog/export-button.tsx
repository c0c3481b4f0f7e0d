import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'

/** How the button looks: in the header an icon below 64rem, in a row of the board a link or a button. */
export type ExportLook = 'header' | 'link' | 'button'

const LOOKS: Readonly<
  Record<ExportLook, { readonly look: 'outlined' | 'quiet'; readonly className: string }>
> = {
  header: {
    look: 'outlined',
    className: 'justify-center max-lg:size-11 max-lg:border-0 max-lg:p-0 lg:min-w-36',
  },
  link: { look: 'quiet', className: 'px-0 text-xs text-ink underline' },
  button: { look: 'outlined', className: 'max-[45rem]:min-h-11' },
}

/** The button that opens the export dialog, or says why nothing can be exported. */
export function ExportButton({
  label,
  refusal,
  waits = false,
  look = 'header',
  children,
}: {
  label: string
  /** Why nothing can be exported; null where an export is possible. */
  refusal: string | null
  /** True while the records are still loading: then the dialog opens as soon as they are ready. */
  waits?: boolean
  look?: ExportLook
  /** Draws the dialog. */
  children: (onClose: () => void) => ReactNode
}) {
  const m = useMessages()
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState(false)
  const close = () => {
    setOpen(false)
    setRefused(false)
  }
  return (
    <div className="relative print:hidden">
      <Button
        aria-haspopup="dialog"
        aria-expanded={open && refusal === null}
        onClick={() => {
          setOpen(refusal === null || waits)
          setRefused(refusal !== null)
        }}
        {...LOOKS[look]}
      >
        <span className={look === 'header' ? 'max-lg:sr-only' : ''}>{label}</span>
        {look === 'header' && (
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-current lg:hidden">
            <path
              d="M10 2v11M5.5 8.5 10 13l4.5-4.5M3 14v3.5h14V14"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>
        )}
      </Button>
      <div
        aria-live="polite"
        className="absolute top-full right-0 z-10 mt-1.5 w-72 max-w-[calc(100vw-5rem)] text-sm"
      >
        {refused && refusal !== null && (
          <div className="rounded-md border border-field bg-raised px-4 py-3 shadow-lg">
            {refusal}
            <Button look="quiet" onClick={close}>
              {m.board.dismiss}
            </Button>
          </div>
        )}
      </div>
      {open && refusal === null && children(close)}
    </div>
  )
}
