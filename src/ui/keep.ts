import { KEY_PREFIX, type KeptKey, unstoredValues } from './kept.ts'

const listeners = new Set<() => void>()

/**
 * Keeps a value; null removes it. Returns whether it is stored: if storage is blocked or `mayReplace` rejects what is there,
 * the value lasts as long as the page.
 */
export function keep(
  key: KeptKey,
  text: string | null,
  mayReplace: (stored: string | null) => boolean = () => true,
): boolean {
  unstoredValues.set(key, text)
  try {
    if (mayReplace(localStorage.getItem(KEY_PREFIX + key))) {
      if (text === null) localStorage.removeItem(KEY_PREFIX + key)
      else localStorage.setItem(KEY_PREFIX + key, text)
      unstoredValues.delete(key)
    }
  } catch {
    // Storage is blocked or full.
  }
  for (const listener of listeners) listener()
  return !unstoredValues.has(key)
}

/** Calls `listener` after each change here and in other tabs; returns a function that stops it. */
export function onKept(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // The key is null if all site data were cleared.
    for (const one of unstoredValues.keys())
      if (key === null || key === KEY_PREFIX + one) unstoredValues.delete(one)
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', onStorage)
  }
}
