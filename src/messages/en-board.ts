/** Words of the board: facets, search, list. */
export const enBoard = {
  title: 'Cases',
}
