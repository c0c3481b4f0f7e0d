import { type ReactNode, useEffect, useState } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'
import { Failed } from './failed.tsx'
import { resetLazyParts } from './lazy-part.tsx'
import { isNotLoaded } from './not-loaded.ts'

/** Why code failed to load. */
type PartCause = 'network' | 'newVersion' | 'incomplete'

/** Messages about a part that failed. */
interface PartWords {
  readonly retry: string
  readonly reload: string
  /** If its code failed to load and the cause is not known yet. */
  readonly failedPage: string
  readonly failedPageHelp: string
  /** If it threw an error. */
  readonly failedPart: string
  readonly failedPartHelp: (detail: string) => string
  readonly problem: Readonly<Record<PartCause, string>>
}

/** The buttons for a cause; after a new release, retrying is useless. */
export function listRetryActions(
  cause: string,
  {
    retry,
    reload,
    onRetry,
  }: { readonly retry: string; readonly reload: string; readonly onRetry: () => void },
) {
  const retryAction = { label: retry, run: onRetry }
  const reloadAction = { label: reload, run: () => location.reload() }
  if (cause === 'newVersion') return [reloadAction]
  return cause === 'incomplete' ? [retryAction, reloadAction] : [retryAction]
}

/** Why code failed to load; null until known. `findCause` must be a stable function. */
export function usePartCause(findCause: () => Promise<PartCause>): PartCause | null {
  const [cause, setCause] = useState<PartCause | null>(null)
  useEffect(() => {
    let isHere = true
    void findCause().then((found) => {
      if (isHere) setCause(found)
    })
    return () => {
      isHere = false
    }
  }, [findCause])
  return cause
}

/**
 * Reloads the page if its host is reachable. Many browsers remember a module that failed to load until the page is reloaded,
 * so that a second `import()` fails without a request; see https://github.com/whatwg/html/issues/6768.
 */
export async function reloadIfReachable(findCause: () => Promise<PartCause>): Promise<void> {
  if ((await findCause()) !== 'network') location.reload()
}

function FailedPart({
  title,
  words,
  findCause,
  wasTried,
  onRetry,
}: {
  title: string | undefined
  words: PartWords
  findCause: () => Promise<PartCause>
  /** Whether the reader has already tried again. */
  wasTried: boolean
  onRetry: () => void
}) {
  const cause = usePartCause(findCause)
  useEffect(() => {
    if (wasTried) void reloadIfReachable(findCause)
  }, [wasTried, findCause])
  return (
    <Failed
      title={title ?? words.failedPage}
      explanation={cause ? words.problem[cause] : words.failedPageHelp}
      actions={listRetryActions(cause ?? 'network', { ...words, onRetry })}
    />
  )
}

/**
 * Catches the error of a part, so that the rest of the page stays, and says why its code failed to load, or that it threw.
 * `title` names the part; `onRetry` is called before each retry.
 */
export function PartBoundary({
  title,
  words,
  findCause,
  scope,
  onRetry,
  around = (failed) => failed,
  children,
}: {
  title?: string | undefined
  words: PartWords
  /** Finds out why code failed to load; must be a stable function. */
  findCause: () => Promise<PartCause>
  /** What the part is about; if that changes, the part renders again. */
  scope?: string
  onRetry?: () => void
  /** Wraps the error message if the failed part would have drawn the page frame itself. */
  around?: (failed: ReactNode) => ReactNode
  children: ReactNode
}) {
  const [tried, setTried] = useState<string | null>(null)
  return (
    <ErrorBoundary
      {...(scope !== undefined && { scope })}
      fallback={(reset, error) => {
        const message = error instanceof Error ? error.message : String(error)
        const tryAgain = () => {
          setTried(message)
          resetLazyParts()
          onRetry?.()
          reset()
        }
        return around(
          isNotLoaded(error) ? (
            <FailedPart
              title={title}
              words={words}
              findCause={findCause}
              wasTried={tried === message}
              onRetry={tryAgain}
            />
          ) : (
            <Failed
              title={title ?? words.failedPart}
              explanation={words.failedPartHelp(message)}
              actions={[{ label: words.retry, run: tryAgain }]}
            />
          ),
        )
      }}
    >
      {children}
    </ErrorBoundary>
  )
}
