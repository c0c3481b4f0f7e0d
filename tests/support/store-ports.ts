import type { StorePorts } from '../../mocks/own/indexed-store.ts'

/** A browser's storage in memory. */
export function makePorts(): StorePorts & {
  readonly values: Map<string, string>
  readonly written: number[]
} {
  const values = new Map<string, string>()
  const written: number[] = []
  return {
    values,
    written,
    storage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    },
    onWritten: (seq) => void written.push(seq),
  }
}
