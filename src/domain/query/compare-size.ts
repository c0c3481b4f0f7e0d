/** Fewest and most cases that can be compared. */
export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 12
