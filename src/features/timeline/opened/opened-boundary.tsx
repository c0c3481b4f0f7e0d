import { type ReactNode, Suspense } from 'react'
import { findPartCause } from '../../../api/part-cause.ts'
import { retryWords, useMessages } from '../../../messages/messages.ts'
import { PartBoundary } from '../../../ui/part-boundary.tsx'
import type { OpenedProps } from './opened-props.ts'

/** Keeps an error of the opened part, and the wait for its words, away from the table. */
export function OpenedBoundary({
  lane,
  part,
  waiting,
  children,
}: Pick<OpenedProps, 'lane' | 'part'> & {
  /** What keeps its place while words load. */
  waiting: ReactNode
  children: ReactNode
}) {
  const m = useMessages()
  const { id, name } = lane.row.entry
  return (
    <PartBoundary
      title={m.frame.failedNamed(name)}
      words={m.frame}
      findCause={findPartCause}
      scope={`${id} ${part}`}
      onRetry={retryWords}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </PartBoundary>
  )
}
