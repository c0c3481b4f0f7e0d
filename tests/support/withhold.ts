import type { BrowserContext, Route } from 'playwright-core'

/**
 * Handles matching requests of a page with `handle` until the returned function is called; then lets them pass. Does not remove
 * the route itself: Playwright can lose a request that is pending while a route is removed.
 */
export async function withhold(
  context: BrowserContext,
  pattern: string,
  handle: (route: Route) => unknown,
): Promise<() => void> {
  let withheld = true
  await context.route(pattern, (route) => (withheld ? handle(route) : route.continue()))
  return () => {
    withheld = false
  }
}
