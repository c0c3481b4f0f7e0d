/**
 * A signal that aborts when `other` does, or with a `TimeoutError` after `ms` milliseconds; `release` clears the timer. Does
 * what `AbortSignal.any` and `AbortSignal.timeout` do together, which browsers of 2023 do not both have.
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
