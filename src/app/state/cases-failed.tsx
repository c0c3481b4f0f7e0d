import { useMessages } from '../../messages/messages.ts'
import { FailedRequest } from './failed-request.tsx'

/** The cases could not be loaded, or not as of the days asked for: why, and a way to try again. */
export function CasesFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const m = useMessages()
  return <FailedRequest title={m.frame.failedCases} error={error} onRetry={onRetry} />
}
