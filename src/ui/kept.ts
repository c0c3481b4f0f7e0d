/**
 * What the browser keeps from visit to visit; `keep.ts` writes it. `keys` is "off" where the reader switched them off. `own` is
 * there as long as there are own records; the mock server writes it.
 */
export type KeptKey = 'theme' | 'keys' | 'views' | 'first-view' | 'own'

/** Precedes each key in `localStorage`. */
export const KEY_PREFIX = 'noticeboard.'

/** Values that could not be stored. They last until the page closes or another tab stores one. */
export const unstoredValues = new Map<KeptKey, string | null>()

/** The kept value, or null; read anew each time, because another tab may have changed it. */
export function readKept(key: KeptKey): string | null {
  const text = unstoredValues.get(key)
  if (text !== undefined) return text
  try {
    return localStorage.getItem(KEY_PREFIX + key)
  } catch {
    return null
  }
}
