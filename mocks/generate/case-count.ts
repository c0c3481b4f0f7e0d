/** More than this fits neither a browser's memory nor the patience of whoever tries it. */
export const MOST_CASES = 1_000_000

/**
 * Reads how many cases are to be generated; `name` is what the reader wrote the number behind. Throws an Error with a
 * sentence for anything but a whole number from 1 to `MOST_CASES`.
 */
export function parseCaseCount(text: string, name: string): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (count >= 1 && count <= MOST_CASES) return count
  throw new Error(
    `Failed to read ${name}: "${text.slice(0, 40)}" is not a whole number from 1 to ${MOST_CASES}. Write, for instance, ${name} 10000.`,
  )
}
