import { type ComponentProps, Suspense } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'

export const FilterContent = makeLazyPart(() => import('./filter-content.tsx'), { afterPaint: true })

/** Options of filters, whose code loads when they are first shown. */
export function FilterPart(props: ComponentProps<typeof FilterContent>) {
  const { frame } = useMessages()
  return (
    <ErrorBoundary
      scope={String(props.selection.rows.length)}
      fallback={() => <p className="text-sm">{frame.failedPageHelp}</p>}
    >
      <Suspense
        fallback={
          <p role="status" aria-busy="true" className="min-h-24 text-sm text-muted">
            {frame.loadingPage}
          </p>
        }
      >
        <FilterContent {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
