/** More rows than this are not printed. */
export const MOST_PRINTED = 1000
