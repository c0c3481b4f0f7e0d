/** The fields of the contract that hold prose, in the columns of the snapshot and in records. */
const WORDS = new Set([
  'aliases',
  'by',
  'calledInArticle',
  'description',
  'detail',
  'disclosure',
  'grounds',
  'locator',
  'name',
  'note',
  'noticesNote',
  'publishedNote',
  'publisher',
  'text',
  'title',
  'url',
  'value',
])

const LONGEST = 50_000
const LONG = 400

/**
 * Replaces every text of a body by one unbroken word. The first in each field has 50,000 letters, the others 400, so that a
 * browser can still lay them out.
 */
export function lengthen(body: unknown, seen = new Set<string>(), field = '', longest = LONGEST): unknown {
  if (Array.isArray(body)) return body.map((one) => lengthen(one, seen, field, longest))
  if (typeof body === 'object' && body !== null) {
    return Object.fromEntries(
      Object.entries(body).map(([key, one]) => [key, lengthen(one, seen, key, longest)]),
    )
  }
  if (typeof body !== 'string' || !WORDS.has(field)) return body
  const letters = seen.has(field) ? LONG : longest
  seen.add(field)
  return (field === 'url' ? 'https://example.org/' : '') + 'n'.repeat(letters)
}
