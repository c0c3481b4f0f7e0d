import type { ReactNode } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import { retryWords, useMessages } from '../../messages/messages.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'

/** A part of a page that, should it fail, fails alone and says so; `scope` is what it is about. */
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
