import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** Once more where another try may help: the network, or an error of the server. A wrong body stays wrong. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (failures >= 1 || !(error instanceof ApiError)) return false
  const { failure } = error
  return (
    failure.kind === 'network' ||
    failure.kind === 'incomplete' ||
    (failure.kind === 'http' && failure.status >= 500)
  )
}

/**
 * The cache of everything the server said. The browser being offline stops nothing, because the pretend server answers
 * all the same; the last good data stay on the screen.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: 500,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
