import type { ButtonHTMLAttributes, Ref } from 'react'

type Look = 'outlined' | 'quiet' | 'pill' | 'chip'

const LOOKS: Readonly<Record<Look, string>> = {
  outlined:
    'rounded-md border border-ink px-3.5 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground disabled:border-field disabled:text-muted disabled:hover:bg-transparent',
  quiet:
    'rounded-sm px-1.5 py-1 text-[0.8125rem] text-muted hover:text-ink hover:underline underline-offset-4 aria-pressed:font-semibold aria-pressed:text-ink',
  pill: 'rounded-full border border-hairline px-3.5 py-1 text-[0.8125rem] text-muted hover:border-ink hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-ground aria-pressed:forced-color-adjust-none',
  chip: 'rounded-full border border-field py-0.5 pr-2 pl-3 text-[0.8125rem] hover:border-ink',
}

/** A button in one of the looks of the app, at least 24 px high. */
export function Button({
  look = 'outlined',
  className = '',
  ref,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      ref={ref}
      className={`inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
