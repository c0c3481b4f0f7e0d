import type { Links } from '../../src/domain/query/links.ts'

/** Makes links like those of the app, without a query. */
export function makeLinks(): Links {
  return {
    board: '#/',
    case: (id) => `#/cases/${id}`,
    event: (id, part) => `#/cases/${id}/${part}`,
    sources: '#/sources',
    source: (id) => `#/sources/${id}`,
    changes: '#/changes',
    compare: '#/compare',
    own: '#/own',
    new: '#/new',
    about: '#/about',
    term: (term) => `#/about/${term}`,
  }
}
