import { type ReactNode, Suspense } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import { retryWords, useMessages } from '../../messages/messages.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'

/** Wraps a lazy component: shows `waiting` while it loads, and a message with a retry button if it fails. */
export function LazyBoundary({
  waiting,
  around,
  children,
}: {
  waiting: ReactNode
  /** Wraps the error message if the failed component would have drawn the page frame itself. */
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
