import { type ReactNode, Suspense } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import { retryWords, useMessages } from '../../messages/messages.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'

/** Around what is loaded later: waits with `waiting`, and says when it could not be had, with a way to ask again. */
export function LazyBoundary({
  waiting,
  around,
  children,
}: {
  waiting: ReactNode
  /** What the failure stands in, where the part that failed would have brought its own frame. */
  around?: (failed: ReactNode) => ReactNode
  children: ReactNode
}) {
  const m = useMessages()
  return (
    <PartBoundary words={m.frame} findCause={findPartCause} onRetry={retryWords} {...(around && { around })}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </PartBoundary>
  )
}
