import type { BrowserContext, Route } from 'playwright-core'

/**
 * Keeps from a page what matches, in the way `handle` says, until the function that it returns is called; from then on it is
 * fetched as ever. The route itself stays: a request that is under way while routes are taken away can be lost for good.
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
