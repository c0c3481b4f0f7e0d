/** With more cases than this no file is made: each needs its full record. */
export const MOST_EXPORTED = 5000
