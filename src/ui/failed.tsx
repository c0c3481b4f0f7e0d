import { Button } from './button.tsx'

/** What a button says and does. */
export interface Action {
  readonly label: string
  readonly run: () => void
}

/** The error state of a panel: what happened, what to do, and buttons to do it. */
export function Failed({
  title,
  explanation,
  actions,
}: {
  title: string
  explanation: string
  actions: readonly Action[]
}) {
  return (
    <div role="alert" className="border-l-4 border-detained py-3 pl-4">
      <p className="font-serif text-lg font-semibold">{title}</p>
      <p className="mt-1 max-w-prose text-sm text-muted">{explanation}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {actions.map(({ label, run }) => (
          <Button key={label} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
