/**
 * Timeout of a single wait in a test, in milliseconds. The only one: long enough that just what never happens reaches it. No
 * test sets a shorter one, because it would fail on a busy machine.
 */
export const LONGEST_WAIT = 120_000

/** Timeout of a whole test, which may wait several times. */
export const LONGEST_TEST = 900_000
