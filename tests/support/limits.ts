/**
 * How long tests wait, in milliseconds: one limit for all, that only what never comes can reach. A busy machine is no fault, so
 * no test has a shorter one.
 */
export const LONGEST_WAIT = 120_000

/** A test waits for several things, one after the other. */
export const LONGEST_TEST = 900_000
