/** Replaces a blocked `localStorage` by one in memory: msw reads it on import, and a blocked one throws. */
export function ensureStorage(): void {
  try {
    if (globalThis.localStorage) return
  } catch {
    // The browser blocks site data: continue below.
  }
  const values = new Map<string, string>()
  const memory = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: memory, configurable: true })
}
