import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error.ts'

/** Retries once if that may help: after a network failure or a server error, not after an invalid body. */
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
 * The cache of all server data. Requests are sent even when the browser is offline, because the mock server runs in the
 * browser; after a failure the last good data stay on the screen.
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
