/** Precedes the key of each draft in `sessionStorage`. */
const PREFIX = 'noticeboard.draft.'

/** A draft, and the revision of the record from which it was made; null: the record is new. */
export interface KeptDraft<D> {
  readonly draft: D
  readonly revision: number | null
}

/** A draft as it was typed in this tab and not saved; null if there is none. It is read by the shape of `initial`. */
export function readKeptDraft<D extends object>(key: string, initial: D): KeptDraft<D> | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('draft' in stored && 'revision' in stored))
      return null
    const { draft: kept, revision } = stored
    if (typeof kept !== 'object' || kept === null) return null
    if (revision !== null && typeof revision !== 'number') return null
    const isSame = Object.entries(initial).every(
      ([name, value]) =>
        name in kept &&
        typeof (kept as Record<string, unknown>)[name] === typeof value &&
        Array.isArray((kept as Record<string, unknown>)[name]) === Array.isArray(value),
    )
    return isSame ? { draft: kept as D, revision } : null
  } catch {
    return null
  }
}

/** Keeps a draft until the tab closes; null removes it. Without storage it lasts as long as the form. */
export function keepDraft(key: string, draft: KeptDraft<object> | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(PREFIX + key)
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(draft))
  } catch {
    // Storage is blocked or full.
  }
}

/** Removes all drafts; returns how many there were. */
export function removeDrafts(): number {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX))
    for (const key of keys) sessionStorage.removeItem(key)
    return keys.length
  } catch {
    return 0
  }
}
