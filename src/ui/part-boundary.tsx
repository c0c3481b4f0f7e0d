import { type ReactNode, useEffect, useState } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'
import { Failed } from './failed.tsx'
import { resetLazyParts } from './lazy-part.tsx'
import { isNotLoaded } from './not-loaded.ts'

/** Why code could not be fetched. */
type PartCause = 'network' | 'newVersion' | 'incomplete'

/** What is said of a part that failed. */
interface PartWords {
  readonly retry: string
  readonly reload: string
  /** Of a part whose code could not be fetched, and until it is known why. */
  readonly failedPage: string
  readonly failedPageHelp: string
  /** Of a part that stopped with an error. */
  readonly failedPart: string
  readonly failedPartHelp: (detail: string) => string
  readonly problem: Readonly<Record<PartCause, string>>
}

/** The ways on from a cause: no try brings back files that are gone. */
export function listWaysOn(
  cause: string,
  {
    retry,
    reload,
    onRetry,
  }: { readonly retry: string; readonly reload: string; readonly onRetry: () => void },
) {
  const again = { label: retry, run: onRetry }
  const anew = { label: reload, run: () => location.reload() }
  if (cause === 'newVersion') return [anew]
  return cause === 'incomplete' ? [again, anew] : [again]
}

/** Why code could not be fetched; null until it is known. `findCause` is the same function each time. */
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
 * Loads the page anew where its host can be reached. Many browsers remember for the life of a page that a module could not be
 * fetched, so that a second `import()` fails without asking; see https://github.com/whatwg/html/issues/6768.
 */
export async function reloadIfReachable(findCause: () => Promise<PartCause>): Promise<void> {
  if ((await findCause()) !== 'network') location.reload()
}

function NotThere({
  title,
  words,
  findCause,
  wasTried,
  onRetry,
}: {
  title: string | undefined
  words: PartWords
  findCause: () => Promise<PartCause>
  /** True where the reader has tried again already. */
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
      actions={listWaysOn(cause ?? 'network', { ...words, onRetry })}
    />
  )
}

/**
 * Keeps a part of the page that fails from taking the others with it, and says whether its code is missing, and why, or
 * whether it stopped with an error. `title` says which part it is; `onRetry` is called before another try.
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
  /** Asks why code could not be fetched; the same function each time. */
  findCause: () => Promise<PartCause>
  /** What the part is about; of something else it is drawn anew. */
  scope?: string
  onRetry?: () => void
  /** What the failure stands in, where the part that failed would have brought its own frame. */
  around?: (failed: ReactNode) => ReactNode
  children: ReactNode
}) {
  const [tried, setTried] = useState<string | null>(null)
  return (
    <ErrorBoundary
      {...(scope !== undefined && { scope })}
      fallback={(reset, error) => {
        const message = error instanceof Error ? error.message : String(error)
        const again = () => {
          setTried(message)
          resetLazyParts()
          onRetry?.()
          reset()
        }
        return around(
          isNotLoaded(error) ? (
            <NotThere
              title={title}
              words={words}
              findCause={findCause}
              wasTried={tried === message}
              onRetry={again}
            />
          ) : (
            <Failed
              title={title ?? words.failedPart}
              explanation={words.failedPartHelp(message)}
              actions={[{ label: words.retry, run: again }]}
            />
          ),
        )
      }}
    >
      {children}
    </ErrorBoundary>
  )
}
