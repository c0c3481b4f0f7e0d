/** A path without characters that need escaping, and without empty or relative segments. */
const PATH = /^(?:\/(?!\.\.?(?:\/|$))[\w.~%!$&'()*+,;=:@-]+)*\/?$/

/**
 * Parses `BASE_PATH`, the path under which the build is served; the root if it is empty. Adds a missing slash at either end
 * and reports that to `say`. Throws an Error with a sentence if it is not a path.
 */
export function readBasePath(
  text: string | undefined,
  say: (words: string) => void = () => undefined,
): string {
  if (text === undefined || text === '') return '/'
  const path = `${text.startsWith('/') ? '' : '/'}${text}${text.endsWith('/') ? '' : '/'}`
  // Some shells on Windows turn a path that begins with a slash into one with a drive.
  if (!PATH.test(path) || /^\/[A-Za-z]+:/.test(path)) {
    throw new Error(
      `Failed to read BASE_PATH: "${text.slice(0, 80)}" is not the path of a folder. Write, for instance, BASE_PATH=/board/.`,
    )
  }
  if (path !== text) say(`BASE_PATH "${text}" is read as "${path}".`)
  return path
}

/**
 * Parses `VITE_API_URL`, the server of a build: `http(s)://host/path`, or a path on the host of the page; undefined if it is
 * empty. Throws an Error with a sentence for anything else: the browser would resolve it against the page's address, or the
 * page's policy would block it.
 */
export function readApiUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const fail = (why: string, instead: string): never => {
    throw new Error(
      `Failed to read VITE_API_URL: "${text.slice(0, 80)}" ${why}. Write, for instance, ${instead}.`,
    )
  }
  const example = 'VITE_API_URL=https://api.example.org'
  if (text.startsWith('/') && !text.startsWith('//')) {
    return PATH.test(text) ? text : fail('is not a path', 'VITE_API_URL=/v1')
  }
  if (!/^https?:\/\//i.test(text)) {
    const host = text.replace(/^\/+/, '')
    const meant = !/^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(`https://${host}`)
    return fail('does not begin with https:// or http://', meant ? `VITE_API_URL=https://${host}` : example)
  }
  if (!URL.canParse(text)) return fail('is not an address', example)
  const { username, password, search, hash } = new URL(text)
  return username || password || search || hash || /[?#]/.test(text)
    ? fail('holds more than a host and a path', example)
    : text
}
