/** As few and as many cases as can be laid beside one another. */
export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 12
