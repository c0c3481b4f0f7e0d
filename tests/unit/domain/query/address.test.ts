import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCaseAddress, parseAddress, splitAddress } from '../../../../src/domain/query/address.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'

test.each([
  { hash: '', path: '/', search: '' },
  { hash: '#', path: '/', search: '' },
  { hash: '#?held=PL', path: '/', search: 'held=PL' },
  { hash: '#/cases/a?q=x', path: '/cases/a', search: 'q=x' },
  { hash: '#top', path: '/top', search: '' },
  { hash: '#source-3', path: '/source-3', search: '' },
  { hash: '#cases/a', path: '/cases/a', search: '' },
  { hash: '#!', path: '/', search: '' },
  { hash: '#!/cases/a?q=x', path: '/cases/a', search: 'q=x' },
  { hash: '#/!/cases/a', path: '/cases/a', search: '' },
  { hash: '#!top', path: '/!top', search: '' },
  { hash: '#%21/cases/a', path: '/cases/a', search: '' },
  { hash: '#%2Fcases%2Fa%3Fq%3Dx%2526y', path: '/cases/a', search: 'q=x%26y' },
  { hash: '#/cases%2fa%252Fb?q=a%26b', path: '/cases/a%2Fb', search: 'q=a%26b' },
  { hash: '#/%3Fheld%3DPL', path: '/', search: 'held=PL' },
  { hash: '#%2F%E0%A4%A', path: '/%2F%E0%A4%A', search: '' },
])('$hash leads to $path', ({ hash, path, search }) => {
  expect(splitAddress(hash)).toEqual({ path, search })
})

test('the path begins with a slash, whatever the hash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(splitAddress(`#${text}`).path).toMatch(/^\//)
    }),
    { seed: 27 },
  )
})

test('any case id survives a round trip through its address, also if it is encoded twice', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const address = formatCaseAddress(id, { ...EMPTY_QUERY, q: 'a&b' })
      const expected = { path: `/cases/${encodeURIComponent(id)}`, search: 'q=a%26b' }
      expect(splitAddress(address)).toEqual(expected)
      expect(splitAddress(`#${encodeURIComponent(address.slice(1))}`)).toEqual(expected)
    }),
    { seed: 28 },
  )
})

test.each([
  { hash: '#/?ask=custody', names: 'the board' },
  { hash: '#/nowhere?context=1', names: 'the board, where a path leads to no page' },
  { hash: '#/constructor?ask=custody', names: 'the board, where a path has a name that every object has' },
  { hash: '#/cases/a/b?since=2013', names: 'a case' },
  { hash: '#/Sources?find=x', names: 'the sources, in whatever case' },
  { hash: '#/changes?since=2013', names: 'the changes' },
  { hash: '#/compare?cases=a,b', names: 'the comparison' },
  { hash: '#/print/a?parts=facts', names: 'the print page' },
])('the parameters of $names are accepted next to the query, without a remark', ({ hash }) => {
  expect(parseAddress(hash)).toMatchObject({ hash, query: EMPTY_QUERY, remarks: [] })
})

test('a parameter of another page is unknown', () => {
  expect(parseAddress('#/about?find=x&held=PL')).toMatchObject({
    path: '/about',
    search: 'find=x&held=PL',
    query: { facets: { held: ['PL'] } },
    remarks: [{ kind: 'unknown-parameter', parameter: 'find' }],
  })
})
