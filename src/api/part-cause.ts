import { limitTime } from './time-limit.ts'

/**
 * Why a file that belongs to the page itself could not be had: the host cannot be reached, it has another version of the page
 * by now, or the file alone did not arrive as it is.
 */
export type PartCause = 'network' | 'newVersion' | 'incomplete'

/** Longest wait for the page's own HTML, in milliseconds. */
const PATIENCE_MS = 5000

/** Asks the host for the page as it is now, and compares the script that it begins with. */
export async function findPartCause(): Promise<PartCause> {
  try {
    const own = document.querySelector('script[type="module"][src]')?.getAttribute('src')
    const answer = await globalThis.fetch(location.pathname, {
      cache: 'no-store',
      signal: limitTime(PATIENCE_MS).signal,
    })
    const html = await answer.text()
    // Another page in its place is a network that wants something first, such as a name and a password.
    if (!answer.ok || !html.includes('id="root"')) return 'network'
    return own && html.includes(own) ? 'incomplete' : 'newVersion'
  } catch {
    return 'network'
  }
}
