/**
 * The folder that `npm start` builds into. Boards of other data, or of an answer that is held back, are built beside the
 * published one, so that two of them do not change each other.
 */
export function findStartFolder({
  cases,
  delay,
}: {
  /** How many generated cases there are; null for the five. */
  readonly cases: number | null
  /** In milliseconds. */
  readonly delay: number
}): string {
  return cases === null && delay === 0 ? 'dist' : `node_modules/.cache/start-${cases ?? 'five'}-${delay}`
}
