import { expect, test } from 'vitest'
import {
  clearFilters,
  countFilters,
  EMPTY_QUERY,
  isFiltered,
  toggleFacetValue,
} from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'

test('toggling selects and deselects a facet value, in the order of the vocabulary', () => {
  const once = toggleFacetValue(EMPTY_QUERY, 'status', 'protected')
  const twice = toggleFacetValue(once, 'status', 'sought')
  expect(twice.facets.status).toEqual(['sought', 'protected'])
  expect(toggleFacetValue(toggleFacetValue(twice, 'status', 'sought'), 'status', 'protected')).toEqual(
    EMPTY_QUERY,
  )
})

test.each([
  { address: '', filtered: false },
  { address: 'asOf=2013', filtered: false },
  { address: 'sort=person', filtered: false },
  { address: 'columns=person', filtered: false },
  { address: 'q=%20', filtered: false },
  { address: 'q=a', filtered: true },
  { address: 'from=2013', filtered: true },
  { address: 'notice=diffusion', filtered: true },
])('"$address" filters the list: $filtered', ({ address, filtered }) => {
  expect(isFiltered(parseQuery(address).query)).toBe(filtered)
})

test.each([
  { address: '', count: 0 },
  { address: 'asOf=2013&sort=person&q=%20', count: 0 },
  { address: 'q=a', count: 1 },
  { address: 'held=PL,IT&notice=diffusion', count: 3 },
  { address: 'from=2013&to=2014&certain=1', count: 2 },
])('"$address" has $count filters', ({ address, count }) => {
  expect(countFilters(parseQuery(address).query)).toBe(count)
})

test('clearing the filters keeps day, order and columns', () => {
  const { query } = parseQuery('q=a&held=PL&from=2013&certain=1&asOf=2014&sort=-person&columns=held')
  expect(clearFilters(query)).toEqual(parseQuery('asOf=2014&sort=-person&columns=held').query)
})
