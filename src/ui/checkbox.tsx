import type { ReactNode } from 'react'

/** A checkbox with its label; the whole line is clickable. */
export function Checkbox({
  checked,
  onChange,
  children,
  quiet = false,
}: {
  checked: boolean
  onChange: () => void
  children: ReactNode
  quiet?: boolean
}) {
  return (
    <label
      className={`flex min-h-6 cursor-pointer items-start gap-2 py-0.5 text-[0.8125rem] leading-5 hover:text-ink ${quiet ? 'text-muted' : ''}`}
    >
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        className="mt-[0.1875rem] size-3.5 shrink-0 accent-ink"
      />
      {children}
    </label>
  )
}
