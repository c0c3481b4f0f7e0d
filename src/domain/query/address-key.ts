/** Parameters that only track where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|ref_src)$/i

/** Addresses of web archives that contain the address of the archived page. */
const ARCHIVE =
  /^(?:https?:\/\/)?(?:web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/|archive\.(?:ph|today|is|li|md|vn|fo)\/(?:\d{1,14}|newest|oldest)\/)/i

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether a text looks like the address of a page: it starts like one, or has a host and a path. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i.test(text.trim())
}

/**
 * An address without the parts that do not change the page: scheme, `www.` and `m.`, the prefix of an archive, fragment,
 * tracking parameters, trailing slashes; decoded, lower case. Two addresses with the same key lead to the same page.
 */
export function computeAddressKey(address: string): string {
  let text = address.trim()
  while (ARCHIVE.test(text)) text = text.replace(ARCHIVE, '')
  const [whole = ''] = text.split('#')
  const [page = '', query = ''] = whole.split(/\?(.*)/s)
  const kept = query.split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
  const path = page
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www|m)\./i, '')
    .replace(/\/+$/, '')
  return decode([path, ...(kept.length > 0 ? [kept.join('&')] : [])].join('?')).toLowerCase()
}
