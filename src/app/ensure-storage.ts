/** msw reads `localStorage` while it is imported; where site data are blocked, that read throws. */
export function ensureStorage(): void {
  try {
    if (globalThis.localStorage) return
  } catch {
    // Blocked: an empty one takes its place.
  }
  const held = new Map<string, string>()
  const memory = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: memory, configurable: true })
}
