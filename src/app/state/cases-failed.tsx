import { useMessages } from '../../messages/messages.ts'
import { FailedRequest } from './failed-request.tsx'

/** Says why the cases could not be loaded, or not as of the chosen days, with a button to retry. */
export function CasesFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const m = useMessages()
  return <FailedRequest title={m.frame.failedCases} error={error} onRetry={onRetry} />
}
