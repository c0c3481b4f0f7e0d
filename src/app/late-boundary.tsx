import { type ReactNode, Suspense } from 'react'
import { retryWords, useMessages } from '../messages/messages.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Failed } from '../ui/failed.tsx'
import { resetLate } from '../ui/late.tsx'

/** Around what is loaded later: waits with `waiting`, and says when it could not be had, with a way to ask again. */
export function LateBoundary({
  waiting,
  around = (failed) => failed,
  children,
}: {
  waiting: ReactNode
  /** What the failure stands in, where the part that failed would have brought its own frame. */
  around?: (failed: ReactNode) => ReactNode
  children: ReactNode
}) {
  const m = useMessages()
  return (
    <ErrorBoundary
      fallback={(retry) =>
        around(
          <Failed
            title={m.frame.failedPage}
            explanation={m.frame.failedPageHelp}
            retryLabel={m.frame.retry}
            onRetry={() => {
              resetLate()
              retryWords()
              retry()
            }}
          />,
        )
      }
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  )
}
