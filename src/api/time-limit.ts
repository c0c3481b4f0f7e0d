/**
 * A signal that aborts with another one, or with a `TimeoutError` once so many milliseconds are over; `release` ends the wait.
 * `AbortSignal.any` and `AbortSignal.timeout` do it together, and browsers of 2023 have not both.
 */
export function limitTime(
  ms: number,
  other?: AbortSignal,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController()
  const follow = () => controller.abort(other?.reason)
  if (other?.aborted) follow()
  other?.addEventListener('abort', follow, { once: true })
  const timer = setTimeout(() => controller.abort(new DOMException('The time is up.', 'TimeoutError')), ms)
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer)
      other?.removeEventListener('abort', follow)
    },
  }
}
