import { MOST_GENERATED_CASES } from '../limits.ts'
/**
 * Parses the number of cases to generate; `name` is the option or variable that holds it, for the error message. Throws an
 * Error unless it is a whole number from 1 to `MOST_GENERATED_CASES`.
 */
export function parseCaseCount(text: string, name: string): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  if (count >= 1 && count <= MOST_GENERATED_CASES) return count
  throw new Error(
    `Failed to read ${name}: "${text.slice(0, 40)}" is not a whole number from 1 to ${MOST_GENERATED_CASES}. Write, for instance, ${name} 10000.`,
  )
}
