import { ApiError } from '../../api/api-error.ts'
import { useMessages } from '../../messages/messages.ts'
import { Failed } from '../../ui/failed.tsx'
import { listRetryActions } from '../../ui/part-boundary.tsx'
import { describeError } from './describe-error.ts'

/** Says which data could not be loaded and why, with buttons to retry or reload. */
export function FailedRequest({
  title,
  error,
  onRetry,
}: {
  title: string
  error: unknown
  onRetry: () => void
}) {
  const m = useMessages()
  const kind = error instanceof ApiError ? error.failure.kind : ''
  return (
    <Failed
      title={title}
      explanation={describeError(error, m)}
      actions={listRetryActions(kind, { ...m.frame, onRetry })}
    />
  )
}
