import type { ReactNode } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import { retryWords, useMessages } from '../../messages/messages.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'

/** An error boundary around one part of a page; resets when `scope`, what the part is about, changes. */
export function PagePart({ name, scope, children }: { name: string; scope: string; children: ReactNode }) {
  const { frame } = useMessages()
  return (
    <PartBoundary
      title={frame.failedNamed(name)}
      words={frame}
      findCause={findPartCause}
      scope={scope}
      onRetry={retryWords}
    >
      {children}
    </PartBoundary>
  )
}
