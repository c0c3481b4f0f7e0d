import { limitTime } from './time-limit.ts'

/**
 * Why a file of the page itself could not be loaded: the host cannot be reached, the host serves another version of the page
 * now, or only this file did not arrive whole.
 */
export type PartCause = 'network' | 'newVersion' | 'incomplete'

/** Timeout of the request for the page's own HTML, in milliseconds. */
const PATIENCE_MS = 5000

/** Fetches the page's HTML again and compares its entry script with that of the running page. */
export async function findPartCause(): Promise<PartCause> {
  try {
    const runningScript = document.querySelector('script[type="module"][src]')?.getAttribute('src')
    const answer = await globalThis.fetch(location.pathname, {
      cache: 'no-store',
      signal: limitTime(PATIENCE_MS).signal,
    })
    const html = await answer.text()
    // Another page in its place: a captive portal, which asks for a login first.
    if (!answer.ok || !html.includes('id="root"')) return 'network'
    return runningScript && html.includes(runningScript) ? 'incomplete' : 'newVersion'
  } catch {
    return 'network'
  }
}
