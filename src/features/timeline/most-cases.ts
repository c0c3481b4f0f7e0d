/** More cases than these are drawn as a histogram. */
export const MOST_CASES = 25
