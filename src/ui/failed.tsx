import { Button } from './button.tsx'

/** The failed face of a panel: what happened, what to do, and Retry. */
export function Failed({
  title,
  explanation,
  retryLabel,
  onRetry,
}: {
  title: string
  explanation: string
  retryLabel: string
  onRetry: () => void
}) {
  return (
    <div role="alert" className="border-l-4 border-detained py-3 pl-4">
      <p className="font-serif text-lg font-semibold">{title}</p>
      <p className="mt-1 max-w-prose text-sm text-muted">{explanation}</p>
      <Button className="mt-3" onClick={onRetry}>
        {retryLabel}
      </Button>
    </div>
  )
}
