import { ApiError } from '../../../api/api-error.ts'
import { findPartCause } from '../../../api/part-cause.ts'
import { useMessages, useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { isNotLoaded } from '../../../ui/not-loaded.ts'
import { listRetryActions, usePartCause } from '../../../ui/part-boundary.tsx'
import { OtherVersion } from '../job/scope.ts'

function Explained({
  explanation,
  cause,
  onRetry,
}: {
  explanation: string
  cause: string
  onRetry: () => void
}) {
  const { frame } = useMessages()
  const { exporting } = useWords()
  return (
    <div>
      <p className="font-semibold">{exporting.failed}</p>
      <p className="mb-2 text-sm text-muted">{explanation}</p>
      <div className="flex flex-wrap gap-3">
        {listRetryActions(cause, { ...frame, onRetry }).map(({ label, run }) => (
          <Button key={label} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}

function FormatNotLoaded({ onRetry }: { onRetry: () => void }) {
  const { frame } = useMessages()
  const { exporting } = useWords()
  const cause = usePartCause(findPartCause)
  return (
    <Explained
      explanation={`${exporting.notLoaded}${cause ? ` ${frame.problem[cause]}` : ''}`}
      cause={cause ?? ''}
      onRetry={onRetry}
    />
  )
}

/** Says why there is no file, with buttons to retry or reload. */
export function ExportFailed({
  error,
  describe,
  onRetry,
}: {
  error: unknown
  /** Describes an error of the API in a sentence. */
  describe: (error: unknown) => string
  onRetry: () => void
}) {
  const { frame } = useMessages()
  const { exporting } = useWords()
  if (isNotLoaded(error)) return <FormatNotLoaded onRetry={onRetry} />
  if (error instanceof OtherVersion) {
    const explanation = frame.otherVersion(error.found)
    return <Explained explanation={explanation} cause="newVersion" onRetry={onRetry} />
  }
  if (error instanceof ApiError)
    return <Explained explanation={describe(error)} cause={error.failure.kind} onRetry={onRetry} />
  const reason = error instanceof Error ? error.message : String(error)
  return <Explained explanation={exporting.failedHelp(reason)} cause="" onRetry={onRetry} />
}
