/** A path of letters that need no escape, without empty or relative parts. */
const PATH = /^(?:\/(?!\.\.?(?:\/|$))[\w.~%!$&'()*+,;=:@-]+)*\/?$/

/**
 * The path below which a build is served, from what stands in `BASE_PATH`; none: the root. A slash that is missing at an end
 * is put there, and `say` is told. Throws an Error with a sentence for anything that is no path.
 */
export function readBasePath(
  text: string | undefined,
  say: (words: string) => void = () => undefined,
): string {
  if (text === undefined || text === '') return '/'
  const path = `${text.startsWith('/') ? '' : '/'}${text}${text.endsWith('/') ? '' : '/'}`
  // A drive is what some shells make of a path that begins with a slash.
  if (!PATH.test(path) || /^\/[A-Za-z]+:/.test(path)) {
    throw new Error(
      `Failed to read BASE_PATH: "${text.slice(0, 80)}" is not the path of a folder. Write, for instance, BASE_PATH=/board/.`,
    )
  }
  if (path !== text) say(`BASE_PATH "${text}" is read as "${path}".`)
  return path
}

/**
 * The server that a build asks, from what stands in `VITE_API_URL`: `http(s)://host/path`, or a path on the host of the page;
 * undefined for none. Throws an Error with a sentence for anything else, which would be taken for a part of the page's own
 * address, or be forbidden by its policy.
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
