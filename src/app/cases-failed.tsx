import { useMessages } from '../messages/messages.ts'
import { Failed } from '../ui/failed.tsx'
import { describeError } from './describe-error.ts'

/** The cases could not be loaded, or not as of the days asked for: why, and a way to try again. */
export function CasesFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const m = useMessages()
  return (
    <Failed
      title={m.frame.failedCases}
      explanation={describeError(error, m)}
      retryLabel={m.frame.retry}
      onRetry={onRetry}
    />
  )
}
